/// The smallest parts of a line: words, and the marks around them.
enum InlineToken: Hashable, Sendable {
  case text(Substring)
  case code(Substring)
  case stars(Stars)
  case openBracket
  /// `](destination)`.
  case linkEnd(destination: Substring)

  /// Stars that stand together.
  struct Stars: Hashable, Sendable {
    /// How many, one or more.
    let count: Int
    /// A word follows at once.
    let canOpen: Bool
    /// A word stands right before.
    let canClose: Bool
  }

  /// The mark as it was written, for when it means nothing.
  var literal: String {
    switch self {
    case .text(let words): String(words)
    case .code(let words): "`\(words)`"
    case .stars(let stars): String(repeating: "*", count: stars.count)
    case .openBracket: "["
    case .linkEnd(let destination): "](\(destination))"
    }
  }
}
