import Testing

@testable import Engine

@Suite("Cost of a loan") struct LoanCostTests {
  /// A flat loan with the nominal rate that it truly bears.
  struct Flat: Sendable, CustomTestStringConvertible {
    let ppm: Int
    let months: Int
    let nominal: Double
    var testDescription: String { "flat \(ppm) ppm for \(months) months: \(nominal) %" }
  }

  static let flatLoans =
    zip([12, 24, 36, 48, 60, 72], [21.46, 21.57, 21.20, 20.75, 20.31, 19.89])
    .map { Flat(ppm: 120_000, months: $0, nominal: $1) }
    + zip([12, 24, 36, 48, 60, 72], [10.90, 11.13, 11.08, 10.97, 10.85, 10.72])
    .map { Flat(ppm: 60_000, months: $0, nominal: $1) }

  @Test(arguments: flatLoans) func `a flat loan bears the published rate`(sample: Flat) throws {
    let terms = try #require(
      FlatLoanTerms(principal: 10_000_000, flatRatePPM: sample.ppm, installments: sample.months)
    )
    let cost = try LoanCost(of: terms)
    #expect((cost.nominalAnnualPercent - sample.nominal).magnitude <= 0.005_001)
    let byFlows = try LoanCost(of: terms.flows)
    #expect((cost.nominalAnnualPercent - byFlows.nominalAnnualPercent).magnitude < 1e-9)
    #expect(cost.totalPaid == byFlows.totalPaid)
    #expect(cost.totalReceived == byFlows.totalReceived)
  }

  @Test func `a daily loan costs the published rate`() throws {
    let cost = try LoanCost(received: 1_000_000, payment: 50_000, times: 24, every: .day)
    #expect((cost.nominalAnnualPercent - 1.513_08 * 365).magnitude < 0.002)
    let effective = try #require(cost.effectiveAnnualRate)
    #expect((effective.percent - 23_918.10).magnitude < 0.005)
    #expect((cost.perThousandPerMonth - 460.23).magnitude < 0.005)
    #expect(cost.totalReceived == 1_000_000)
    #expect(cost.totalPaid == 1_200_000)
  }

  @Test func `a fee taken in advance makes the loan dearer`() throws {
    let whole = try LoanCost(received: 1_000_000, payment: 50_000, times: 24, every: .day)
    let less = try LoanCost(received: 900_000, payment: 50_000, times: 24, every: .day)
    #expect((less.nominalAnnualPercent - 2.442_06 * 365).magnitude < 0.002)
    #expect(less.nominalAnnualPercent > whole.nominalAnnualPercent)
  }

  @Test(arguments: PaymentInterval.allCases)
  func `one payment an interval later costs its growth`(interval: PaymentInterval) throws {
    let cost = try LoanCost(received: 100_000, payment: 102_000, times: 1, every: interval)
    #expect((cost.nominalAnnualPercent - 2 * Double(interval.perYear)).magnitude < 1e-9)
  }

  @Test func `two percent a month is twenty baht on every thousand`() throws {
    let cost = try LoanCost(received: 100_000, payment: 102_000, times: 1, every: .month)
    #expect((cost.perThousandPerMonth - 20).magnitude < 1e-9)
  }

  @Test func `an effective rate that no number can hold is left out`() throws {
    let cost = try LoanCost(received: 100_000, payment: 1_200_000, times: 1, every: .day)
    #expect(cost.effectiveAnnualRate == nil)
    #expect((cost.nominalAnnualPercent - 401_500).magnitude < 1e-6)
  }

  @Test func `figures out of range are refused`() {
    func failure(_ received: Int, _ payment: Int, _ times: Int) -> EffectiveRateFailure? {
      do throws(EffectiveRateFailure) {
        _ = try LoanCost(received: received, payment: payment, times: times, every: .day)
        return nil
      } catch { return error }
    }
    #expect(failure(0, 1, 1) == .unusableFlow(position: 0))
    #expect(failure(.max, 1, 1) == .unusableFlow(position: 0))
    #expect(failure(1, 0, 1) == .unusableFlow(position: 1))
    #expect(failure(1, -1, 1) == .unusableFlow(position: 1))
    #expect(failure(1, 1, 0) == .noFlows)
    #expect(failure(1, 1, .max) == .noSolution)
    #expect(failure(1, 1, 1) == nil)
  }
}
