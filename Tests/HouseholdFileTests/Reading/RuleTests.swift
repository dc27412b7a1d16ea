import HouseholdFile
import Testing

@Suite("Rule") struct RuleTests {
  @Test func `an element of a list that cannot be read spoils no other`() {
    let incomes =
      "incomes: [{ name: 'ก', amount: -1 }, { name: 'ข', amount: 1 }, { name: 'ค', amount: 'x' }]"
    #expect(summary(incomes) == ["S203 incomes[0].amount", "S201 incomes[2].amount"])
  }

  @Test func `two hundred items are read, one more is told`() {
    func incomes(_ count: Int) -> String {
      "incomes: [" + String(repeating: "{ name: 'ก', amount: 1 },", count: count) + "]"
    }
    #expect(summary(incomes(200)).isEmpty)
    #expect(valueProblem(incomes(201)) == .listTooLong(count: 201, limit: 200))
  }

  @Test func `an empty list of items is in order`() {
    #expect(summary("incomes: [], debts: [], offers: []").isEmpty)
  }
}
