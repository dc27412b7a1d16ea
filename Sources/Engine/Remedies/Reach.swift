/// How large a change may be that a family could bring about.
///
/// What no family could find is no advice, and need not be sought.
struct Reach {
  /// The largest sum at once: what the family owns and could sell or draw out, or a quarter of what
  /// comes in in a year.
  let atOnce: Money
  /// The most that more could be earned each month: as much as comes in in a month, on average.
  let earnedMore: Money
  /// The most that less could be spent each month: half of what is spent every month.
  let spentLess: Money

  init(of household: Household) {
    let yearly = Timeline(household).withPointers { $0.income.prefix(12).reduce(0, +) }
    let sold = household.assets.filter(\.isSellable).reduce(.zero) { $0 + $1.value }
    let drawn = household.savings.filter(\.isWithdrawable).reduce(sold) { $0 + $1.balance }
    atOnce = max(drawn, Money(satang: yearly / 4))
    earnedMore = Money(satang: yearly / 12)
    let everyMonth = household.expenses.map(\.recurrence).filter { $0.months == .all }
    spentLess = Money(satang: everyMonth.reduce(0) { $0 + $1.amount.satang } / 2)
  }
}
