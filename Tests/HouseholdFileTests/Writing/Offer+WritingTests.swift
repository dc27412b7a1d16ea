import Engine
import Testing

@testable import HouseholdFile

@Suite("Writing an offer") struct OfferWritingTests {
  @Test func `a new loan without a limit is written without one`() {
    let refinancing = Refinancing(
      debts: ["ก"],
      lender: .savingsGroup,
      rate: NominalAnnualRate(ppm: 120_000),
      termInMonths: 24,
      limit: .limit
    )
    let text = Offer(name: "ข", choice: .refinance(refinancing)).written.text(.json5)
    #expect(!text.contains("limit") && !text.contains("fee"))
    #expect(text.contains("term: 24"))
  }

  @Test func `a choice about a debt names the debt`() {
    #expect(
      Offer(name: "ข", choice: .moveDueMonth(debt: "ก", month: 12)).written.text(.json5, depth: 1)
        == #"{ name: "ข", kind: "due", debt: "ก", month: 12 }"#
    )
  }
}
