import Engine
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
    let next = NextMonthPage(progress.household, debtFreeBefore: nil, in: world)
    return Page(
      [
        .title(ProgressWords.title(of: progress.household.name)),
        .points(sentences.map { Page.Point($0) }),
      ] + chart + next.blocks
    )
  }

  private var sentences: [String] {
    let owed = progress.owed
    return [
      ProgressWords.months(
        progress.months.count,
        since: progress.months[0].recorded.month,
        paid: progress.monthsPaid,
        kept: progress.monthsKept
      ),
      ProgressWords.repaid(
        highest: progress.highestOwed,
        now: owed.last ?? .zero,
        percent: progress.percentRepaid
      ),
      ProgressWords.saved(progress.interestSaved),
    ] + comparison + closed
  }

  private var comparison: [String] {
    guard progress.plannedOwed.count == progress.owed.count, let now = progress.owed.last,
      let planned = progress.plannedOwed.last
    else { return [] }
    return [ProgressWords.compared(now: now, planned: planned)]
  }

  private var closed: [String] {
    progress.closed.isEmpty ? [] : [ProgressWords.closed(progress.closed)]
  }

  /// What was owed and what the plan had, day by day: bars, or sentences for a screen reader.
  private var chart: [Page.Block] {
    let bars = ProgressBars(
      start: progress.months[0].recorded.month,
      owed: progress.owed,
      planned: progress.plannedOwed
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
