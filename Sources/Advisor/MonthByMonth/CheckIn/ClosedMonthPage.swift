import Engine
import ThaiText

/// What a month that was recorded did: the good news first.
struct ClosedMonthPage {
  private let closed: ClosedMonth
  private let household: Household
  private let actual: ActualMonth
  private let planned: ActualMonth
  private let isCorrected: Bool

  /// The page of a month.
  ///
  /// - Parameters:
  ///   - closed: What came of it.
  ///   - form: What was told.
  ///   - isCorrected: Whether it was recorded otherwise before.
  init(_ closed: ClosedMonth, _ form: MonthForm, isCorrected: Bool = false) {
    self.isCorrected = isCorrected
    (self.closed, household) = (closed, form.household)
    (actual, planned) = (form.whole, form.asPlanned)
  }

  /// The page.
  var blocks: [Page.Block] {
    let sentences = celebrations + payments + newDebts + owed + unrecorded
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
    return [ClosedMonthWords.closed(names, left: closed.household.debts.count)]
  }

  private var payments: [String] {
    let missed = household.debts.indices.filter { closed.debts[$0].missed > .zero }
    guard missed.isEmpty else {
      return missed.map {
        ClosedMonthWords.missed(household.debts[$0].name, closed.debts[$0].missed)
      }
    }
    guard closed.debts.contains(where: { $0.paid > .zero }) else { return [] }
    let paid = closed.debts.reduce(Money.zero) { $0 + $1.paid }
    return [ClosedMonthWords.paid(beyond: paid - planned.debts.reduce(.zero) { $0 + $1.paid })]
  }

  private var newDebts: [String] { actual.newDebts.map(ClosedMonthWords.taken) }

  private var owed: [String] {
    let before = closed.debts.reduce(Money.zero) { $0 + $1.opening }
    let after = closed.owedAfter
    guard before > .zero || after > .zero else { return [] }
    return [ClosedMonthWords.owed(before: before, after: after)]
  }

  private var unrecorded: [String] {
    closed.unrecorded.satang.magnitude < 100 ? [] : [ClosedMonthWords.unrecorded(closed.unrecorded)]
  }
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
