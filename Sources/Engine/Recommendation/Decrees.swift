/// Exceptions to the rule, found by trial: in one month, for one debt, a fixed extra payment.
struct Decrees {
  /// One element a month and debt: the payment in satang, or ``none``.
  let amounts: UnsafeMutablePointer<Int>
  /// One element a month: the debt that comes first, or ``none``.
  let first: UnsafeMutablePointer<Int>
  let debtCount: Int
  /// No exception.
  static let none = -1

  func amount(_ debt: Int, in month: Int) -> Int { amounts[month * debtCount + debt] }
}
