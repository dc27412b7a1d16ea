/// A loan whose interest is reckoned on the original principal for its whole length, as hire
/// purchase quotes it.
///
/// Example: 1,200 baht at a flat 12 % a year in 12 installments → 112 baht a month.
public struct FlatLoanTerms: Hashable, Sendable {
  /// The sum lent, in satang.
  public let principal: Int

  /// The flat rate in parts per million a year.
  public let flatRatePPM: Int

  /// The number of monthly installments.
  public let installments: Int

  /// The terms of a flat loan; nil when a figure is out of its range.
  ///
  /// - Parameters:
  ///   - principal: In satang, 1 to 100,000,000,000.
  ///   - flatRatePPM: Parts per million a year, 0 to 36,500,000.
  ///   - installments: 1 to 1,200.
  public init?(principal: Int, flatRatePPM: Int, installments: Int) {
    guard (1...100_000_000_000).contains(principal), (0...36_500_000).contains(flatRatePPM),
      (1...1_200).contains(installments)
    else { return nil }
    self.principal = principal
    self.flatRatePPM = flatRatePPM
    self.installments = installments
  }

  /// All interest of the contract, in satang, rounded half up once.
  ///
  /// Formula: principal × flat rate × installments ÷ 12
  public var totalInterest: Int {
    portion(of: principal, ppm: flatRatePPM * installments, over: 12_000_000)
  }

  /// The monthly payments in satang, first month first, never empty.
  ///
  /// Satang that cannot be shared equally are added to the last one.
  ///
  /// Formula: (principal + total interest) ÷ installments
  public var payments: [Int] {
    let total = principal + totalInterest
    var payments = Array(repeating: total / installments, count: installments)
    payments[installments - 1] += total % installments
    return payments
  }

  /// The loan as the borrower sees it: the principal received now, then the payments.
  public var flows: [CashFlow] {
    let paid = payments.enumerated().map { index, payment in
      CashFlow(month: Double(index + 1), amount: -Double(payment) / 100)
    }
    return [CashFlow(time: 0, amount: Double(principal) / 100)] + paid
  }
}
