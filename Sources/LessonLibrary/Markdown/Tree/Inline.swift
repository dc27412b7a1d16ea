/// A piece of running text.
///
/// Pieces stand inside one another no deeper than ``depthLimit``.
public indirect enum Inline: Hashable, Sendable {
  /// Plain words.
  case text(String)
  /// The end of a line of the file inside a paragraph; it is read as a space.
  case softBreak
  /// A line end that the writer wants.
  case hardBreak
  /// `*words*`, for a lighter stress.
  case emphasis([Inline])
  /// `**words**`, for what must not be missed.
  case strong([Inline])
  /// `` `words` ``, for what must be typed exactly.
  case code(String)
  /// `[words](destination "title")`.
  case link([Inline], destination: String, title: String?)
  /// `![words](destination "title")`: a terminal shows the words in place of the picture.
  case image(alternative: String, destination: String, title: String?)
  /// A place in a lesson that is filled when it is read.
  case slot(LessonSlot)

  /// How many pieces may stand inside one another; what is deeper loses its style.
  public static let depthLimit = 32

  /// The words alone, a space where a line ends; nothing where a slot is.
  public var plainText: String {
    switch self {
    case .text(let words), .code(let words), .image(let words, _, _): words
    case .softBreak, .hardBreak: " "
    case .emphasis(let inner), .strong(let inner), .link(let inner, _, _): inner.plainText
    case .slot: ""
    }
  }
}

extension Sequence<Inline> {
  /// The words alone, in order.
  public var plainText: String { map(\.plainText).joined() }
}
