import HouseholdFile
import Engine
import Testing

@Suite("Recurrence fields") struct RecurrenceFieldsTests {
  private func recurrence(_ members: String) throws -> Recurrence {
    try household("incomes: [{ name: 'ก', \(members) }]").incomes[0].recurrence
  }

  @Test func `an amount alone comes every month for ever`() throws {
    #expect(try recurrence("amount: 600") == Recurrence(Money(baht: 600)))
  }

  @Test func `months, period and growth are kept`() throws {
    #expect(
      try recurrence(
        "amount: 600, months: [11, 5], from: '2569-12', until: '2580-01', growth: -2.5"
      )
        == Recurrence(
          Money(baht: 600),
          months: CalendarMonths([5, 11]),
          from: .be(2569, 12),
          until: .be(2580, 1),
          growthPPM: -25_000
        )
    )
  }

  @Test func `a period of one month is in order, one that ends before it begins is not`() throws {
    #expect(try recurrence("amount: 1, from: '2570-03', until: '2570-03'").until == .be(2570, 3))
    #expect(
      contradiction("incomes: [{ name: 'ก', amount: 1, from: '2570-03', until: '2570-02' }]")
        == .untilBeforeFrom(from: .be(2570, 3), until: .be(2570, 2))
    )
  }

  @Test func `growth beyond half a year's amount either way is told`() throws {
    #expect(try recurrence("amount: 1, growth: 50").growthPPM == 500_000)
    #expect(
      summary("incomes: [{ name: 'ก', amount: 1, growth: -50.0001 }]") == ["S207 incomes[0].growth"]
    )
  }
}
