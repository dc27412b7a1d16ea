import Engine
import HouseholdFile
import Testing

@Suite("Rate rules") struct RateRulesTests {
  private func members(_ rate: String) -> String {
    debtList("kind: 'interestOnly', balance: 1, rate: \(rate)")
  }

  private func rates(_ rate: String) throws -> RateSchedule? {
    guard case .interestOnly(let terms) = try household(members(rate)).debts[0].contract else {
      return nil
    }
    return terms.rate
  }

  @Test(arguments: [
    ("{ percent: 6.875, per: 'year' }", 68_750), ("{ percent: 5, per: 'month' }", 600_000),
    ("{ percent: 1, per: 'day' }", 3_650_000), ("{ percent: 0, per: 'year' }", 0),
    ("{ percent: 10, per: 'day' }", 36_500_000), ("{ per: 'month', percent: 0.0001 }", 12),
  ])
  func `a rate with its period is kept by the year`(rate: String, ppm: Int) throws {
    #expect(try rates(rate) == RateSchedule(NominalAnnualRate(ppm: ppm)))
  }

  @Test func `a rate without its period is told with its number, however it is written`() {
    #expect(keyProblem(members("5")) == .periodMissing(percent: "5"))
    #expect(keyProblem(members("{ percent: 5 }")) == .periodMissing(percent: "5"))
    #expect(summary(members("{}")) == ["S101 debts[0].rate.percent", "S104 debts[0].rate.per"])
  }

  @Test func `a rate in words is told`() {
    #expect(summary(members("'ร้อยละ 5'")) == ["S201 debts[0].rate"])
    #expect(
      summary(members("{ percent: '5', per: 'เดือน' }")) == [
        "S202 debts[0].rate.percent", "S217 debts[0].rate.per",
      ]
    )
  }

  @Test func `a rate above ten percent a day is told with the most for its period`() {
    #expect(
      valueProblem(members("{ percent: 305, per: 'month' }"))
        == .rateTooHigh(text: "305", period: .month, mostPPM: 3_041_666)
    )
    #expect(summary(members("{ percent: 1e9, per: 'day' }")) == ["S207 debts[0].rate.percent"])
    #expect(summary(members("{ percent: -1, per: 'year' }")) == ["S207 debts[0].rate.percent"])
  }

  @Test func `a rate that steps keeps its months in order`() throws {
    #expect(
      try rates("[{ percent: 0, per: 'year' }, { from: '2571-01', percent: 3, per: 'year' }]")
        == RateSchedule(
          .zero,
          steps: [.init(from: .be(2571, 1), rate: NominalAnnualRate(ppm: 30_000))]
        )
    )
  }

  @Test func `a step that is no later than the one before is told`() {
    let two = "{ from: '2571-01', percent: 3, per: 'year' }"
    #expect(
      contradiction(members("[\(two), \(two)]"))
        == .rateStepsOutOfOrder(previous: .be(2571, 1), found: .be(2571, 1))
    )
  }

  @Test func `only the first step may leave out its month, and there is at least one`() {
    #expect(valueProblem(members("[]")) == .listEmpty)
    #expect(
      summary(members("[{ percent: 0, per: 'year' }, { percent: 1, per: 'year' }]"))
        == ["S101 debts[0].rate[1].from"]
    )
  }
}
