import Engine
import HouseholdFile
import Testing

@Suite("Value limits") struct ValueLimitsTests {
  @Test func `an amount is from nothing to a thousand million baht`() throws {
    #expect(try ValueLimits.amount(satang: 0, text: "0") == .zero)
    #expect(try ValueLimits.amount(satang: Money.limit.satang, text: "") == .limit)
    #expect(throws: ValueProblem.negativeAmount(text: "-0.01")) {
      try ValueLimits.amount(satang: -1, text: "-0.01")
    }
    #expect(throws: ValueProblem.amountTooLarge(text: "x")) {
      try ValueLimits.amount(satang: Money.limit.satang + 1, text: "x")
    }
  }

  @Test func `a count keeps to its range`() throws {
    #expect(try ValueLimits.count(600, in: ValueLimits.months, text: "") == 600)
    #expect(throws: ValueProblem.countOutOfRange(text: "0", range: 1...600)) {
      try ValueLimits.count(0, in: ValueLimits.months, text: "0")
    }
  }

  @Test func `a percentage keeps to its range`() throws {
    #expect(try ValueLimits.percent(-500_000, in: ValueLimits.growthPercent, text: "") == -500_000)
    #expect(throws: ValueProblem.percentOutOfRange(text: "101", range: 0...1_000_000)) {
      try ValueLimits.percent(1_010_000, in: ValueLimits.sharePercent, text: "101")
    }
  }

  @Test(arguments: RatePeriod.allCases)
  func `a rate may be ten percent a day and no more, in whatever period`(period: RatePeriod) throws
  {
    let most = 36_500_000 / period.perYear
    #expect(try ValueLimits.rate(most, per: period, text: "").ppm <= 36_500_000)
    #expect(throws: ValueProblem.rateTooHigh(text: "x", period: period, mostPPM: most)) {
      try ValueLimits.rate(most + 1, per: period, text: "x")
    }
    #expect(throws: ValueProblem.percentOutOfRange(text: "-1", range: 0...most)) {
      try ValueLimits.rate(-10_000, per: period, text: "-1")
    }
  }
}
