import Engine
import HouseholdFile
import Testing

@Suite("Writing a household file") struct HouseholdFileWritingTests {
  @Test(arguments: 0..<200)
  func `what is written reads back to the same household`(seed: UInt64) throws {
    let household = RandomHousehold.household(seed: seed)
    #expect(try document(HouseholdFile.write(household)).household == household)
  }

  @Test(arguments: scenarios.keys.sorted())
  func `a scenario that is read and written reads back the same`(name: String) throws {
    let original = try #require(scenarios[name])
    var first = try document(original)
    // The story of a game stays in the trainer's own file.
    (first.turns, first.variations) = ([], [])
    let text = HouseholdFile.write(first.household, scenario: first.scenario)
    #expect(try document(text) == first)
    #expect(HouseholdFile.write(try document(text).household, scenario: first.scenario) == text)
  }

  @Test func `a small household is written as a person would`() throws {
    var household = try household(
      """
      cash: 3500, incomes: [{ name: 'รับจ้าง', amount: 4500 }],
      debts: [{ name: 'เถ้าแก่', lender: 'informal', kind: 'interestOnly', balance: 15000,
        rate: { percent: 5, per: 'month' } }]
      """
    )
    household.buffer = Money(satang: 100_050)
    #expect(
      HouseholdFile.write(household) == """
        {
          plodnee: 1,
          name: "บ้าน",
          start: "2569-12",
          horizon: 120,
          cash: 3500,
          buffer: 1000.5,
          incomes: [{ name: "รับจ้าง", amount: 4500 }],
          debts: [
            {
              name: "เถ้าแก่",
              lender: "informal",
              kind: "interestOnly",
              balance: 15000,
              rate: { percent: 5, per: "month" },
            },
          ],
        }

        """
    )
  }
}
