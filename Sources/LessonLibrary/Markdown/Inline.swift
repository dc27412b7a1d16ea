/// A piece of a line of text.
///
/// Strong, emphasis and link each occur at most once on the way down, so a tree of inlines is never
/// more than three deep.
public indirect enum Inline: Hashable, Sendable {
  /// Plain words.
  case text(String)
  /// `**words**`, for what must not be missed.
  case strong([Inline])
  /// `*words*`, for a lighter stress.
  case emphasis([Inline])
  /// `` `words` ``, for what must be typed exactly.
  case code(String)
  /// `[words](destination)`.
  case link([Inline], destination: String)

  /// The words alone.
  public var plainText: String {
    switch self {
    case .text(let words), .code(let words): words
    case .strong(let inlines), .emphasis(let inlines), .link(let inlines, destination: _):
      inlines.plainText
    }
  }
}

extension Sequence<Inline> {
  /// The words alone, in order.
  public var plainText: String { map(\.plainText).joined() }
}
