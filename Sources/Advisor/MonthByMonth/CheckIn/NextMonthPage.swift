import Engine
import ThaiText

/// What to do in the month that a household begins with, and what comes soon after.
struct NextMonthPage {
  private let diagnosis: Diagnosis
  private let debtFreeBefore: YearMonth?
  private let knowsDebts: Bool

  /// How many months after the first are looked at for what falls due.
  private static let monthsAhead = 3

  /// The page of a household's first month.
  ///
  /// - Parameters:
  ///   - diagnosis: How it stands.
  ///   - debtFreeBefore: When the debts were to end by the plan before; nil when unknown.
  ///   - knowsDebts: Whether all its debts were told.
  init(_ diagnosis: Diagnosis, debtFreeBefore: YearMonth?, knowsDebts: Bool) {
    self.diagnosis = diagnosis
    (self.debtFreeBefore, self.knowsDebts) = (debtFreeBefore, knowsDebts)
  }

  /// The page of the household in an open file.
  init(_ open: OpenRecords, debtFreeBefore: YearMonth?, in world: World) {
    self.init(
      world.diagnosis(of: open.household, strategies: [.recommended]),
      debtFreeBefore: debtFreeBefore,
      knowsDebts: open.knowsDebts
    )
  }

  private var plan: Projection { diagnosis.best }
  private var planned: Household { diagnosis.plannedHousehold }

  /// The page.
  var blocks: [Page.Block] {
    guard !diagnosis.household.debts.isEmpty else {
      let steps = PlanWords.thisMonth(plan, of: planned)
      let words = knowsDebts ? [ClosedMonthWords.withoutDebts] : []
      return [.heading(ClosedMonthWords.nextHeading(plan.start)), .steps(steps)]
        + (words.isEmpty ? [] : [.points(words.map { Page.Point($0) })])
    }
    let offers = diagnosis.recommendation.map {
      PlanWords.offersThisMonth($0, of: diagnosis.household)
    }
    let steps = (offers ?? []) + PlanWords.thisMonth(plan, of: planned)
    let points = dues + [ClosedMonthWords.debtFree(plan.debtFreeMonth, before: debtFreeBefore)]
    return [
      .heading(ClosedMonthWords.nextHeading(plan.start)), .steps(steps),
      .points(points.map { Page.Point($0) }),
    ]
  }

  /// Debts that fall due as a whole in the months after, each once.
  private var dues: [String] {
    planned.debts.indices.compactMap(due).sorted { $0.month < $1.month }.map(\.words)
  }

  private func due(_ index: Int) -> (month: YearMonth, words: String)? {
    let ahead = 0..<min(Self.monthsAhead, plan.horizon)
    guard case .bullet = planned.debts[index].contract,
      let month = ahead.first(where: { plan.debt(index, in: $0).required > .zero }), month > 0
    else { return nil }
    let date = plan.start.adding(months: month)
    let required = plan.debt(index, in: month).required
    return (date, ClosedMonthWords.due(planned.debts[index].name, required, in: date))
  }
}
