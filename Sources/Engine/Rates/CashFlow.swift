/// Money that changes hands on a date, seen by the one who borrows.
///
/// Example: 10,000 baht received today is `CashFlow(time: 0, amount: 10_000)`; 500 baht paid after
/// three months is `CashFlow(month: 3, amount: -500)`.
public struct CashFlow: Hashable, Sendable {
  /// When, in years from an agreed day; may be a fraction, or negative for a day before it.
  public var time: Double

  /// How much, in baht: received is positive, paid is negative.
  public var amount: Double

  /// A flow at a time in years.
  public init(time: Double, amount: Double) {
    self.time = time
    self.amount = amount
  }

  /// A flow at a time in months, twelve to a year.
  public init(month: Double, amount: Double) {
    self.init(time: month / 12, amount: amount)
  }

  /// The longest time from the agreed day, in years, that can be reckoned with: 1,000.
  public static let timeLimit = 1_000.0

  /// The largest amount, in baht, that can be reckoned with: 1,000,000,000.
  public static let amountLimit = 1_000_000_000.0

  /// Whether time and amount are numbers within their limits.
  public var isUsable: Bool {
    time.magnitude <= Self.timeLimit && amount.magnitude <= Self.amountLimit
  }
}
