import Engine
import HouseholdFile
import ThaiText

/// How far a family has come: what was recorded beside the plan of the first day and beside doing
/// nothing.
struct Progress: Sendable {
  /// The household as it is now.
  let household: Household
  /// What the family has not told of yet.
  let untold: [UntoldPart]
  /// The months that were recorded, first one first; never empty.
  let months: [MonthHistory.Month]
  /// How many changes are missing in the journal.
  let lostEntries: Int
  /// The plan as it was when the first month was recorded.
  let plan: Projection
  /// How the household stands now.
  let now: Diagnosis

  /// The way so far; nil when no month was recorded.
  init?(_ open: OpenRecords, in world: World) {
    let history = MonthHistory(open.journal)
    guard let first = history.months.first?.household else { return nil }
    (household, untold) = (open.household, open.untold)
    months = history.months
    lostEntries = open.journal.lostEntries
    plan = world.diagnosis(of: first, strategies: [.recommended]).best
    now = world.diagnosis(of: household, strategies: [.recommended])
  }

  /// The first month that was recorded.
  var start: YearMonth { months[0].recorded.month }

  /// Months between the first and now that nobody recorded, ascending.
  var missing: [YearMonth] {
    let recorded = Set(months.map(\.recorded.month))
    return (0..<max(0, start.months(until: household.start))).map(start.adding(months:))
      .filter { !recorded.contains($0) }
  }

  /// What was owed on a day, beside the plan of the first day.
  struct Point: Hashable, Sendable {
    /// The month at whose end it was; nil for the first day.
    let month: YearMonth?
    let owed: Money
    /// What the plan had; nil where it does not reach.
    let planned: Money?
  }

  /// The first day, then the end of each month that was recorded.
  var points: [Point] {
    let opening = months[0].closed.debts.reduce(Money.zero) { $0 + $1.opening }
    return [Point(month: nil, owed: opening, planned: opening)] + months.map(point)
  }

  private func point(_ month: MonthHistory.Month) -> Point {
    let date = month.recorded.month
    let isLast = date.adding(months: 1) == household.start
    let place = start.months(until: date)
    return Point(
      month: date,
      owed: isLast ? household.owed : month.closed.owedAfter,
      planned: plan.months.indices.contains(place) ? plan.owed(in: place) : nil
    )
  }

  /// The most that was ever owed on one of these days.
  var highestOwed: Money { points.map(\.owed).max() ?? .zero }

  /// Debts that stand repaid and that the plan borrows again, with when and how much, soonest first.
  var renewals: [Renewal] {
    household.debts.indices.filter { household.debts[$0].isRepaidInTurn }.compactMap { debt in
      let months = now.best.months.indices
      guard let place = months.first(where: { now.best.debt(debt, in: $0).borrowed > .zero }) else {
        return nil
      }
      return Renewal(
        debt: household.debts[debt].name,
        month: now.best.start.adding(months: place),
        amount: now.best.debt(debt, in: place).borrowed
      )
    }.sorted { $0.month < $1.month }
  }

  /// What of the most that was ever owed is repaid, in whole percent, down; what is borrowed again
  /// soon is not.
  var percentRepaid: Int {
    let most = highestOwed.satang
    let owed = renewals.reduce(household.owed) { $0 + $1.amount }.satang
    return most > 0 ? max(0, most - owed) * 100 / most : 100
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
  /// What was paid on all debts, those that were taken in the month included.
  var paid: Money {
    recorded.newDebts.reduce(closed.debts.reduce(.zero) { $0 + $1.paid }) { $0 + $1.paid }
  }
  /// What the plan of that month had.
  var planned: Money { recorded.debts.reduce(recorded.plannedOnNewDebts) { $0 + $1.planned } }
}

extension Debt {
  /// Whether the debt stands repaid until it may be borrowed again.
  var isRepaidInTurn: Bool {
    contract.rollsOver && contract.balance == .zero && accruedInterest == .zero && overdue == .zero
  }
}
