public import Engine

/// The words of a new scenario: what is asked, and the file that is begun.
public enum ScenarioDraftWords {
  /// What stands before the questions.
  public static let opening =
    "ตอบสั้น ๆ ไม่กี่ข้อ แล้วจะได้ไฟล์เริ่มต้นที่มีคำอธิบาย ไปแก้ต่อได้เลย ย้อน = ข้อก่อน ออก = เลิก"
  /// What the story is called.
  public static let askTitle = "เรื่องนี้ชื่ออะไร เช่น ชาวไร่มันปีฝนแล้ง"
  /// What the file is called.
  public static let askID = "ชื่อไฟล์เป็นอักษรอังกฤษตัวเล็ก ตัวเลข หรือขีด เช่น cassava-drought"
  /// What the family is called.
  public static let askFamily = "ครอบครัวในเรื่องชื่ออะไร ใช้ชื่อสมมุติ เช่น ครอบครัวลุงมี"
  /// Whom it is meant for.
  public static let askAudience = "เรื่องนี้ใช้กับใคร"
  /// Where to begin.
  public static let askBase = "เริ่มจากเรื่องไหน"
  /// A story that builds on none.
  public static let fromNothing = "เรื่องใหม่ทั้งหมด"
  /// What is said to Enter alone.
  public static let stillNeeded = "ข้อนี้ต้องมี ลองพิมพ์ดู"
  /// What is said to a file name that is none.
  public static let idUnreadable = "ใช้อักษรอังกฤษตัวเล็ก ตัวเลข และขีดเท่านั้น ไม่มีช่องว่าง"

  /// What is said to the name of a file that is there already.
  public static func idTaken(_ id: String) -> String {
    "มี \(id.quotedThai) อยู่แล้ว ใช้ชื่ออื่น"
  }

  /// Nothing was written.
  public static let notWritten = "ยังไม่ได้เขียนไฟล์"

  /// A name that belongs to a scenario at hand.
  public static func nameOfBundled(_ id: String) -> TableWords.Words {
    (
      "ชื่อ \(id.quotedThai) เป็นของเรื่องตัวอย่างอยู่แล้ว คำสั่งอื่นจะแยกกันไม่ออก",
      "ตั้งชื่อใหม่ เช่น \(id.safeForTerminal)-2"
    )
  }

  /// The groups of people, with the word of the file for each.
  public static let audiences = [
    ("members", "สมาชิกกลุ่ม"), ("committee", "กรรมการกลุ่ม"), ("officers", "พัฒนากร"),
  ]

  /// The file was written.
  public static func written(_ file: String) -> [String] {
    [
      "เขียนไว้ที่ \(file.safeForTerminal) แล้ว เปิดแก้ด้วยโปรแกรมพิมพ์ข้อความได้",
      "แก้แล้วตรวจ พิมพ์ว่า plodnee scenario check \(file.safeForTerminal)",
    ]
  }
}

/// What a trainer says of a new scenario.
public struct ScenarioDraft: Hashable, Sendable {
  /// The lasting name, of Latin letters.
  public var id: String
  /// The title that people see.
  public var title: String
  /// What the family is called.
  public var family: String
  /// Whom it is meant for, as the file writes it.
  public var audience: String
  /// The file that it builds on; nil for none.
  public var base: String?
  /// The first month of its plan.
  public var start: YearMonth

  /// A draft with all that was said.
  public init(
    id: String,
    title: String,
    family: String,
    audience: String,
    base: String? = nil,
    start: YearMonth
  ) {
    (self.id, self.title, self.family) = (id, title, family)
    (self.audience, self.base, self.start) = (audience, base, start)
  }

  /// The month of the harvest: the first December that is not before the start.
  private var harvest: YearMonth { YearMonth(year: start.year, month: 12) }

  private static let lenders = Lender.allCases.map { "  //   \($0.rawValue) \($0.thai)" }
    .joined(separator: "\n")

  private static let audienceComment =
    "  // ใช้กับใคร: members สมาชิก · committee กรรมการ · officers พัฒนากร"

  /// The commented file to go on from; it is in order as it stands.
  public var text: String { base.map(extending) ?? whole }

  private func extending(_ base: String) -> String {
    """
    // \(title.safeForTerminal)
    //
    // เขียนเฉพาะสิ่งที่ต่างจาก \(base.safeForTerminal) ที่เหลือเหมือนเดิม
    // รายการที่ชื่อตรงกันจะถูกแก้ ชื่อใหม่จะถูกเพิ่ม ถ้าจะเอาออก ให้เขียน { name: "ชื่อเดิม", remove: true }
    {
      plodnee: 1,
      extends: \(base.asFileText),
      name: \(family.asFileText),
      // cash: 500,
      // incomes: [{ name: "รายรับใหม่", amount: 3000 }],

      scenario: {
        id: \(id.asFileText),
        title: \(title.asFileText),
        audience: \(audience.asFileText),\(Self.audienceComment)

        // ช่องเหล่านี้มาจากเรื่องต้นทาง จะเปลี่ยนช่องไหน เอา // ออกแล้วเขียนใหม่ทั้งช่อง
        // summary: "เล่าเรื่องสั้น ๆ",
        // minutes: 45,
        // teaches: [],            // ชื่อบทเรียน ดูจาก plodnee lesson list
        // questions: ["คำถามชวนคุย"],
        // turns: null,            // ไม่เอาเกมของเรื่องต้นทาง
      },
    }

    """
  }

  private var whole: String {
    """
    // \(title.safeForTerminal)
    //
    // เขียนตรงนี้ว่าเรื่องนี้ให้เห็นอะไร และตัวเลขมาจากไหน (บรรทัดที่ขึ้นต้นด้วย // โปรแกรมไม่อ่าน)
    {
      plodnee: 1,                  // รุ่นของไฟล์ ไม่ต้องแก้
      name: \(family.asFileText),
      start: \(start.asFileText),            // เดือนเริ่มแผน ปี พ.ศ.
      cash: 3000,                  // เงินสดในบ้านวันนี้
      buffer: 1000,                // เงินติดบ้าน ไม่ให้ต่ำกว่านี้
      people: { adults: 2, children: 1, elders: 0 },

      // รายรับ: ถ้าได้บางเดือน บอกใน months เป็นเลขเดือน ถ้าได้ทุกเดือน ไม่ต้องใส่
      incomes: [
        { name: "ขายผลผลิต", amount: 50000, months: [12] },
        { name: "รับจ้าง", amount: 6000 },
      ],

      // รายจ่าย: essential คือจำเป็น reducible คือส่วนที่ลดได้ต่อเดือน
      expenses: [
        { name: "กับข้าว", amount: 4000, essential: true, reducible: 300 },
        { name: "ค่าเทอม", amount: 3000, months: [5, 11], essential: true },
        { name: "หวย", amount: 300, reducible: 300 },
      ],

      savings: [
        { name: "เงินสัจจะ", kind: "sajja", balance: 5000, deposit: 100 },
      ],

      // หนี้: ใครให้กู้ (lender) และจ่ายคืนแบบไหน (kind)
    \(Self.lenders)
      // bullet คืนทีเดียว · installment ลดต้นลดดอก · revolving บัตร · interestOnly ดอกลอย
      // flat ดอกคงที่ · daily รายวัน
      debts: [
        {
          name: "กองทุนหมู่บ้าน", lender: "villageFund", kind: "bullet", balance: 20000,
          rate: { percent: 6, per: "year" }, due: \(harvest.asFileText), rollover: true,
        },
        {
          name: "เถ้าแก่", lender: "informal", kind: "interestOnly", balance: 10000,
          rate: { percent: 5, per: "month" },
        },
      ],

      scenario: {
        id: \(id.asFileText),
        title: \(title.asFileText),
        summary: "เล่าเรื่องสั้น ๆ ว่าเกิดอะไรขึ้น และต้องตัดสินใจเรื่องอะไร",
        audience: \(audience.asFileText),\(Self.audienceComment)
        minutes: 45,
        teaches: [],               // ชื่อบทเรียน ดูจาก plodnee lesson list
        questions: ["ถ้าเป็นบ้านเรา จะปิดก้อนไหนก่อน เพราะอะไร"],

        // เรื่องสมมุติ: เขียนเฉพาะสิ่งที่ต่างไป
        variations: [
          {
            id: "poor-harvest", title: "ปีที่ผลผลิตไม่ดี",
            changes: { incomes: [{ name: "ขายผลผลิต", amount: 25000 }] },
          },
        ],

        // เกมในวง: แต่ละตามีเรื่องที่เกิดขึ้น กับทางเลือก 2 ถึง 4 ทาง
        // ถ้าตาไหนเป็นเรื่องของหนี้ก้อนเดียว ใส่ debt: "ชื่อหนี้" ใครไม่มีหนี้นั้นแล้วจะได้ผ่านตานั้นไป
        // สิ่งที่เลือกแล้วเกิดขึ้น (actions) มี kind ดังนี้
        //   repay จ่ายเพิ่มหรือปิดหนี้ · skip เดือนนี้ไม่ส่ง · borrow กู้ใหม่ · renew กู้รอบใหม่เท่าไร
        //   refinance กู้ที่ถูกกว่ามาปิด · rate ลดดอก · due ย้ายเดือนครบกำหนด · holiday พักหนี้
        //   sell ขายของ · earn หารายได้ · cut ลดรายจ่าย · spend จ่ายครั้งเดียว · lose รายรับหายไป
        //   save ออม · withdraw ถอนเงินออม
        // ดูช่องของแต่ละอย่าง พิมพ์ว่า plodnee schema scenario
        turns: [
          {
            month: \(harvest.asFileText),
            situation: "เงินผลผลิตเข้าแล้ว จะเอาไปทำอะไรก่อน",
            choices: [
              {
                title: "ปิดดอกลอยของเถ้าแก่", outcome: "ดอกเดือนละ 500 บาทหมดไป",
                actions: [{ kind: "repay", debt: "เถ้าแก่" }],
              },
              {
                title: "ออมไว้ก่อน",
                actions: [{ kind: "save", saving: "เงินสัจจะ", amount: 5000 }],
              },
              { title: "เก็บเงินสดไว้ในบ้าน" },
            ],
          },
        ],
      },
    }

    """
  }
}
