/// What becomes of one debt over a whole plan, in sums that add up.
///
/// Opening + borrowed + interest + penalty + fee = paid + closing.
public struct DebtSum: Hashable, Sendable {
  /// What is owed on the first day.
  public var opening = Money.zero
  /// What is borrowed on it, at first or again.
  public var borrowed = Money.zero
  /// Interest charged, less what is forgiven for closing early.
  public var interest = Money.zero
  /// Penalties charged.
  public var penalty = Money.zero
  /// What borrowing costs at once.
  public var fee = Money.zero
  /// Everything that is paid.
  public var paid = Money.zero
  /// What is owed on the last day.
  public var closing = Money.zero
}

extension Projection {
  /// What becomes of each debt of the household as the plan has it, in its order; months must be
  /// kept.
  public var debtSums: [DebtSum] {
    (0..<debtCount).map { index in
      var sum = DebtSum()
      sum.opening = months.isEmpty ? .zero : debt(index, in: 0).opening
      for month in months.indices {
        let record = debt(index, in: month)
        sum.borrowed += record.borrowed
        sum.interest += record.interest - record.discounted
        sum.penalty += record.penalty
        sum.fee += record.fee
        sum.paid += record.paid
        sum.closing = record.closing
      }
      return sum
    }
  }
}
