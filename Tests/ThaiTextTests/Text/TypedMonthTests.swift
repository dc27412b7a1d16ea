import Engine
import HouseholdFile
import Testing
import ThaiText

@Suite("Dates as people type them") struct TypedMonthTests {
  static let today = YearMonth(year: 2026, month: 11)

  struct Case: CustomTestStringConvertible, Sendable {
    let typed: String
    let month: YearMonth
    let isPlain: Bool
    init(_ typed: String, _ year: Int, _ month: Int, plain: Bool = false) {
      (self.typed, self.month) = (typed, YearMonth(year: year, month: month))
      isPlain = plain
    }
    var testDescription: String { typed }
  }

  @Test(
    "a month with its year needs no repeating",
    arguments: [
      Case("พ.ย. 2570", 2027, 11, plain: true), Case("พ.ย.2570", 2027, 11, plain: true),
      Case("พฤศจิกายน 2570", 2027, 11, plain: true), Case("พฤศจิกา ๒๕๗๐", 2027, 11, plain: true),
      Case("เดือนพฤศจิกายน ปี 2570", 2027, 11, plain: true),
      Case("พย พ.ศ. 2570", 2027, 11, plain: true), Case("พ.ย. 2027", 2027, 11, plain: true),
      Case("11/2570", 2027, 11, plain: true), Case("2570-11", 2027, 11, plain: true),
      Case("2570/11", 2027, 11, plain: true), Case("31/3/2570", 2027, 3, plain: true),
      Case("31 มี.ค. 2570", 2027, 3, plain: true), Case("วันที่ 31 มีนาคม 2570", 2027, 3, plain: true),
      Case("มี.ค. 2568", 2025, 3, plain: true),
    ]
  )
  func plain(_ sample: Case) throws { try expect(sample) }

  @Test(
    "what is understood by custom is better repeated back",
    arguments: [
      Case("พ.ย. 70", 2027, 11), Case("พ.ย.70", 2027, 11), Case("11/70", 2027, 11),
      Case("3/27", 2027, 3), Case("31/3/70", 2027, 3), Case("พ.ย.", 2026, 11),
      Case("ต.ค.", 2027, 10),
      Case("มีนา", 2027, 3), Case("มีนาคม", 2027, 3), Case("เดือน 11", 2026, 11),
      Case("เดือนสาม", 2027, 3), Case("เดือน 3 ปีหน้า", 2027, 3), Case("11", 2026, 11),
      Case("3", 2027, 3),
      Case("เดือนนี้", 2026, 11), Case("สิ้นเดือน", 2026, 11), Case("เดือนหน้า", 2026, 12),
      Case("ปลายเดือนหน้า", 2026, 12), Case("ต้นเดือนหน้า", 2026, 12), Case("กลางเดือนนี้", 2026, 11),
      Case("อีก 3 เดือน", 2027, 2), Case("อีกสามเดือน", 2027, 2), Case("อีกครึ่งปี", 2027, 5),
      Case("อีกปีครึ่ง", 2028, 5), Case("อีกปี", 2027, 11), Case("อีก 2 ปี", 2028, 11),
      Case("อีกสองปีครึ่ง", 2029, 5), Case("สิ้นปี", 2026, 12), Case("ปลายปีหน้า", 2027, 12),
      Case("ต้นปี", 2027, 1), Case("ต้นปีหน้า", 2027, 1), Case("กลางปีหน้า", 2027, 6),
      Case("มี.ค. ปีหน้า", 2027, 3), Case("พ.ย. ปีนี้", 2026, 11), Case("ปลายมีนา", 2027, 3),
      Case("อีกปีหนึ่ง", 2027, 11), Case("เดือนที่แล้ว", 2026, 10), Case("ทุกปี มี.ค.", 2027, 3),
      Case("ออกพรรษา", 2027, 10), Case("มี.ค. ปีที่แล้ว", 2025, 3),
      Case("31 มี.ค.", 2027, 3), Case("ประมาณ มี.ค.", 2027, 3),
    ]
  )
  func spoken(_ sample: Case) throws { try expect(sample) }

  private func expect(_ sample: Case) throws {
    let typed = try ThaiDate.readMonth(sample.typed, today: Self.today)
    #expect(typed == .month(sample.month, isPlain: sample.isPlain))
  }

  @Test func `a year alone asks for its month`() throws {
    for text in ["2570", "๒๕๗๐", "2027", "ปีหน้า"] {
      #expect(try ThaiDate.readMonth(text, today: Self.today) == .year(2027))
    }
    #expect(try ThaiDate.readMonth("ปีนี้", today: Self.today) == .year(2026))
  }

  @Test(
    "a date that has passed is sought backwards",
    arguments: [
      Case("เม.ย.", 2026, 4), Case("พ.ย.", 2026, 11), Case("ธ.ค.", 2025, 12),
      Case("เดือน 3", 2026, 3),
    ]
  )
  func past(_ sample: Case) throws {
    let typed = try ThaiDate.readMonth(sample.typed, today: Self.today, direction: .past)
    #expect(typed == .month(sample.month, isPlain: false))
  }

  @Test(
    "what is no month is not read",
    arguments: [
      "", "เร็ว ๆ นี้", "หลังเกี่ยวข้าว", "พ.ย. 257", "พ.ย. นะ", "มีนาคม เมษายน", "อีก", "อีกหลายเดือน",
      "12 ก",
    ]
  )
  func unreadable(_ typed: String) {
    #expect(throws: ValueProblem.self) { try ThaiDate.readMonth(typed, today: Self.today) }
  }

  @Test func `a date breaks the same rules as one in a file`() {
    let today = Self.today
    for text in ["เดือน 13", "13/2570", "0", "2570-13"] {
      #expect(throws: ValueProblem.monthNumberOutOfRange(text: text)) {
        try ThaiDate.readMonth(text, today: today)
      }
    }
    for text in ["พ.ย. 9999", "11/1200", "9999"] {
      #expect(throws: ValueProblem.yearOutOfRange(text: text)) {
        try ThaiDate.readMonth(text, today: today)
      }
    }
  }

  @Test func `every month that is written reads back`() throws {
    for ordinal in 0..<48 {
      let month = Self.today.adding(months: ordinal)
      for style in [ThaiDate.Style.long, .short] {
        let typed = try ThaiDate.readMonth(month.thai(style), today: Self.today)
        #expect(typed == .month(month, isPlain: true))
      }
      let short = try ThaiDate.readMonth(month.thai(.shortYear), today: Self.today)
      #expect(short == .month(month, isPlain: false))
    }
  }
}
