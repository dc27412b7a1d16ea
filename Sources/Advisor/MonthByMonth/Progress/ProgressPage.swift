import Engine
import HouseholdFile
import ThaiText

/// How far a family has come, to read.
struct ProgressPage {
  private let progress: Progress
  private let world: World

  init(_ progress: Progress, in world: World) {
    (self.progress, self.world) = (progress, world)
  }

  /// The whole page.
  var page: Page {
    let next = NextMonthPage(progress.now, debtFreeBefore: nil, knowsDebts: knowsDebts)
    return Page(
      [.title(ProgressWords.title(of: progress.household.name))] + notTold
        + [.points((sentences + doubts).map { Page.Point($0) })] + chart + next.blocks
    )
  }

  private var knowsDebts: Bool { progress.untold.knowsDebts }

  /// What the family has not told of yet.
  private var notTold: [Page.Block] {
    progress.untold.blocks(hasDebts: !progress.household.debts.isEmpty)
  }

  private var sentences: [String] {
    [
      ProgressWords.months(
        progress.months.count,
        since: progress.start,
        paid: progress.monthsPaid,
        kept: progress.monthsKept
      )
    ] + debts + closed
  }

  /// How the debts stand; nothing of a family without debts.
  private var debts: [String] {
    guard progress.highestOwed > .zero else { return [] }
    return [
      ProgressWords.repaid(
        highest: progress.highestOwed,
        now: progress.household.owed,
        percent: progress.percentRepaid,
        knowsDebts: knowsDebts,
        renewals: progress.renewals,
        waiting: progress.household.debts.filter(\.isRepaidInTurn).map(\.name)
      ),
      ProgressWords.saved(progress.interestSaved),
    ] + comparison
  }

  private var comparison: [String] {
    guard let last = progress.points.last, let planned = last.planned,
      last.month?.adding(months: 1) == progress.household.start
    else { return [] }
    return [ProgressWords.compared(now: last.owed, planned: planned)]
  }

  private var closed: [String] {
    progress.closed.isEmpty ? [] : [ProgressWords.closed(progress.closed)]
  }

  /// What is missing or does not fit in what was recorded.
  private var doubts: [String] {
    let missing = progress.missing.isEmpty ? [] : [ProgressWords.missing(progress.missing)]
    let lost = progress.lostEntries == 0 ? [] : [ProgressWords.lost(progress.lostEntries)]
    return missing + lost
      + progress.months.flatMap { month in
        month.overpaid.map {
          ProgressWords.overpaid($0.name, $0.amount, in: month.recorded.month)
        }
      }
  }

  /// What was owed and what the plan had, day by day: bars, or sentences for a screen reader.
  private var chart: [Page.Block] {
    guard progress.highestOwed > .zero else { return [] }
    let bars = ProgressBars(
      progress.points.map {
        ProgressBars.Row(month: $0.month, owed: $0.owed, planned: $0.planned)
      }
    )
    let layout = world.console.layout
    return [
      .heading(ProgressWords.chartHeading),
      layout.style == .plain
        ? .points(bars.sentences.map { Page.Point($0) })
        : .verbatim(bars.lines(width: layout.width - 2)),
    ]
  }
}
