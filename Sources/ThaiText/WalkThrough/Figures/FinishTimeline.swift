public import Engine

/// When each debt is closed with the plan, and when it would be if nothing changes.
public struct FinishTimeline: Figure {
  /// One debt on its way.
  struct Lane: Sendable {
    /// Its name, safe to show.
    let name: String
    /// When it is closed with the plan; nil when not within the plan.
    let planned: YearMonth?
    /// When it would be closed if nothing changes; nil when not within the plan.
    let usual: YearMonth?
    /// Whether the plan borrows it, so that there is no other end to compare.
    let isNew: Bool
  }

  private let start: YearMonth
  private let horizon: Int
  private let lanes: [Lane]

  /// The finish lines of two plans whose months are kept.
  ///
  /// - Parameters:
  ///   - usual: What happens if nothing changes.
  ///   - plan: The plan that is advised.
  ///   - household: The household as the plan has it, new loans last.
  public init(usual: Projection, plan: Projection, of household: Household) {
    (start, horizon) = (plan.start, plan.horizon)
    let lanes = household.debts.indices.map { index in
      let isNew = index >= usual.debtCount
      return Lane(
        name: household.debts[index].name.safeForTerminal,
        planned: plan.end(ofDebt: index),
        usual: isNew ? nil : usual.end(ofDebt: index),
        isNew: isNew
      )
    }
    let after = start.adding(months: horizon)
    self.lanes = lanes.enumerated().sorted {
      ($0.element.planned ?? after, $0.offset) < ($1.element.planned ?? after, $1.offset)
    }.map(\.element)
  }

  /// A bar a debt with its month in words, or sentences.
  public func lines(width: Int, style: DrawingStyle) -> [String] {
    guard !lanes.isEmpty else { return [] }
    guard style == .normal else {
      return sentences(lanes.map { FigureLegend.spoken($0, horizon: horizon) }, width: width)
    }
    let isWide = width >= 72
    let nameWidth = min(18, lanes.map(\.name.displayWidth).max() ?? 0)
    let barWidth = isWide ? width - nameWidth - 34 : width - 2
    return LineWrap.wrap(FigureLegend.timeline, width: width)
      + lanes.flatMap { lane in
        let words = FigureLegend.finish(lane, horizon: horizon)
        let bar = bar(lane, width: barWidth)
        guard !isWide else {
          let name = lane.name.truncated(to: nameWidth).padded(to: nameWidth)
          return [name + "  " + bar.padded(to: barWidth) + "  " + words]
        }
        return LineWrap.wrap("\(lane.name) \(words)", width: width) + ["  " + bar]
      }
  }

  /// How many months the longest bar stands for.
  private var span: Int {
    let ends = lanes.flatMap { [$0.planned, $0.isNew ? $0.planned : $0.usual] }
    guard ends.allSatisfy({ $0 != nil }) else { return horizon }
    return max(1, ends.compactMap { $0.map { start.months(until: $0) + 1 } }.max() ?? 1)
  }

  /// Months on the way to the finish, then months that the plan saves; an arrow where there is no
  /// finish.
  private func bar(_ lane: Lane, width: Int) -> String {
    let scale = ChartScale(maximum: span, units: width)
    let cells = { (end: YearMonth?) in
      end.map { scale.units(for: start.months(until: $0) + 1) } ?? width
    }
    let planned = cells(lane.planned)
    let saved = lane.isNew ? 0 : max(0, cells(lane.usual) - planned)
    guard lane.planned != nil else {
      return String(repeating: "█", count: max(0, planned - 1)) + "→"
    }
    return String(repeating: "█", count: planned) + String(repeating: "░", count: saved)
  }
}
