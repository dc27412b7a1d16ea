public import Engine

/// What was owed month by month as bars, with a mark where the plan had it.
public struct ProgressBars: Sendable {
  private let start: YearMonth
  private let owed: [Money]
  private let planned: [Money]

  /// How many months are shown, the newest ones.
  private static let mostRows = 13
  /// The shortest bar that shows anything; where there is less room, bars stand below the amounts.
  private static let leastBar = 8

  /// Bars of the first day and of each month's end.
  ///
  /// - Parameters:
  ///   - start: The first month.
  ///   - owed: What was owed on its first day, then at the end of each month; never empty.
  ///   - planned: What the plan had for the same days; may end earlier.
  public init(start: YearMonth, owed: [Money], planned: [Money]) {
    (self.start, self.owed, self.planned) = (start, owed, planned)
  }

  private var shown: Range<Int> { max(0, owed.count - Self.mostRows)..<owed.count }

  private func label(_ index: Int) -> String {
    index == 0 ? ProgressWords.firstDay : start.adding(months: index - 1).thai(.shortYear)
  }

  private func plan(_ index: Int) -> Money? {
    planned.indices.contains(index) ? planned[index] : nil
  }

  /// The lines, first day first, then what the signs mean.
  ///
  /// - Parameter width: The widest a line may be, in cells.
  /// - Returns: The lines, never empty.
  public func lines(width: Int) -> [String] {
    let labels = shown.map(label)
    let amounts = shown.map { owed[$0].wholeThaiAmount }
    let labelWidth = labels.map(\.displayWidth).max() ?? 0
    let amountWidth = amounts.map(\.displayWidth).max() ?? 0
    let beside = width - labelWidth - amountWidth - 4
    let isStacked = beside < Self.leastBar
    let room = isStacked ? max(1, width - 2) : beside
    let most = max(owed.max() ?? .zero, planned.max() ?? .zero)
    let rows = shown.enumerated().map { row, index in
      labels[row].padded(to: labelWidth) + "  " + amounts[row].padded(to: amountWidth, .right)
        + (isStacked ? "\n  " : "  ") + bar(index, of: most, width: room)
    }
    return rows.flatMap(\.linesAsWritten).map { String($0).trimmingTrailingSpaces }
      + LineWrap.wrap(ProgressWords.signs, width: width)
  }

  private func bar(_ index: Int, of most: Money, width: Int) -> String {
    var cells = Array(LevelBar.bar(owed[index].satang, of: most.satang, width: width))
    guard let plan = plan(index), most > .zero else { return String(cells) }
    let place = min(width - 1, plan.satang * (width - 1) / most.satang)
    if cells.indices.contains(place) { cells[place] = "┃" }
    return String(cells)
  }

  /// The same in sentences.
  public var sentences: [String] {
    shown.map { ProgressWords.sentence(label($0), owed: owed[$0], planned: plan($0)) }
  }
}
