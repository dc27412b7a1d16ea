/// Exceptions to the rule, found by trial.
struct Decrees {
  /// One element a month and debt: the extra payment in satang, or ``none``.
  let amounts: UnsafeMutablePointer<Int>
  /// One element a month and debt: what a renewal borrows in satang, or ``none``.
  let renewals: UnsafeMutablePointer<Int>
  /// One element a month and debt: what a look ahead takes a renewal to borrow, satang, or
  /// ``none`` for as much as ever.
  let expected: UnsafeMutablePointer<Int>
  /// One element a month: what the look ahead takes for granted about renewals, as the raw value
  /// of ``RuleChoice/Renewal``, or ``none``.
  let outlooks: UnsafeMutablePointer<Int>
  /// One element a month: the debt that comes first, or ``none``.
  let first: UnsafeMutablePointer<Int>
  /// One element a debt: the month in which a debt that takes only all of it is cleared, and not
  /// before, with money kept for that from the first month on; ``none`` leaves it to the rule.
  let appointments: UnsafeMutablePointer<Int>
  let debtCount: Int
  let horizon: Int

  /// No exception.
  static let none = -1

  /// How many numbers the decrees need.
  static func size(horizon: Int, debtCount: Int) -> Int {
    (3 * debtCount + 2) * horizon + debtCount
  }

  init(_ memory: UnsafeMutablePointer<Int>, horizon: Int, debtCount: Int) {
    amounts = memory
    renewals = memory + debtCount * horizon
    expected = memory + 2 * debtCount * horizon
    first = memory + 3 * debtCount * horizon
    outlooks = first + horizon
    appointments = outlooks + horizon
    self.debtCount = debtCount
    self.horizon = horizon
  }

  /// Where the extra payment of a month and debt stands in ``all``, and what a renewal borrows.
  @inline(__always)
  static func places(
    of debt: Int,
    in month: Int,
    horizon: Int,
    debtCount: Int
  ) -> (amount: Int, renewal: Int) {
    let amount = month * debtCount + debt
    return (amount, horizon * debtCount + amount)
  }

  /// All of them, to be kept or put back.
  var all: UnsafeMutableBufferPointer<Int> {
    UnsafeMutableBufferPointer(
      start: amounts,
      count: Self.size(horizon: horizon, debtCount: debtCount)
    )
  }

  /// Forgets every exception.
  func clear() { all.update(repeating: Self.none) }

  /// What a month does against the rule.
  func decree(in month: Int) -> MonthDecree {
    var decree = MonthDecree(first: first[month], outlook: outlooks[month])
    for debt in 0..<debtCount {
      switch amount(debt, in: month) {
      case Self.none: break
      case 0: decree.held |= 1 << UInt64(debt)
      case let amount: (decree.debt, decree.amount) = (debt, amount)
      }
    }
    return decree
  }

  /// Makes an exception in a month instead of what it had.
  func put(_ decree: MonthDecree, in month: Int) {
    for debt in 0..<debtCount {
      let isHeld = decree.held >> UInt64(debt) & 1 != 0
      amounts[month * debtCount + debt] =
        decree.debt == debt ? decree.amount : isHeld ? 0 : Self.none
    }
    first[month] = decree.first
    outlooks[month] = decree.outlook
  }

  /// Fixes what a renewal borrows, or leaves it to the rule with ``none``.
  func renew(_ debt: Int, in month: Int, borrowing satang: Int) {
    renewals[month * debtCount + debt] = satang
  }

  /// What a look ahead takes a renewal to borrow, or ``none``.
  @inline(__always)
  func expectedRenewal(_ debt: Int, in month: Int) -> Int { expected[month * debtCount + debt] }

  @inline(__always)
  func amount(_ debt: Int, in month: Int) -> Int { amounts[month * debtCount + debt] }

  @inline(__always)
  func renewal(_ debt: Int, in month: Int) -> Int { renewals[month * debtCount + debt] }
}

/// What one month does against the rule.
struct MonthDecree: Equatable {
  /// The debt whose extra payment is fixed, or ``Decrees/none``.
  var debt = Decrees.none
  /// The extra payment, satang, or ``Decrees/none``.
  var amount = Decrees.none
  /// The debt that comes first by the rule, after a fixed payment; ``Decrees/none`` for the order.
  var first = Decrees.none
  /// What the look ahead takes for granted about renewals, or ``Decrees/none`` for what it always
  /// does.
  var outlook = Decrees.none
  /// Debts to which nothing extra is paid, one bit each.
  var held: UInt64 = 0
}
