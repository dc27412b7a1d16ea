/// The questions about money that goes out.
public enum LivingWords {
  /// The name of the part on monthly costs.
  public static let part = "เงินออก"
  /// The name of the part on costs of a season.
  public static let seasonPart = "จ่ายเป็นก้อน"

  /// What one thing costs a month.
  public static func cost(_ cost: LivingCost) -> QuestionWords {
    QuestionWords(
      "\(cost.thai) เดือนละเท่าไร",
      example: example(of: cost),
      reason: reason(of: cost),
      more: "ประมาณก็พอ ถ้าจ่ายเป็นวันพิมพ์ว่า วันละ 150 โปรแกรมคิดเป็นเดือนให้"
    )
  }

  private static func example(of cost: LivingCost) -> String {
    switch cost {
    case .food: "4,200 หรือ วันละ 140"
    case .utilities: "1,000"
    case .travel: "800 หรือ อาทิตย์ละ 200"
    case .school: "900"
    case .health: "300"
    case .merit: "500"
    case .treats: "400"
    case .other: "500"
    }
  }

  private static func reason(of cost: LivingCost) -> String {
    switch cost {
    case .food: "กินอยู่มาก่อน แผนกันเงินส่วนนี้ไว้ก่อนส่งหนี้"
    case .utilities: "เป็นเงินที่ต้องจ่ายทุกเดือน"
    case .travel: "นับทั้งรถไปทำงาน ไปนา ไปตลาด"
    case .school: "ค่ารถ ค่าขนม เงินไปโรงเรียน"
    case .health: "ยา ค่ารถไปหาหมอ สบู่ ผงซักฟอก"
    case .merit: "บางเดือนมาก บางเดือนไม่มี เฉลี่ยเอา"
    case .treats: "ไม่มีใครว่า ใส่ตามจริง แผนจะได้ตรง"
    case .other: "อะไรที่ยังไม่ได้ถาม เช่น ค่าเช่า ประกันชีวิต"
    }
  }

  /// What the family could spend less on.
  public static let cuts = QuestionWords(
    "ในนี้มีข้อไหนพอใช้น้อยลงได้บ้าง",
    example: "1 หรือ 1 200",
    reason: "ไม่ได้บังคับให้ลด แค่อยากรู้ว่าไหวแค่ไหน",
    more: "ลดได้เดือนละ 300 บาท ปีหนึ่งได้ 3,600 บาท เอาไปปิดหนี้ที่ดอกแพงได้"
  )

  /// Words that nothing could be cut.
  public static let cutsNothing = ["ไม่ได้", "ลดไม่ได้เลย", "ลดไม่ได้แล้ว", "ไม่มีอะไรลดได้"]

  /// How much less.
  public static func cut(_ cost: LivingCost, spent: String) -> QuestionWords {
    QuestionWords(
      "\(cost.thai) ที่จ่ายเดือนละ \(spent) ลดได้เดือนละเท่าไร",
      example: "200",
      reason: "เอาเท่าที่ทำได้จริงทุกเดือน",
      more: "ลดทีละน้อยแต่ทำได้ทุกเดือน ดีกว่าลดมากแล้วเลิก"
    )
  }

  /// A cut above what is spent.
  public static func cutAboveCost(spent: String) -> String { "จ่ายอยู่เดือนละ \(spent) ลดได้ไม่เกินนั้น" }

  /// What is paid in some months of the year.
  public static let seasons = QuestionWords(
    "ปีหนึ่งมีอะไรต้องจ่ายเป็นก้อนบ้าง",
    example: "1 2 4 หรือ ค่าเช่านา หรือ ปุ๋ย ก.ค. 9,000",
    reason: "เดือนที่จ่ายก้อนใหญ่ มักเป็นเดือนที่เงินขาดมือ",
    more: "รู้ก่อนว่าเดือนไหนหนัก ก็กันเงินไว้ก่อนได้ ไม่ต้องกู้"
  )

  /// When one thing is paid, and how much.
  public static func season(_ name: String, example: String) -> QuestionWords {
    QuestionWords(
      "\(name) จ่ายเดือนไหน ครั้งละเท่าไร",
      example: example,
      reason: "แผนจะกันเงินไว้ให้ก่อนถึงเดือนนั้น",
      more: "จ่ายหลายเดือนก็ได้ เช่น มิ.ย. 5,000 ส.ค. 4,000"
    )
  }

  /// When a listed thing is paid, and how much.
  public static func season(_ cost: SeasonCost) -> QuestionWords {
    season(cost.thai, example: cost.example)
  }

  /// A thing whose name the family typed.
  public static let namedSeasonExample = "เม.ย. 3,000"
}
