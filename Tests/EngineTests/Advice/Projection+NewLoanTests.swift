import Testing

@testable import Engine

@Suite("Projection: new loans") struct ProjectionNewLoanTests {
  @Test func `what is borrowed again is not new`() {
    let plan = Household.example(
      cash: 9_000.baht,
      debts: [.bullet(5_000, percent: 0, due: 2, rollsOver: true)]
    ).plan()
    #expect(plan.debt(0, in: 2).borrowed == 5_000.baht)
    #expect(!plan.isNewLoan(0, in: 2))
  }

  @Test func `what was never owed before is new, once`() throws {
    var family = Household.example(
      monthly: 1_500.baht,
      debts: [.interestOnly(10_000, percent: 60)]
    )
    family.debts[0].name = "dear"
    family.offers = [
      Offer(
        name: "group",
        choice: .refinance(
          Refinancing(
            debts: ["dear"],
            lender: .savingsGroup,
            rate: NominalAnnualRate(ppm: 120_000),
            termInMonths: 12,
            limit: 20_000.baht
          )
        )
      )
    ]
    let plan = family.recommend(search: .full).plan
    let month = try #require(plan.months.indices.first { plan.debt(1, in: $0).borrowed > .zero })
    #expect(plan.isNewLoan(1, in: month))
    #expect(!plan.isNewLoan(1, in: month + 1))
    #expect(!plan.isNewLoan(0, in: month))
  }
}
