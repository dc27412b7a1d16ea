import Testing

@testable import Engine

@Suite("Flat loan") struct FlatLoanTermsTests {
  @Test func `interest is reckoned on the original principal for the whole length`() throws {
    let terms = try #require(
      FlatLoanTerms(principal: 4_500_000, flatRatePPM: 144_000, installments: 36)
    )
    #expect(terms.totalInterest == 1_944_000)
    #expect(terms.payments == Array(repeating: 179_000, count: 36))
  }

  @Test func `satang that cannot be shared are added to the last payment`() throws {
    let terms = try #require(FlatLoanTerms(principal: 1_000, flatRatePPM: 0, installments: 3))
    #expect(terms.payments == [333, 333, 334])
    let tiny = try #require(FlatLoanTerms(principal: 2, flatRatePPM: 0, installments: 3))
    #expect(tiny.payments == [0, 0, 2])
  }

  @Test func `the flows are the principal and then a payment each month`() throws {
    let terms = try #require(
      FlatLoanTerms(principal: 120_000, flatRatePPM: 120_000, installments: 12)
    )
    let flows = terms.flows
    #expect(flows.count == 13)
    #expect(flows.first == CashFlow(time: 0, amount: 1_200))
    #expect(flows.last == CashFlow(time: 1, amount: -112))
  }

  @Test func `figures out of range are refused`() {
    #expect(FlatLoanTerms(principal: 0, flatRatePPM: 0, installments: 1) == nil)
    #expect(FlatLoanTerms(principal: 100_000_000_001, flatRatePPM: 0, installments: 1) == nil)
    #expect(FlatLoanTerms(principal: 1, flatRatePPM: -1, installments: 1) == nil)
    #expect(FlatLoanTerms(principal: 1, flatRatePPM: 36_500_001, installments: 1) == nil)
    #expect(FlatLoanTerms(principal: 1, flatRatePPM: 0, installments: 0) == nil)
    #expect(FlatLoanTerms(principal: 1, flatRatePPM: 0, installments: 1_201) == nil)
  }

  @Test func `the largest figures do not overflow`() throws {
    let terms = try #require(
      FlatLoanTerms(principal: 100_000_000_000, flatRatePPM: 36_500_000, installments: 1_200)
    )
    #expect(terms.payments.reduce(0, +) == 100_000_000_000 + terms.totalInterest)
  }
}
