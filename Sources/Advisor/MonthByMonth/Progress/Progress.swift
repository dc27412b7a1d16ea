import Engine

/// How far a family has come: what was recorded beside the plan of the first day and beside doing
/// nothing.
struct Progress: Sendable {
  /// The household as it is now.
  let household: Household
  /// The months that were recorded, first one first; never empty.
  let months: [MonthHistory.Month]
  /// The plan as it was when the first month was recorded.
  let plan: Projection
  /// What would have become of the family had nothing changed.
  let unchanged: Projection

  /// The way so far; nil when no month was recorded.
  init?(_ open: OpenRecords, in world: World) {
    let history = MonthHistory(open.journal)
    guard let first = history.months.first?.household else { return nil }
    household = open.household
    months = history.months
    plan = world.diagnosis(of: first, strategies: [.recommended]).best
    unchanged = Timeline(first).project(paying: .minimum)
  }

  /// How many months can be compared: those that the plan looked at.
  private var compared: Range<Int> { 0..<min(months.count, plan.horizon) }

  /// What was owed on the first day, then at the end of each month.
  var owed: [Money] {
    let opening = months[0].closed.debts.reduce(Money.zero) { $0 + $1.opening }
    return [opening] + months.dropLast().map(\.closed.owedAfter) + [household.owed]
  }

  /// What the plan had, for the same days.
  var plannedOwed: [Money] { [owed[0]] + compared.map { plan.owed(in: $0) } }

  /// The most that was ever owed on one of these days.
  var highestOwed: Money { owed.max() ?? .zero }

  /// What of the most that was ever owed is repaid, in whole percent, down.
  var percentRepaid: Int {
    let (most, now) = (highestOwed.satang, owed.last?.satang ?? 0)
    return most > 0 ? (most - now) * 100 / most : 100
  }

  /// Interest and penalty that were charged in these months.
  var interest: Money {
    months.reduce(.zero) { $0 + $1.closed.debts.reduce(.zero) { $0 + $1.charged } }
  }

  /// What would have been charged had nothing changed, less what was; below zero where it was more.
  var interestSaved: Money {
    let charged = compared.reduce(Money.zero) { sum, month in
      sum
        + (0..<unchanged.debtCount).reduce(.zero) { $0 + unchanged.debt($1, in: month).charged }
    }
    return charged - interest
  }

  /// Debts that are gone, with the month in which each went.
  var closed: [(name: String, month: YearMonth)] {
    months.flatMap { month in
      month.closed.closed.map { (month.household.debts[$0].name, month.recorded.month) }
    }
  }

  /// Months in which nothing was missed.
  var monthsPaid: Int { months.count { $0.isPaid } }

  /// Months in which nothing was missed and at least as much was paid as planned.
  var monthsKept: Int { months.count { $0.isPaid && $0.paid >= $0.planned } }
}

extension MonthHistory.Month {
  /// Whether nothing that was due was missed.
  var isPaid: Bool { closed.debts.allSatisfy { $0.missed == .zero } }
  /// What was paid on all debts.
  var paid: Money { closed.debts.reduce(.zero) { $0 + $1.paid } }
  /// What the plan of that month had.
  var planned: Money { recorded.debts.reduce(.zero) { $0 + $1.planned } }
}

extension DebtMonth {
  /// Interest after discounts, and penalty.
  fileprivate var charged: Money { interest - discounted + penalty }
}
