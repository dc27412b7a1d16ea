import Engine
import Testing

@Suite("Rates") struct RatesTests {
  @Test(arguments: [
    (tenThousandths: 60_000, period: RatePeriod.year, ppm: 60_000), (20_000, .month, 240_000),
    (10_000, .day, 3_650_000), (68_750, .year, 68_750), (100_000, .day, 36_500_000),
  ])
  func `a rate is kept as a yearly one`(tenThousandths: Int, period: RatePeriod, ppm: Int) {
    #expect(NominalAnnualRate(tenThousandths: tenThousandths, per: period).ppm == ppm)
  }

  @Test(arguments: [
    // 20,000 at 15 %; 19,250 at 15 % is 240.625; 1 satang; nothing.
    (20_000_00, 150_000, 250_00), (19_250_00, 150_000, 240_63), (1, 6_000_000, 1),
    (1, 5_999_999, 0), (0, 36_500_000, 0), (10_000_00, 0, 0),
  ])
  func `a month's interest rounds half up to a satang`(principal: Int, ppm: Int, interest: Int) {
    let rate = NominalAnnualRate(ppm: ppm)
    #expect(rate.monthlyInterest(on: Money(satang: principal)).satang == interest)
  }

  @Test(arguments: [(31, 1_477_81), (28, 1_334_79), (30, 1_430_14), (29, 1_382_47), (0, 0)])
  func `days are counted out of 365, in leap years too`(days: Int, interest: Int) {
    let rate = NominalAnnualRate(ppm: 72_500)
    #expect(rate.interest(on: 240_000.baht, days: days).satang == interest)
  }

  @Test func `interest on the largest debt does not wrap`() {
    let most = Money(satang: 100_000_000_000_000)
    #expect(NominalAnnualRate(ppm: 12_000_000).monthlyInterest(on: most) == most)
    #expect(NominalAnnualRate.limit.monthlyInterest(on: most) == most)
    #expect(NominalAnnualRate.limit.monthlyInterest(on: .limit).satang == 304_166_666_667)
    #expect(NominalAnnualRate.limit.interest(on: .limit, days: 31).satang == 310_000_000_000)
  }

  @Test func `a flat rate is reckoned on the original principal for the whole term`() {
    let rate = FlatAnnualRate(ppm: 144_000)
    #expect(rate.totalInterest(on: 45_000.baht, months: 36) == 19_440.baht)
    #expect(FlatAnnualRate(ppm: 100_000).totalInterest(on: 1.satang, months: 60).satang == 1)
  }

  @Test func `rates are compared by their size`() {
    #expect(NominalAnnualRate.zero < NominalAnnualRate(ppm: 1))
    #expect(NominalAnnualRate.limit == NominalAnnualRate(tenThousandths: 100_000, per: .day))
  }
}
