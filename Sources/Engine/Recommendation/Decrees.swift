/// Exceptions to the rule, found by trial.
struct Decrees {
  /// One element a month and debt: the extra payment in satang, or ``none``.
  let amounts: UnsafeMutablePointer<Int>
  /// One element a month and debt: what a renewal borrows in satang, or ``none``.
  let renewals: UnsafeMutablePointer<Int>
  /// One element a month: the debt that comes first, or ``none``.
  let first: UnsafeMutablePointer<Int>
  let debtCount: Int
  let horizon: Int

  /// No exception.
  static let none = -1

  /// How many numbers the decrees need.
  static func size(horizon: Int, debtCount: Int) -> Int { (2 * debtCount + 1) * horizon }

  init(_ memory: UnsafeMutablePointer<Int>, horizon: Int, debtCount: Int) {
    amounts = memory
    renewals = memory + debtCount * horizon
    first = memory + 2 * debtCount * horizon
    self.debtCount = debtCount
    self.horizon = horizon
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

  /// Forgets the exceptions of a month.
  func clear(_ month: Int) { put(MonthDecree(), in: month) }

  /// Makes an exception in a month instead of what it had.
  func put(_ decree: MonthDecree, in month: Int) {
    for debt in 0..<debtCount {
      let isIt = decree.debt == debt
      amounts[month * debtCount + debt] =
        decree.holdsAll ? 0 : isIt ? decree.amount : Self.none
      renewals[month * debtCount + debt] = isIt ? decree.renewal : Self.none
    }
    first[month] = decree.comesFirst ? decree.debt : Self.none
  }

  @inline(__always)
  func amount(_ debt: Int, in month: Int) -> Int { amounts[month * debtCount + debt] }

  @inline(__always)
  func renewal(_ debt: Int, in month: Int) -> Int { renewals[month * debtCount + debt] }
}

/// What one month does against the rule.
struct MonthDecree {
  /// The debt that it is about; ``Decrees/none`` without an exception.
  var debt = Decrees.none
  /// The extra payment, satang, or ``Decrees/none``.
  var amount = Decrees.none
  /// What a renewal borrows, satang, or ``Decrees/none``.
  var renewal = Decrees.none
  /// Whether the debt comes first, by the rule.
  var comesFirst = false
  /// Whether nothing extra is paid to anybody.
  var holdsAll = false
}
