/// Why a plan keeps money back in a month: what comes in and what has to go out until the month in
/// which it is needed most.
public struct MonthReason: Hashable, Sendable {
  /// Something that takes much money in a month, by its place in the household.
  public enum Need: Hashable, Sendable {
    /// An expense that does not come every month.
    case expense(Int, Money, YearMonth)
    /// A debt's payment that is not asked for every month.
    case debt(Int, Money, YearMonth)
  }

  /// The month in which money is kept back.
  public let month: YearMonth
  /// How much.
  public let kept: Money
  /// The month in which it is needed most: after ``month``, at most a year later.
  public let through: YearMonth
  /// What comes in after ``month`` until then.
  public let income: Money
  /// What living and debts ask for after ``month`` until then.
  public let outgo: Money
  /// What takes most until then of what does not come every month; nil when there is nothing.
  public let largest: Need?
}

extension Projection {
  /// Why money is kept back, for each month of the first year in which more is kept than in the
  /// month before; may be empty.
  ///
  /// - Parameter household: The household as the plan has it.
  /// - Returns: One reason a month, earliest first.
  public func monthReasons(of household: Household) -> [MonthReason] {
    (0..<min(12, months.count)).compactMap { monthReason($0, household) }
  }

  private func monthReason(_ month: Int, _ household: Household) -> MonthReason? {
    let before = month > 0 ? months[month - 1].reserve : .zero
    guard months[month].reserve >= before + Money(baht: 100),
      let tight = tightestMonth(after: month)
    else { return nil }
    let coming = month + 1...tight
    return MonthReason(
      month: start.adding(months: month),
      kept: months[month].reserve,
      through: start.adding(months: tight),
      income: coming.reduce(.zero) { $0 + months[$1].income + months[$1].borrowed },
      outgo: coming.reduce(.zero) { $0 + outgo(in: $1) },
      largest: largestNeed(in: coming, household)
    )
  }

  /// The month of the coming year in which most of what was saved before it is gone; nil when none
  /// takes more than it brings.
  private func tightestMonth(after month: Int) -> Int? {
    var (sum, lowest, found) = (0, 0, Int?.none)
    for later in month + 1..<max(month + 1, min(month + 13, months.count)) {
      let income = months[later].income + months[later].borrowed
      sum += income.satang - outgo(in: later).satang
      if sum < lowest { (lowest, found) = (sum, later) }
    }
    return found
  }

  /// What a month asks for: living, deposits, and each debt's payment or its payoff.
  private func outgo(in month: Int) -> Money {
    let debts = (0..<debtCount).reduce(Money.zero) { $0 + debt($1, in: month).scheduled }
    return months[month].living + months[month].shortfall + months[month].deposits + debts
  }

  private func largestNeed(
    in range: ClosedRange<Int>,
    _ household: Household
  ) -> MonthReason.Need? {
    var largest: (need: MonthReason.Need, satang: Int)?
    for month in range {
      let at = start.adding(months: month)
      for (index, satang) in seasonalExpenses(in: month, of: household)
      where satang > largest?.satang ?? 0 {
        largest = (.expense(index, Money(satang: satang), at), satang)
      }
      for index in 0..<debtCount where isSingle(index, in: month) {
        let amount = debt(index, in: month).scheduled
        if amount.satang > largest?.satang ?? 0 {
          largest = (.debt(index, amount, at), amount.satang)
        }
      }
    }
    return largest?.need
  }

  private func seasonalExpenses(
    in month: Int,
    of household: Household
  ) -> [(index: Int, satang: Int)] {
    household.expenses.enumerated().compactMap { index, expense in
      guard expense.recurrence.months != .all else { return nil }
      var sums = [Int](repeating: 0, count: month + 1)
      expense.recurrence.add(to: &sums, from: start, growingFrom: household.growthFrom)
      return (index, sums[month])
    }
  }
}
