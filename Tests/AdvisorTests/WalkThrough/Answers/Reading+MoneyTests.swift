import Engine
import Testing
import ThaiText

@testable import Advisor

@Suite("Reading money, seasons and interest") struct ReadingMoneyTests {
  private let november = Season(months: CalendarMonths([11]), amount: Money(baht: 62_000))

  @Test func `what differs from plain digits is repeated back`() {
    #expect(!AnswerKind.amount.read("12,500", example: "").isRepeatedBack)
    #expect(!AnswerKind.amount.read("๑๒,๕๐๐", example: "").isRepeatedBack)
    #expect(AnswerKind.amount.read("สองหมื่นห้า", example: "").isRepeatedBack)
    #expect(AnswerKind.monthlyAmount.read("วันละ 150", example: "").isRepeatedBack)
    #expect(AnswerKind.rate(on: nil).read("2 บาทต่อร้อยต่อเดือน", example: "").isRepeatedBack)
    #expect(!AnswerKind.rate(on: nil).read("ร้อยละ 2 ต่อเดือน", example: "").isRepeatedBack)
  }

  @Test func `months without an amount, and an amount without months, are completed`() throws {
    let kind = AnswerKind.seasons()
    let months = try #require(kind.read("พ.ย.", example: "").followUp)
    #expect(kind.read(months.complete("6.2 หมื่น"), example: "").answer == .seasons([november]))
    let amount = try #require(kind.read("62,000", example: "").followUp)
    #expect(kind.read(amount.complete("พ.ย."), example: "").answer == .seasons([november]))
  }

  @Test func `a rate without its period is asked for it, and every choice completes it`() throws {
    let kind = AnswerKind.rate(on: nil)
    let followUp = try #require(kind.read("ร้อยละ 3", example: "").followUp)
    let rates = followUp.choices.map { kind.read($0.whole, example: "").answer }
    #expect(
      rates == [360_000, 30_000, 10_950_000, 1_560_000].map { .rate(NominalAnnualRate(ppm: $0)) }
    )
    #expect(followUp.choices.allSatisfy { !kind.read($0.whole, example: "").isRepeatedBack })
  }

  @Test func `interest in money needs what it is paid on, which is asked for`() throws {
    let known = AnswerKind.rate(on: Money(baht: 15_000))
    #expect(
      known.read("เดือนละ 750 บาท", example: "").answer == .rate(NominalAnnualRate(ppm: 600_000))
    )
    let unknown = AnswerKind.rate(on: nil)
    let followUp = try #require(unknown.read("เดือนละ 750 บาท", example: "").followUp)
    let whole = followUp.complete("หมื่นห้า")
    #expect(unknown.read(whole, example: "").answer == .rate(NominalAnnualRate(ppm: 600_000)))
    #expect(!unknown.read(followUp.complete("เยอะ"), example: "").problem.isEmpty)
    let often = try #require(known.read("750 บาท", example: "").followUp)
    #expect(
      known.read(often.choices[0].whole, example: "").answer
        == .rate(NominalAnnualRate(ppm: 600_000))
    )
  }

  @Test func `little money for interest is asked about, and either meaning can be chosen`() throws {
    let kind = AnswerKind.rate(on: Money(baht: 15_000))
    let followUp = try #require(kind.read("ดอกเดือนละ 5 บาท", example: "").followUp)
    let rates = followUp.choices.map { kind.read($0.whole, example: "").answer }
    #expect(rates == [600_000, 4_000].map { .rate(NominalAnnualRate(ppm: $0)) })
    for text in ["เดือนละ 750 บาท", "วันละ 20 บาท", "เดือนละ 100 บาท", "วันละ 11 บาท"] {
      #expect(kind.read(text, example: "").followUp == nil, "\(text)")
    }
  }

  @Test func `a point before three digits is asked about, and either meaning can be chosen`() throws
  {
    let followUp = try #require(AnswerKind.amount.read("60.000", example: "").followUp)
    let amounts = followUp.choices.map { AnswerKind.amount.read($0.whole, example: "").answer }
    #expect(amounts == [60_000, 60].map { .amount(Money(baht: $0)) })
    let seasons = try #require(AnswerKind.seasons().read("พ.ย. 3.500", example: "").followUp)
    #expect(
      AnswerKind.seasons().read(seasons.choices[0].whole, example: "").answer
        == .seasons([Season(months: CalendarMonths([11]), amount: Money(baht: 3_500))])
    )
    for text in ["1.5 หมื่น", "3.50", "12.5", "0.500", "1,234.500"] {
      #expect(AnswerKind.amount.read(text, example: "").followUp == nil, "\(text)")
    }
  }
}
