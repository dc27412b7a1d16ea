/// What a loan truly costs, said in the ways in which people compare loans.
///
/// Example: 10,000 baht received, 24 daily payments of 500 → 1.51308 % a day, 552.28 % a year
/// nominal, 23,918.10 % effective, 460.23 baht a month on every 1,000.
public struct LoanCost: Hashable, Sendable {
  /// The rate of one period times the periods of a year, in percent.
  ///
  /// The period is that of the payments (365 days, 52 weeks, 12 months, 1 year), and a month for
  /// flows of uneven dates.
  public let nominalAnnualPercent: Double

  /// The rate with interest on interest; nil when it is more than a number can hold.
  public let effectiveAnnualRate: EffectiveAnnualRate?

  /// All that is received, in satang.
  public let totalReceived: Int

  /// All that is paid, in satang.
  public let totalPaid: Int

  /// What 1,000 baht owed for a month cost, in baht.
  ///
  /// Formula: 1,000 × nominal annual rate ÷ 12
  /// Example: 24 % a year → 20 baht.
  public var perThousandPerMonth: Double {
    nominalAnnualPercent * 10 / 12
  }

  /// The largest sum, in satang, that can be reckoned with: 1,000,000,000 baht.
  public static let largestSum = 100_000_000_000

  /// The largest number of equal payments that can be reckoned with: 1,000,000.
  public static let mostPayments = 1_000_000

  /// The cost of a loan paid back in equal payments.
  ///
  /// - Parameters:
  ///   - received: What the borrower really gets, after fees taken in advance, in satang.
  ///   - payment: Each payment, in satang; the first falls one interval after the loan.
  ///   - times: The number of payments.
  ///   - interval: How often they fall due.
  /// - Throws: ``EffectiveRateFailure``: `.unusableFlow(position: 0)` for a sum received that is
  ///   not above zero or beyond ``largestSum``, `.unusableFlow(position: 1)` for such a payment,
  ///   `.noFlows` for no payments, `.noSolution` for more than ``mostPayments``.
  ///
  /// Example: 9,000 baht, 24 daily payments of 500 → 2.44206 % a day.
  public init(
    received: Int,
    payment: Int,
    times: Int,
    every interval: PaymentInterval
  ) throws(EffectiveRateFailure) {
    guard (1...Self.largestSum).contains(received) else { throw .unusableFlow(position: 0) }
    guard (1...Self.largestSum).contains(payment) else { throw .unusableFlow(position: 1) }
    guard times > 0 else { throw .noFlows }
    guard times <= Self.mostPayments else { throw .noSolution }
    try self.init(
      balance: received,
      payments: repeatElement(payment, count: times),
      every: interval
    )
  }

  /// The cost of a flat loan.
  ///
  /// Example: a flat 12 % a year for 12 months → 21.46 % nominal.
  public init(of terms: FlatLoanTerms) throws(EffectiveRateFailure) {
    try self.init(balance: terms.principal, payments: terms.payments, every: .month)
  }

  /// The cost of dated flows of any shape, its nominal rate twelve times the monthly equivalent.
  ///
  /// - Parameter flows: In any order.
  /// - Throws: ``EffectiveRateFailure``
  public init(of flows: some Collection<CashFlow>) throws(EffectiveRateFailure) {
    let rate = try EffectiveAnnualRate(of: flows)
    let satang = flows.map { wholeNumber(nearestTo: $0.amount * 100) }
    nominalAnnualPercent = rate.monthlyEquivalent * 1_200
    effectiveAnnualRate = rate
    totalReceived = satang.reduce(0) { $0 + max($1, 0) }
    totalPaid = satang.reduce(0) { $0 + max(-$1, 0) }
  }

  /// The cost of evenly spaced payments against a sum.
  private init(
    balance: Int,
    payments: some BidirectionalCollection<Int>,
    every interval: PaymentInterval
  ) throws(EffectiveRateFailure) {
    guard let rate = internalRateOfReturn(balance: balance, payments: payments) else {
      throw .noSolution
    }
    nominalAnnualPercent = rate * Double(interval.perYear) * 100
    effectiveAnnualRate = EffectiveAnnualRate(
      periodicRate: rate,
      periodsPerYear: interval.perYear
    )
    totalReceived = balance
    totalPaid = payments.reduce(0, +)
  }
}
