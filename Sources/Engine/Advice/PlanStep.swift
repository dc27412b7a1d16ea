/// What a plan asks for one debt from first to last, told in stretches instead of months.
public struct PlanStep: Hashable, Sendable {
  /// The debt, by its place in the household.
  public let debt: Int
  /// What happens to it, earliest first; never empty.
  public let turns: [Turn]

  /// One thing that happens to a debt.
  public enum Turn: Hashable, Sendable {
    /// Payments that ask about the same time after time.
    case pay(PaymentStretch)
    /// The payment after which nothing is owed.
    case close(YearMonth, Money)
    /// Money borrowed anew on the same debt.
    case borrow(YearMonth, Money)
  }

  /// The month of the last thing that happens.
  public var end: YearMonth? {
    switch turns.last {
    case .pay(let stretch): stretch.through
    case .close(let month, _), .borrow(let month, _): month
    case nil: nil
    }
  }

  /// Whether nothing is owed after the last turn.
  public var endsClosed: Bool {
    if case .close = turns.last { true } else { false }
  }
}

/// Payments on one debt that follow each other.
public struct PaymentStretch: Hashable, Sendable {
  /// The month of the first.
  public let from: YearMonth
  /// The month of the last.
  public internal(set) var through: YearMonth
  /// How many there are, 1 or more.
  public internal(set) var count: Int
  /// Months from one to the next; nil for a single one and where they differ.
  public internal(set) var interval: Int?
  /// The smallest.
  public internal(set) var least: Money
  /// The largest.
  public internal(set) var most: Money
  /// All of them together.
  public internal(set) var sum: Money
  /// Whether what is owed falls by any of them; it stays where only interest is paid.
  public internal(set) var reducesDebt: Bool

  init(_ month: YearMonth, _ record: DebtMonth) {
    (from, through, count) = (month, month, 1)
    (least, most, sum) = (record.paid, record.paid, record.paid)
    reducesDebt = record.closing < record.opening + record.borrowed
  }

  /// Whether an amount is about what the stretch asks for: within a quarter of all of it.
  func isLike(_ amount: Money) -> Bool {
    let (low, high) = (min(least, amount).satang, max(most, amount).satang)
    return high - low <= low / 4
  }

  /// The stretch with one more payment, or nil when that one asks for something else.
  func extended(to month: YearMonth, _ record: DebtMonth) -> Self? {
    let gap = through.months(until: month)
    guard isLike(record.paid), interval == nil ? count == 1 : interval == gap else { return nil }
    var longer = joined(with: Self(month, record))
    longer.interval = gap
    return longer
  }

  /// Both stretches as one, whatever they ask for.
  func joined(with other: Self) -> Self {
    var both = self
    both.interval = nil
    (both.through, both.count) = (other.through, count + other.count)
    (both.least, both.most) = (min(least, other.least), max(most, other.most))
    both.sum = sum + other.sum
    both.reducesDebt = reducesDebt || other.reducesDebt
    return both
  }
}
