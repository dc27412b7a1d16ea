import HouseholdFile
import Testing

@Suite("Variant") struct VariantTests {
  @Test func `without a kind only what is certain is told`() {
    #expect(
      summary("debts: [{ name: '', lender: 'x', balance: -1, due: 'x', foo: 1 }]") == [
        "S101 debts[0].kind", "S218 debts[0].name", "S217 debts[0].lender", "S102 debts[0].foo",
      ]
    )
  }

  @Test func `an unknown kind is told with the nearest one`() {
    #expect(
      valueProblem(debtList("kind: 'bulet', balance: 1, rate: { percent: 1, per: 'year' }"))
        == .choiceUnknown(
          text: "bulet",
          nearest: "bullet",
          known: ["installment", "bullet", "revolving", "interestOnly", "flat", "daily"]
        )
    )
  }
}
