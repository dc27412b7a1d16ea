import Engine
import Testing

@Suite("Effective rates of debts") struct EffectiveRatesTests {
  private func rate(_ debt: Debt) -> Double? {
    EffectiveRates(of: Household.example(debts: [debt])).rates[0]
  }

  /// The yearly rate of so many percent a month, interest on interest.
  private func yearly(_ percentAMonth: Double) -> Double {
    (0..<12).reduce(1) { worth, _ in worth * (1 + percentAMonth / 100) } - 1
  }

  @Test(arguments: [1, 4, 7, 20, 300])
  func `a debt that grows for ever bears the rate at which it grows`(percentAMonth: Int) throws {
    let debt = Debt.installment(10_000, percent: 12 * percentAMonth, payment: 100)
      .with { $0.compounds = true }
    let found = try #require(rate(debt))
    let expected = yearly(Double(percentAMonth))
    #expect((found / expected - 1).magnitude < 1e-6)
  }

  @Test func `a debt that grows from harvest to harvest bears what it grows in a year`() throws {
    let contract = InstallmentContract(
      balance: 10_000.baht,
      rate: 120.percentAYear,
      payment: .fixed(100.baht),
      dueMonths: CalendarMonths([12])
    )
    let debt = Debt(.installment(contract)).with { $0.compounds = true }
    #expect((try #require(rate(debt)) - 1.2).magnitude < 1e-6)
  }

  @Test func `a debt that is repaid in time bears twelve months of its rate`() throws {
    let debt = Debt.installment(10_000, percent: 24, payment: 1_000)
    #expect((try #require(rate(debt)) - yearly(2)).magnitude < 1e-5)
  }

  @Test func `a debt that lasts longer than five years shows its rate by then`() throws {
    for debt in [
      Debt.card(12_000, percent: 24, minimumPercent: 3, minimum: 0),
      .interestOnly(15_000, percent: 24), .installment(100_000, percent: 24, payment: 2_050),
    ] {
      #expect((try #require(rate(debt)) - yearly(2)).magnitude < 1e-5)
    }
  }

  @Test func `where less than the interest is asked for the whole of fifty years counts`() throws {
    // Interest that waits bears none: the longer it waits, the less it costs.
    let debt = Debt.card(10_000, percent: 24, minimumPercent: 1, minimum: 0)
    let found = try #require(rate(debt))
    #expect(found < yearly(1.6))
    #expect(found > 0.12)
  }

  @Test func `a contract that nobody owes anything on has no rate`() {
    #expect(rate(.installment(0, percent: 24, payment: 1_000)) == nil)
  }
}
