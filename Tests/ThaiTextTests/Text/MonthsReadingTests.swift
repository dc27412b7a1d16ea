import Engine
import HouseholdFile
import Testing
import ThaiText

@Suite("Months of the year as people type them") struct MonthsReadingTests {
  struct Case: CustomTestStringConvertible, Sendable {
    let typed: String
    let months: [Int]
    let isPlain: Bool
    init(_ typed: String, _ months: [Int], plain: Bool = true) {
      (self.typed, self.months, isPlain) = (typed, months, plain)
    }
    var testDescription: String { typed }
  }

  @Test(
    "names and numbers are read",
    arguments: [
      Case("พ.ย.", [11]), Case("พย", [11]), Case("พ.ย", [11]), Case("พฤศจิกายน", [11]),
      Case("พฤศจิกา", [11]),
      Case("เดือนพฤศจิกา", [11]), Case("พ.ย. ธ.ค.", [11, 12]), Case("พ.ย.ธ.ค.", [11, 12]),
      Case("พ.ค., พ.ย.", [5, 11]), Case("มิ.ย. กับ ก.ค.", [6, 7]), Case("มิถุนา และ กรกฎา", [6, 7]),
      Case("พ.ค. ถึง ม.ค.", [1, 5, 6, 7, 8, 9, 10, 11, 12]), Case("ก.พ.-เม.ย.", [2, 3, 4]),
      Case("ธ.ค. - ก.พ.", [1, 2, 12]), Case("ทุกเดือน", Array(1...12)), Case("พ.ย. พ.ย.", [11]),
      Case("เดือน 11", [11], plain: false), Case("๑๑", [11], plain: false),
      Case("6 7", [6, 7], plain: false), Case("เดือน 6 กับ 7", [6, 7], plain: false),
      Case("11-1", [1, 11, 12], plain: false),
    ]
  )
  func months(_ sample: Case) throws {
    let typed = try ThaiDate.readMonthsOfYear(sample.typed)
    #expect(typed.months.months == sample.months)
    #expect(typed.isPlain == sample.isPlain)
  }

  @Test("what is no month is not read", arguments: ["", "หน้าฝน", "พ.ย. 62,000", "พ.ย. นะ", "ถึง"])
  func unreadable(_ typed: String) {
    #expect(throws: ValueProblem.monthUnreadable(text: typed)) {
      try ThaiDate.readMonthsOfYear(typed)
    }
  }

  @Test func `a year has twelve months`() {
    for text in ["13", "เดือน 13", "เดือน 0"] {
      #expect(throws: ValueProblem.monthNumberOutOfRange(text: text)) {
        try ThaiDate.readMonthsOfYear(text)
      }
    }
  }
}
