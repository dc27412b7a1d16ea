import Engine
import Testing

@testable import Advisor

@Suite("Loan question") struct LoanQuestionTests {
  @Test func `a flat loan and its equal payments cost the same`() throws {
    let flat = LoanQuestion.flat(received: Money(baht: 1_200), flatRatePPM: 120_000, times: 12)
    let equal = LoanQuestion.equal(
      received: Money(baht: 1_200),
      payment: Money(baht: 112),
      times: 12,
      every: .month
    )
    #expect(try flat.cost().nominalAnnualPercent == equal.cost().nominalAnnualPercent)
  }

  @Test func `flows are told by the month`() {
    #expect(LoanQuestion.flows([]).interval == .month)
    let daily = LoanQuestion.equal(received: .zero, payment: .zero, times: 1, every: .day)
    #expect(daily.interval == .day)
  }

  @Test func `nothing received has no cost`() {
    let nothing = LoanQuestion.flat(received: .zero, flatRatePPM: 1, times: 1)
    #expect(throws: EffectiveRateFailure.noSolution) { try nothing.cost() }
  }
}
