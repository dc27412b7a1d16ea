/// A chart of values month by month, drawn in the terminal: a debt that falls to nothing.
public struct FallingChart: Sendable {
  /// The values, first month first; below zero counts as zero.
  public let values: [Int]
  /// The words beside the chart, top first: the largest value, steps evenly between, then zero.
  public let yLabels: [String]
  /// The words under the chart, by position in ``values``.
  public let xLabels: [Int: String]
  /// The number of rows above the axis, 1 or more.
  public let height: Int
  /// Values that are shown lightly behind the others, month for month; may be empty.
  public var behind: [Int] = []

  /// Makes a chart of one series.
  ///
  /// - Parameters:
  ///   - values: The values, first month first, in any one unit.
  ///   - yLabels: The words beside the chart, top first, evenly spaced down to zero.
  ///   - xLabels: The words under the chart, by position in `values`.
  ///   - height: The number of rows above the axis, 1 or more.
  public init(values: [Int], yLabels: [String], xLabels: [Int: String], height: Int = 8) {
    self.values = values
    self.yLabels = yLabels
    self.xLabels = xLabels
    self.height = max(1, height)
  }

  /// The lines of the chart: the rows, the axis and, if there are labels, a line of words.
  ///
  /// When there are more values than cells, a cell shows the largest of its values. A word under
  /// the chart is left out where it would run into another; the first and the last go before.
  ///
  /// - Parameters:
  ///   - width: The widest a line may be, in cells; 30 or more gives a readable chart.
  ///   - style: Blocks and thin lines, or signs of the keyboard.
  /// - Returns: The lines, top first; empty when there are no values.
  public func lines(width: Int, style: DrawingStyle = .normal) -> [String] {
    guard !values.isEmpty else { return [] }
    let labels = labelByRow(widest: max(1, width / 3))
    let labelWidth = labels.values.map(\.displayWidth).max() ?? 0
    let plot = ChartColumns(values: values, room: max(1, width - labelWidth - 2))
    let axis = ChartAxis(plot: plot, labels: xLabels, style: style)
    let bodies = rows(of: plot, style: style) + [axis.line]
    let chart = bodies.enumerated().map { row, body in
      (labels[row] ?? "").padded(to: labelWidth, .right) + " " + body
    }
    let words = String(repeating: " ", count: labelWidth + 2) + axis.words
    return (chart + (axis.words.isEmpty ? [] : [words])).map(\.trimmingTrailingSpaces)
  }

  /// The words beside the chart by row, row 0 at the top and row `height` at the axis.
  private func labelByRow(widest: Int) -> [Int: String] {
    let gaps = max(1, yLabels.count - 1)
    let labelled = yLabels.enumerated().map { index, label in
      ((index * height + gaps / 2) / gaps, label.truncated(to: widest))
    }
    return Dictionary(labelled) { first, _ in first }
  }

  private func rows(of plot: ChartColumns, style: DrawingStyle) -> [String] {
    let blocks: [Character] =
      style == .normal ? [" ", "▁", "▂", "▃", "▄", "▅", "▆", "▇", "█"] : [" ", "#"]
    let light: Character = style == .normal ? "░" : "."
    let steps = blocks.count - 1
    let scale = ChartScale(maximum: (values + behind).max() ?? 0, units: height * steps)
    let shade = cells(behind: plot)
    return (0..<height).map { row in
      let below = (height - 1 - row) * steps
      let cells = plot.cells.indices.map { cell in
        let units = min(max(scale.units(for: plot.cells[cell]) - below, 0), steps)
        let isShaded = units == 0 && 2 * (scale.units(for: shade[cell]) - below) >= steps
        return isShaded ? light : blocks[units]
      }
      return (style == .normal ? "│" : "|") + String(cells)
    }
  }

  /// The values behind, cell for cell of the others.
  private func cells(behind plot: ChartColumns) -> [Int] {
    guard !behind.isEmpty else { return plot.cells.map { _ in 0 } }
    let padded = values.indices.map { $0 < behind.count ? behind[$0] : 0 }
    return ChartColumns(values: padded, room: plot.cells.count).cells
  }
}
