import Engine
import HouseholdFile
import Testing
import ThaiText

@Suite("Amounts by the day, the week and the year") struct TypedPeriodTests {
  struct Case: CustomTestStringConvertible, Sendable {
    let typed: String
    let baht: Int
    let isPlain: Bool
    var testDescription: String { "\(typed) → \(baht) baht a month" }
  }

  @Test(
    "an amount becomes that of a month",
    arguments: [
      Case(typed: "4,500", baht: 4_500, isPlain: true),
      Case(typed: "เดือนละ 4,500", baht: 4_500, isPlain: true),
      Case(typed: "4500 ต่อเดือน", baht: 4_500, isPlain: true),
      Case(typed: "วันละ 150", baht: 4_500, isPlain: false),
      Case(typed: "150 บาทต่อวัน", baht: 4_500, isPlain: false),
      Case(typed: "150/วัน", baht: 4_500, isPlain: false),
      Case(typed: "วันละร้อยห้าสิบ", baht: 4_500, isPlain: false),
      Case(typed: "อาทิตย์ละ 200", baht: 867, isPlain: false),
      Case(typed: "สัปดาห์ละ 1,200", baht: 5_200, isPlain: false),
      Case(typed: "ปีละ 3,600", baht: 300, isPlain: false),
    ]
  )
  func month(_ sample: Case) throws {
    let typed = try ThaiNumber.readMonthlyAmount(sample.typed)
    #expect(typed == TypedAmount(amount: Money(baht: sample.baht), isPlain: sample.isPlain))
  }

  @Test func `an amount that grows beyond the limit is refused`() {
    #expect(throws: ValueProblem.amountTooLarge(text: "วันละ 1,000,000,000")) {
      try ThaiNumber.readMonthlyAmount("วันละ 1,000,000,000")
    }
  }

  @Test func `a year has so many of each period`() {
    #expect(TypedPeriod.allCases.map(\.perYear) == [365, 52, 12, 1])
  }
}
