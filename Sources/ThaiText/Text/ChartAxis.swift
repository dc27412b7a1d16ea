/// The cells of a chart from left to right, and which value stands in which.
struct ChartColumns {
  /// The value of each cell, never empty.
  let cells: [Int]
  private let count: Int

  /// The widest that one value is drawn, in cells.
  private static let widestBar = 3

  /// Spreads the values over at most `room` cells.
  init(values: [Int], room: Int) {
    count = values.count
    let total = min(room, values.count * Self.widestBar)
    let width = total >= values.count ? total / values.count * values.count : total
    cells = (0..<width).map { cell in
      let first = cell * values.count / width
      let end = max(first + 1, (cell + 1) * values.count / width)
      return values[first..<end].max() ?? 0
    }
  }

  /// The cell where the value at `position` begins, or nil when there is no such value.
  func cell(of position: Int) -> Int? {
    (0..<count).contains(position) ? position * cells.count / count : nil
  }
}

/// The line under a chart and the words below it.
struct ChartAxis {
  /// The axis, with a tick above each word that is shown.
  let line: String
  /// The words, each beginning at its tick where there is room, trailing spaces removed.
  let words: String

  init(plot: ChartColumns, labels: [Int: String], style: DrawingStyle) {
    var placed: [(start: Int, tick: Int, text: String)] = []
    for position in Self.order(of: labels.keys.sorted()) {
      guard let tick = plot.cell(of: position), let text = labels[position] else { continue }
      let start = min(tick, plot.cells.count - text.displayWidth)
      let end = start + text.displayWidth
      let isFree = placed.allSatisfy { end < $0.start || $0.start + $0.text.displayWidth < start }
      if start >= 0, isFree { placed.append((start, tick, text)) }
    }
    placed.sort { $0.start < $1.start }
    words = placed.reduce("") { $0.padded(to: $1.start) + $1.text }.trimmingTrailingSpaces
    line = Self.line(ticks: Set(placed.map(\.tick)), width: plot.cells.count, style: style)
  }

  private static func line(ticks: Set<Int>, width: Int, style: DrawingStyle) -> String {
    let (corner, tick, rule) = style == .normal ? ("└", "┬", "─") : ("+", "+", "-")
    return corner + (0..<width).map { ticks.contains($0) ? tick : rule }.joined()
  }

  /// The order in which words are placed: the first, the last, then the others.
  private static func order(of positions: [Int]) -> [Int] {
    guard let first = positions.first, let last = positions.last, first != last else {
      return positions
    }
    return [first, last] + positions.dropFirst().dropLast()
  }
}
