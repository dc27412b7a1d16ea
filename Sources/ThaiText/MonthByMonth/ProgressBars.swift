public import Engine

/// What was owed month by month as bars, with a mark where the plan had it.
public struct ProgressBars: Sendable {
  /// One bar.
  public struct Row: Sendable {
    let month: YearMonth?
    let owed: Money
    let planned: Money?

    /// A bar.
    ///
    /// - Parameters:
    ///   - month: The month at whose end so much was owed; nil for the first day.
    ///   - owed: What was owed.
    ///   - planned: What the plan had; nil where it does not reach.
    public init(month: YearMonth?, owed: Money, planned: Money?) {
      (self.month, self.owed, self.planned) = (month, owed, planned)
    }
  }

  private let rows: [Row]

  /// How many months are shown, the newest ones.
  private static let mostRows = 13
  /// The shortest bar that shows anything; where there is less room, bars stand below the amounts.
  private static let leastBar = 8

  /// Bars of the first day and of months' ends, in order; never empty.
  public init(_ rows: [Row]) {
    self.rows = rows
  }

  private var shown: ArraySlice<Row> { rows.suffix(Self.mostRows) }

  private func label(_ row: Row) -> String {
    row.month?.thai(.shortYear) ?? ProgressWords.firstDay
  }

  /// The lines, first day first, then what the signs mean.
  ///
  /// - Parameter width: The widest a line may be, in cells.
  /// - Returns: The lines, never empty.
  public func lines(width: Int) -> [String] {
    let labels = shown.map(label)
    let amounts = shown.map { $0.owed.wholeThaiAmount }
    let labelWidth = labels.map(\.displayWidth).max() ?? 0
    let amountWidth = amounts.map(\.displayWidth).max() ?? 0
    let beside = width - labelWidth - amountWidth - 4
    let isStacked = beside < Self.leastBar
    let room = isStacked ? max(1, width - 2) : beside
    let most = rows.map { max($0.owed, $0.planned ?? .zero) }.max() ?? .zero
    let lines = shown.enumerated().map { place, row in
      labels[place].padded(to: labelWidth) + "  " + amounts[place].padded(to: amountWidth, .right)
        + (isStacked ? "\n  " : "  ") + bar(row, of: most, width: room)
    }
    return lines.flatMap(\.linesAsWritten).map { String($0).trimmingTrailingSpaces }
      + LineWrap.wrap(ProgressWords.signs, width: width)
  }

  private func bar(_ row: Row, of most: Money, width: Int) -> String {
    var cells = Array(LevelBar.bar(row.owed.satang, of: most.satang, width: width))
    guard let plan = row.planned, most > .zero else { return String(cells) }
    let place = min(width - 1, plan.satang * (width - 1) / most.satang)
    if cells.indices.contains(place) { cells[place] = "┃" }
    return String(cells)
  }

  /// The same in sentences.
  public var sentences: [String] {
    shown.map { ProgressWords.sentence(label($0), owed: $0.owed, planned: $0.planned) }
  }
}
