/// The runs of marks of a text that are not yet paired.
///
/// Source: CommonMark 0.31, appendix "A parsing strategy", procedure "process emphasis".
struct DelimiterRuns {
  private var runs: [DelimiterRun] = []

  /// How many runs there are.
  var count: Int { runs.count }

  mutating func append(_ run: DelimiterRun) {
    runs.append(run)
  }

  /// Pairs the runs from one place on, notes the styles on their tokens, and forgets the runs.
  mutating func pair(from start: Int, in tokens: inout [InlineToken]) {
    link(from: start)
    var bottoms = Array(repeating: start - 1, count: 12)
    var next = start < runs.count ? start : nil
    while let closer = next {
      if runs[closer].canClose, let opener = opener(for: closer, above: bottoms) {
        next = pair(opener, with: closer, in: &tokens)
      } else {
        if runs[closer].canClose { bottoms[runs[closer].closingKey] = runs[closer].previous ?? -1 }
        next = runs[closer].next
        if runs[closer].canClose, !runs[closer].canOpen { remove(closer) }
      }
    }
    runs.removeSubrange(start...)
  }

  private mutating func link(from start: Int) {
    for index in runs.indices.dropFirst(start) {
      runs[index].previous = index > start ? index - 1 : nil
      runs[index].next = index + 1 < runs.count ? index + 1 : nil
    }
  }

  private func opener(for closer: Int, above bottoms: [Int]) -> Int? {
    let bottom = bottoms[runs[closer].closingKey]
    var place = runs[closer].previous
    while let index = place, index > bottom {
      if runs[index].pairs(with: runs[closer]) { return index }
      place = runs[index].previous
    }
    return nil
  }

  /// Gives the words between two runs their style.
  ///
  /// - Returns: The run to look at next.
  private mutating func pair(
    _ opener: Int,
    with closer: Int,
    in tokens: inout [InlineToken]
  ) -> Int? {
    let width = min(runs[opener].count, runs[closer].count) >= 2 ? 2 : 1
    tokens[runs[opener].token].opens.append(width == 2 ? .strong : .emphasis)
    tokens[runs[closer].token].closes += 1
    (runs[opener].next, runs[closer].previous) = (closer, opener)
    for run in [opener, closer] {
      runs[run].count -= width
      tokens[runs[run].token].content = .marks(runs[run].byte, runs[run].count)
    }
    let next = runs[closer].count == 0 ? runs[closer].next : closer
    for run in [opener, closer] where runs[run].count == 0 { remove(run) }
    return next
  }

  private mutating func remove(_ index: Int) {
    let (previous, next) = (runs[index].previous, runs[index].next)
    if let previous { runs[previous].next = next }
    if let next { runs[next].previous = previous }
  }
}
