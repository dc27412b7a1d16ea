import Engine
import ThaiText

/// What a month that was recorded did: the good news first.
struct ClosedMonthPage {
  private let closed: ClosedMonth
  private let household: Household
  private let actual: ActualMonth
  private let planned: ActualMonth
  private let isCorrected: Bool
  private let knowsDebts: Bool

  /// The page of a month.
  ///
  /// - Parameters:
  ///   - closed: What came of it.
  ///   - form: What was told.
  ///   - isCorrected: Whether it was recorded otherwise before.
  ///   - knowsDebts: Whether all debts of the family were told.
  init(
    _ closed: ClosedMonth,
    _ form: MonthForm,
    isCorrected: Bool = false,
    knowsDebts: Bool = true
  ) {
    (self.isCorrected, self.knowsDebts) = (isCorrected, knowsDebts)
    (self.closed, household) = (closed, form.household)
    (actual, planned) = (form.whole, form.asPlanned)
  }

  /// The page.
  var blocks: [Page.Block] {
    let sentences = celebrations + payments + overpaid + newDebts + owed + unrecorded
    let heading =
      isCorrected
      ? ClosedMonthWords.correctedHeading(closed.month) : ClosedMonthWords.heading(closed.month)
    return [
      .heading(heading), .points(sentences.map { Page.Point($0) }),
    ]
  }

  private var celebrations: [String] {
    guard !closed.closed.isEmpty else { return [] }
    let names = closed.closed.map { household.debts[$0].name }
    return [
      ClosedMonthWords.closed(
        names,
        left: closed.household.debts.count - waiting.count,
        waiting: waiting,
        knowsDebts: knowsDebts
      )
    ]
  }

  private var payments: [String] {
    let missed = household.debts.indices.filter { closed.debts[$0].missed > .zero }
    guard missed.isEmpty else {
      return missed.map {
        ClosedMonthWords.missed(household.debts[$0].name, closed.debts[$0].missed)
      }
    }
    guard closed.debts.contains(where: { $0.paid > .zero }) else { return [] }
    let paid = closed.debts.reduce(actual.paidOnNewDebts) { $0 + $1.paid }
    let asked = planned.debts.reduce(planned.paidOnNewDebts) { $0 + $1.paid }
    return [ClosedMonthWords.paid(beyond: paid - asked)]
  }

  /// Debts that stand repaid and may be borrowed again, by name.
  private var waiting: [String] {
    closed.household.debts.filter(\.isRepaidInTurn).map(\.name)
  }

  private var overpaid: [String] {
    closed.overpayments(of: household).map { ClosedMonthWords.overpaid($0.name, $0.amount) }
  }

  private var newDebts: [String] { actual.newDebts.map(ClosedMonthWords.taken) }

  private var owed: [String] {
    let before = closed.debts.reduce(Money.zero) { $0 + $1.opening }
    let after = closed.owedAfter
    guard before > .zero || after > .zero else { return money }
    return [ClosedMonthWords.owed(before: before, after: after, waiting: waiting)]
  }

  /// What a family without debts has in the house and put by.
  private var money: [String] {
    let saved = actual.deposits.reduce(.zero, +)
    return [ClosedMonthWords.money(left: actual.cash, saved: saved)]
  }

  private var unrecorded: [String] {
    closed.unrecorded.satang.magnitude < 100 ? [] : [ClosedMonthWords.unrecorded(closed.unrecorded)]
  }
}

extension ActualMonth {
  /// What was paid on debts in the month that they were taken.
  fileprivate var paidOnNewDebts: Money { newDebts.reduce(.zero) { $0 + $1.paid } }
}

extension ClosedMonth {
  /// What is owed at the end of the month, debts that were taken in it included.
  var owedAfter: Money { household.owed }
}

extension Household {
  /// What is owed on the first day: principal, interest and penalty.
  var owed: Money {
    var first = self
    first.horizon = 1
    let plan = Timeline(first).project(paying: .minimum)
    return debts.indices.reduce(.zero) { $0 + plan.debt($1, in: 0).opening }
  }
}
