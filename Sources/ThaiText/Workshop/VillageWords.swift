public import Engine

/// The words of an officer's report on many households.
public enum VillageWords {
  /// What the report is called.
  public static let title = "รายงานหนี้ของหมู่บ้าน"
  /// Above how households stand.
  public static let statesHeading = "แต่ละบ้านเป็นอย่างไร ถ้าทำตามแผนที่แนะนำ"
  /// Above who needs help first.
  public static let helpHeading = "ช่วยบ้านไหนก่อน"
  /// Above the calendar of tight months.
  public static let monthsHeading = "เดือนตึงมือของหมู่บ้าน ถ้าทำเหมือนเดิม"
  /// Above debts by lender.
  public static let lendersHeading = "หนี้อยู่กับใคร"
  /// Above debts by kind.
  public static let kindsHeading = "หนี้เป็นแบบไหน"
  /// Above informal debts that the group could take over.
  public static let informalHeading = "หนี้นอกระบบที่กลุ่มช่วยปิดได้"
  /// Above indicators.
  public static let indicatorsHeading = "เทียบกับเกณฑ์"

  /// Whose report it is and from when.
  public static func span(households: Int, from month: YearMonth) -> String {
    "\(ThaiNumber.grouped(households)) ครอบครัว คิดล่วงหน้าตั้งแต่\(month.inSentence)"
  }

  /// The numbers that come first: how many households, what they owe, of it informally, and what
  /// the plans would save.
  public static let cards = ["ครอบครัว", "หนี้รวม (บาท)", "หนี้นอกระบบ (บาท)", "ดอกที่ลดได้ (บาท)"]

  /// What the recommended plans would save.
  ///
  /// - Parameters:
  ///   - interest: How much less interest, in sum.
  ///   - before: How many households pay everything if nothing changes.
  ///   - after: The same with the plans.
  ///   - all: How many households there are.
  /// - Returns: One or two sentences.
  public static func saved(
    _ interest: Money,
    sound before: Int,
    after: Int,
    of all: Int
  ) -> [String] {
    let words =
      "ถ้าทุกบ้านทำตามแผนที่แนะนำ รวมกันเสียดอกน้อยลง \(interest.wholeThai) "
      + "เทียบกับทำเหมือนเดิมไปจนสิ้นแผน"
    let count = ThaiNumber.grouped
    if before == all { return [words] }
    return [
      words,
      "บ้านที่เงินพอจ่ายทุกเดือน ถ้าทำเหมือนเดิม \(count(before)) บ้าน ถ้าทำตามแผน \(count(after)) บ้าน",
    ]
  }

  /// So many homes have not said what money should always stay in the house.
  public static func withoutBuffer(_ count: Int) -> String {
    "\(households(count))ยังไม่ได้ใส่เงินติดบ้าน แผนจึงใช้เงินจนหมดบ้านได้ ถามแต่ละบ้านว่าอยากเหลือติดบ้านไว้เท่าไร"
  }

  /// So many households.
  public static func households(_ count: Int) -> String { "\(ThaiNumber.grouped(count)) บ้าน" }

  /// Names stand in the report or not.
  public static let namesHidden = "ในรายงานนี้ใช้รหัสแทนชื่อ อยากเห็นชื่อ เติม --names ท้ายคำสั่ง"

  /// The columns of who needs help first: place, household, why, when money runs short, how much of
  /// a hundred baht goes to debts.
  public static let helpTitles = ["ที่", "บ้าน", "เพราะ", "เริ่มขาดมือ", "เฉลี่ยทั้งปี หาได้ 100 ส่งหนี้"]

  /// A household by its code, with its name where names are told.
  public static func household(_ code: String, name: String?) -> String {
    code.safeForTerminal + (name.map { " \($0.safeForTerminal)" } ?? "")
  }

  /// Why a household needs help: what was observed, most important first.
  public static func reasons(_ ids: [Observation.ID]) -> String {
    ids.map(\.reason).joined(separator: ", ")
  }

  /// When money runs short.
  ///
  /// - Parameters:
  ///   - planned: The first month by the best plan; nil where it pays everything.
  ///   - usual: The first month if nothing changes.
  /// - Returns: The month, and whether the plan mends it.
  public static func firstShort(planned: YearMonth?, usual: YearMonth?) -> String {
    if let planned { return planned.thai(.shortYear) }
    return usual.map { "\($0.thai(.shortYear)) ทำตามแผนแล้วพอ" } ?? "ไม่ขาด"
  }

  /// Nobody needs help at once.
  public static let nobodyNeedsHelp = "ไม่มีบ้านที่ต้องรีบช่วย"
  /// The households that should be helped too, for which the table has no row.
  public static func moreHouseholds(_ codes: [String]) -> String {
    "ที่ควรช่วยต่อจากนี้ อีก \(households(codes.count)): "
      + codes.map(\.safeForTerminal).joined(separator: ", ")
  }
  /// Who stands in the table: some whose money reaches too.
  public static let whoNeedsHelp =
    "นับบ้านที่เงินขาดมือ และบ้านที่เงินพอแต่มีเรื่องร้อน เช่น ดอกเกินกฎหมาย หรือค้างจ่าย"

  /// What the two parts of a column of the calendar are.
  public static let monthNames = (short: "เงินขาดมือ", tight: "จ่ายมากกว่ารับ")

  /// The months in which most households fall short, all alike, in a sentence.
  ///
  /// - Parameters:
  ///   - months: The months in their order, one or more.
  ///   - count: How many households fall short in each.
  /// - Returns: A sentence.
  public static func shortestMonths(_ months: [YearMonth], short count: Int) -> String {
    let names = months.map { $0.thai(.shortWithoutYear) }
    return switch months.count {
    case 1: "ขาดมือมากสุด\(months[0].inSentence) \(households(count)) นัดคุยกันก่อนถึงเดือนนี้"
    case 7...11:
      "ขาดมือมากสุด \(months.count) เดือน เริ่ม\(months[0].inSentence) เดือนละ \(households(count)) นัดคุยกันก่อนถึงเดือนแรก"
    case 12: "ขาดมือทุกเดือน เดือนละ \(households(count)) นัดคุยกันเดือนนี้เลย"
    default:
      "ขาดมือมากสุด \(names.joined(separator: " ")) เดือนละ \(households(count)) นัดคุยกันก่อนถึงเดือนแรก"
    }
  }

  /// The month in which most households live on what they kept, where none falls short.
  public static func tightestMonth(_ month: YearMonth, _ count: Int) -> String {
    "ไม่มีบ้านไหนเงินขาดมือ ตึงสุด\(month.inSentence) จ่ายมากกว่ารับ \(households(count))"
  }

  /// No month is hard for anybody.
  public static let noTightMonth = "12 เดือนนี้ไม่มีบ้านไหนเงินขาดมือ"

  /// A month with its counts, for those who cannot see the calendar.
  public static func month(_ month: YearMonth, short: Int, tight: Int) -> String {
    "\(month.thai(.short)) ขาดมือ \(short) จ่ายมากกว่ารับ \(tight)"
  }

  /// So many debts to a lender or of a kind, with their sum.
  public static func debts(_ sum: Money, count: Int) -> String {
    "\(sum.wholeThaiAmount) (\(ThaiNumber.grouped(count)) ก้อน)"
  }

  /// What a kind of debt is called where yearly loans are one kind, borrowed again or not.
  public static func kind(_ contract: DebtContract) -> String {
    if case .bullet = contract { return "คืนทีเดียวทั้งก้อน เช่น ปีละครั้ง" }
    return contract.thai
  }
}
