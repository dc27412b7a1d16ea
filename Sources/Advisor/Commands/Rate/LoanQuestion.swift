import Engine

/// A loan whose true cost is asked for.
enum LoanQuestion: Hashable, Sendable {
  /// A sum received and equal payments.
  case equal(received: Money, payment: Money, times: Int, every: PaymentInterval)
  /// A sum whose interest is reckoned on all of it to the end, as parts per million a year.
  case flat(received: Money, flatRatePPM: Int, times: Int)
  /// Money that changes hands at any times.
  case flows([CashFlow])

  /// The cost.
  ///
  /// - Throws: Why there is none.
  func cost() throws(EffectiveRateFailure) -> LoanCost {
    switch self {
    case .equal(let received, let payment, let times, let interval):
      return try LoanCost(
        received: received.satang,
        payment: payment.satang,
        times: times,
        every: interval
      )
    case .flat(let received, let ppm, let times):
      let terms = FlatLoanTerms(principal: received.satang, flatRatePPM: ppm, installments: times)
      guard let terms else { throw .noSolution }
      return try LoanCost(of: terms)
    case .flows(let flows):
      return try LoanCost(of: flows)
    }
  }

  /// How often is paid; a month where payments come at any times.
  var interval: PaymentInterval {
    if case .equal(_, _, _, let interval) = self { interval } else { .month }
  }
}
