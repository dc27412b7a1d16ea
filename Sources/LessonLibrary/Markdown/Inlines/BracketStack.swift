/// Opening brackets that may yet begin a link or an image.
struct BracketStack {
  /// An opening bracket.
  struct Bracket {
    /// The token that shows it.
    let token: Int
    let isImage: Bool
    /// Where the words after it begin.
    let start: Int
    /// How many runs of marks stand before it.
    let runs: Int
    /// Another bracket was opened after it.
    var hasBracketAfter = false
  }

  private var brackets: [Bracket] = []
  /// Up to here brackets stand around a link, so they begin no link themselves.
  private var inactiveCount = 0

  mutating func push(_ bracket: Bracket) {
    if !brackets.isEmpty { brackets[brackets.count - 1].hasBracketAfter = true }
    brackets.append(bracket)
  }

  /// The last bracket, taken off; nil when there is none or it can begin nothing.
  mutating func pop() -> Bracket? {
    guard let bracket = brackets.popLast() else { return nil }
    let isInactive = brackets.count < inactiveCount
    inactiveCount = min(inactiveCount, brackets.count)
    return isInactive && !bracket.isImage ? nil : bracket
  }

  /// Makes the brackets around a link stand for themselves.
  mutating func noteLink() {
    inactiveCount = brackets.count
  }
}
