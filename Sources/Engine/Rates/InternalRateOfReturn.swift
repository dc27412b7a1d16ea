/// The rate each period at which payments are worth exactly what is owed today.
///
/// This is the rate that a debt bears in fact, whatever the contract calls it. Payments of zero or
/// more have at most one such rate, found without allocating in a handful of steps.
///
/// - Parameters:
///   - balance: What is owed now, in satang, one or more.
///   - payments: In satang, the first at the end of the first period, one for each period. A
///     negative payment is new borrowing; of several rates the one closest to zero is then taken.
/// - Returns: A fraction of one each period, above −1; nil when nothing is owed, nothing is ever
///   paid, or no rate solves it.
///
/// Formula: the i with balance = Σ paymentₖ ÷ (1 + i)^k  (IRR in a spreadsheet)
/// Example: 1,200 baht against 12 payments of 112 baht → 0.0178810, 21.4572 % for twelve months.
public func internalRateOfReturn(
  balance: Int,
  payments: some BidirectionalCollection<Int>
) -> Double? {
  guard balance > 0, let worth = PaymentWorth(balance: balance, payments: payments) else {
    return nil
  }
  if worth.hasBorrowing { return rateWithBorrowing(balance: balance, payments: payments) }
  var rate = 0.0
  for _ in 0..<100 {
    let next = max(worth.lowestRate, rate + worth.newtonStep(at: rate, payments: payments))
    let step = next - rate
    rate = next
    if step.magnitude <= max(rate.magnitude * 1e-9, 1e-17) { break }
  }
  return exponentialMinusOne(rate)
}

/// What is known of a debt's payments before its rate is sought.
private struct PaymentWorth {
  let balance: Double
  let hasBorrowing: Bool

  /// A continuous rate that is never above the one sought: at it the last payment alone is worth
  /// the balance.
  let lowestRate: Double

  /// Nil when no payment differs from zero.
  init?(balance: Int, payments: some BidirectionalCollection<Int>) {
    var period = 0
    var last: (period: Int, payment: Int)?
    var hasBorrowing = false
    for payment in payments {
      period += 1
      if payment != 0 { last = (period, payment) }
      if payment < 0 { hasBorrowing = true }
    }
    guard let last else { return nil }
    self.balance = Double(balance)
    self.hasBorrowing = hasBorrowing
    let share = Double(last.payment.magnitude) / Double(balance)
    lowestRate = naturalLogarithm(share) / Double(last.period)
  }

  /// How far to move the continuous rate u.
  ///
  /// ln(worth ÷ balance) falls with u and is convex, so Newton's steps never pass the solution
  /// from below, and a step from above lands below it.
  func newtonStep(at rate: Double, payments: some BidirectionalCollection<Int>) -> Double {
    let discount = exponential(-rate)
    var worth = 0.0
    var slope = 0.0
    for payment in payments.reversed() {
      slope = slope * discount + worth
      worth = worth * discount + Double(payment)
    }
    // Both sums lack the discount of the first period: worth × d, and (slope × d + worth) × d.
    let logarithm = naturalLogarithm(worth / balance) - rate
    return logarithm * worth / (slope * discount + worth)
  }
}

/// The same for payments among which there is new borrowing.
private func rateWithBorrowing(
  balance: Int,
  payments: some BidirectionalCollection<Int>
) -> Double? {
  var flows = [CashFlow(time: 0, amount: Double(balance))]
  for (index, payment) in payments.enumerated() where payment != 0 {
    flows.append(CashFlow(time: Double(index + 1), amount: -Double(payment)))
  }
  return RateSearch(DiscountedFlows(flows)).solutionClosestToZero().map(exponentialMinusOne)
}
