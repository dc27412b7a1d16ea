import Engine
import Testing

@Suite("Income fields") struct IncomeFieldsTests {
  private func income(_ members: String) throws -> Income {
    try household("incomes: [{ name: 'ขายข้าว', amount: 62000, \(members) }]").incomes[0]
  }

  @Test func `a harvest once a year, that may fall short or fail`() throws {
    #expect(
      try income("months: [11], risk: { spread: 0.25, failure: 0.08 }")
        == Income(
          name: "ขายข้าว",
          recurrence: Recurrence(Money(baht: 62_000), months: CalendarMonths([11])),
          risk: IncomeRisk(spreadPPM: 250_000, failurePPM: 80_000)
        )
    )
  }

  @Test func `without a risk nothing is known of it, and an empty one never fails`() throws {
    #expect(try income("").risk == nil)
    #expect(try income("risk: {}").risk == IncomeRisk(spreadPPM: nil, failurePPM: 0))
  }

  @Test func `a risk in percent is told, not taken for a share`() {
    #expect(
      summary("incomes: [{ name: 'ก', amount: 1, risk: { spread: 25 } }]")
        == ["S210 incomes[0].risk.spread"]
    )
  }
}
