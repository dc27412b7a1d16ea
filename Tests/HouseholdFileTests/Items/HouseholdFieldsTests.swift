import Engine
import HouseholdFile
import Testing

@Suite("Household fields") struct HouseholdFieldsTests {
  @Test func `version and name are enough, the rest has its usual value`() throws {
    let household = try household()
    #expect(household == Household(name: "บ้าน", start: today))
    #expect(household.horizon == 120 && household.cash == .zero)
  }

  @Test func `without a version or a name each is told`() {
    #expect(fileProblems("{}").map(\.field) == ["plodnee", "name"])
  }

  @Test func `a file of another version is not looked at any further`() {
    let problems = fileProblems("{ plodnee: 2, nmae: -1, cash: 'x' }")
    #expect(problems.map(\.fact) == [.value(.otherVersion(text: "2"))])
  }

  @Test func `money in the house and a reserve are read to the satang`() throws {
    let household = try household("cash: 3500.25, buffer: 0.01, start: '2570-01', horizon: 600")
    #expect(household.cash == Money(satang: 350_025) && household.buffer == Money(satang: 1))
    #expect(household.start == .be(2570, 1) && household.horizon == 600)
  }

  @Test func `sixty debts are read, one more is told`() {
    let members = plainDebt
    func debts(_ count: Int) -> String {
      "debts: ["
        + (0..<count).map { "{ name: '\($0)', lender: 'other', \(members) }" }.joined(
          separator: ","
        )
        + "]"
    }
    #expect(summary(debts(60)).isEmpty)
    #expect(valueProblem(debts(61)) == .listTooLong(count: 61, limit: 60))
  }

  @Test func `two debts never share a name, whatever refers to them`() {
    let members = plainDebt
    let twice =
      "debts: [{ name: 'ก', lender: 'other', \(members) }, { name: 'ก', lender: 'shop', \(members) }]"
    #expect(contradiction(twice) == .nameDoubled(.debt, name: "ก", firstLine: 1))
  }

  @Test func `two expenses may share a name until an offer speaks of it`() {
    let expenses = "expenses: [{ name: 'ก', amount: 1 }, { name: 'ก', amount: 2 }]"
    #expect(summary(expenses).isEmpty)
    let offer = ", offers: [{ name: 'ลด', kind: 'cut', expense: 'ก', amount: 1 }]"
    #expect(contradiction(expenses + offer) == .nameDoubled(.expense, name: "ก", firstLine: 1))
  }

  @Test(arguments: ["turns", "variations"])
  func `a key of the workshop game belongs into the scenario`(key: String) {
    #expect(keyProblem("\(key): []") == .unknown(key: key, nearest: nil))
  }
}
