import ThaiText

extension [ToldProblem] {
  /// How many problems of a group are told in full.
  private static var fewest: Int { 3 }

  /// All that is said to a person, a block a problem; what many rows of a table have in common is
  /// told of three of them, and of the others in which rows it is.
  ///
  /// - Parameter width: The widest a line may be, in cells.
  /// - Returns: The blocks, each of one line or more, in order.
  func blocks(_ width: Int) -> [[String]] {
    var counts: [String: Int] = [:]
    var others: [String: [ToldProblem]] = [:]
    var blocks: [[String]] = []
    var order: [String] = []
    for problem in self {
      guard let group = problem.group else {
        blocks.append(problem.lines(width))
        continue
      }
      counts[group, default: 0] += 1
      if counts[group, default: 0] <= Self.fewest {
        blocks.append(problem.lines(width))
      } else {
        if others[group] == nil { order.append(group) }
        others[group, default: []].append(problem)
      }
    }
    return blocks + order.compactMap { others[$0]?.inShort(width) }
  }

  /// Where the same is the matter once more.
  private func inShort(_ width: Int) -> [String] {
    guard let first else { return [] }
    let words = TableSummary.sameAgain(
      code: first.code,
      column: first.column,
      rows: compactMap(\.line)
    )
    return LineWrap.wrap(words, width: width)
  }
}
