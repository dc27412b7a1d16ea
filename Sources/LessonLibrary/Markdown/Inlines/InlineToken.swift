/// A stretch of running text with the styles that end before it and begin after it.
struct InlineToken {
  /// A style that words between two marks have.
  enum Style {
    case emphasis
    case strong
    case link(LinkReferences.Target)
    case image(LinkReferences.Target)
  }

  /// What is written.
  enum Content {
    case piece(Inline)
    /// Marks that may or may not become styles: the byte and how many are left.
    case marks(UInt8, Int)
    case nothing
  }

  var content: Content
  /// How many styles end here.
  var closes = 0
  /// The styles that begin here, innermost first.
  var opens: [Style] = []

  init(_ content: Content) {
    self.content = content
  }

  static func words(_ bytes: some Collection<UInt8>) -> Self {
    Self(.piece(.text(bytes.text)))
  }
}
