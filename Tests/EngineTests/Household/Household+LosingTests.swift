import Testing

@testable import Engine

@Suite("Losing income") struct HouseholdLosingTests {
  private let start = YearMonth(year: 2026, month: 12)

  private func income(_ recurrence: Recurrence, growthFrom: YearMonth? = nil) -> Household {
    var household = Household(name: "x", start: start, horizon: 36)
    household.incomes = [Income(name: "rice", recurrence: recurrence)]
    return household
  }

  private func sums(_ household: Household) -> [Int] {
    Timeline(household).project(paying: .minimum).months.map(\.income.satang)
  }

  @Test func `an income brings less in the months told and as much as ever in the others`() {
    let household = income(Recurrence(Money(baht: 1_000), growthPPM: 50_000))
    let (first, last) = (start.adding(months: 10), start.adding(months: 13))
    let before = sums(household)
    let after = sums(household.losing(ppm: 250_000, of: "rice", from: first, until: last))
    for month in before.indices {
      let expected = (10...13).contains(month) ? before[month] * 3 / 4 : before[month]
      #expect(after[month] == expected, "month \(month)")
    }
  }

  @Test func `a second loss takes its share of what is left`() {
    let household = income(Recurrence(Money(baht: 1_000)))
      .losing(ppm: 500_000, of: "rice", from: start, until: start.adding(months: 3))
      .losing(
        ppm: 500_000,
        of: "rice",
        from: start.adding(months: 2),
        until: start.adding(months: 5)
      )
    #expect(sums(household).prefix(7) == [50_000, 50_000, 25_000, 25_000, 50_000, 50_000, 100_000])
  }

  @Test func `an income of another time or another name stays as it is`() {
    let household = income(
      Recurrence(Money(baht: 1_000), from: start.adding(months: 6), until: start.adding(months: 8))
    )
    let early = household.losing(ppm: 500_000, of: "rice", from: start, until: start)
    #expect(sums(early) == sums(household))
    #expect(household.losing(ppm: 500_000, of: "corn", from: start, until: start) == household)
  }

  @Test func `all of an income can be lost`() {
    let household = income(Recurrence(Money(baht: 1_000)))
      .losing(ppm: 1_000_000, of: "rice", from: start, until: start)
    #expect(sums(household).prefix(2) == [0, 100_000])
  }
}
