import Engine

/// A month of the game that is over, reckoned as any month that really happened.
struct LivedMonth: Hashable, Sendable {
  /// The month.
  let month: YearMonth
  /// All that came in, without what was borrowed.
  let income: Money
  /// What living cost, as far as it could be paid, with what was bought or lost in borrowing.
  let living: Money
  /// Living costs that the money did not reach for.
  let shortfall: Money
  /// What was paid on debts.
  let paid: Money
  /// What was borrowed in the month, as it is owed.
  let borrowed: Money
  /// What was put into savings; below zero where more was taken out.
  let saved: Money
  /// What had to be paid on debts and was not.
  let missed: Money
  /// Interest, penalties and fees that were charged.
  let interest: Money
  /// What would be in the house at the end; below zero where more was done than the money reached
  /// for.
  let expectedCash: Money
  /// Debts that are gone for good, by name.
  let closed: [String]
  /// The family on the first day of the next month.
  let next: Household

  /// A month as it happened.
  ///
  /// - Parameters:
  ///   - household: The family on its first day.
  ///   - told: What happened; money that a lender cannot take stays in the house.
  ///   - shortfall: Living costs that the money did not reach for.
  ///   - moved: What had moved already on the first day, which the household shows.
  init(
    _ household: Household,
    _ told: ActualMonth,
    shortfall: Money,
    moved: MoneyMoved = MoneyMoved()
  ) {
    var actual = told
    let taken = household.closingMonth(actual).debts
    for index in taken.indices {
      actual.debts[index].paid = min(actual.debts[index].paid, taken[index].paid)
    }
    expectedCash = actual.expectedCash(from: household.cash)
    actual.cash = max(.zero, expectedCash)
    let month = household.closingMonth(actual)
    self.month = month.month
    (income, self.shortfall) = (actual.income, shortfall)
    living = actual.living + moved.spent
    borrowed = actual.borrowed + moved.borrowed
    saved = actual.deposits.reduce(.zero, +) - moved.withdrawn
    missed = month.debts.reduce(.zero) { $0 + $1.missed }
    let new = actual.newDebts
    paid = month.debts.reduce(moved.paid) { $0 + $1.paid } + new.reduce(.zero) { $0 + $1.paid }
    interest =
      month.debts.reduce(moved.charged) { $0 + $1.interest + $1.penalty - $1.discounted }
      + new.reduce(.zero) { $0 + $1.charged }
    closed = month.closed.map { household.debts[$0].name }
    next = month.household
  }

  /// What living cost, whether it could be paid or not.
  var cost: Money { living + shortfall }
  /// What had to be paid on debts.
  var asked: Money { paid + missed }

  /// Whether a living cost or a required payment went uncovered.
  var isShort: Bool { shortfall > .zero || missed > .zero }
}

extension ActualMonth {
  /// What was borrowed on debts that were there and on new ones.
  fileprivate var borrowed: Money {
    let again = debts.reduce(Money.zero) { $0 + ($1.borrowed ?? .zero) }
    return newDebts.reduce(again) { $0 + $1.received }
  }
}
