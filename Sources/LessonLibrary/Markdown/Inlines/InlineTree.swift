/// Pieces of running text put inside one another as their tokens say.
struct InlineTree {
  private struct Level {
    /// Nil for a style that is too deep to keep.
    let style: InlineToken.Style?
    var pieces: [Inline] = []
    /// Words at the end, which more words may follow.
    var words = ""

    mutating func append(_ piece: Inline) {
      if case .text(let more) = piece {
        words += more
      } else {
        endWords()
        pieces.append(piece)
      }
    }

    mutating func endWords() {
      if !words.isEmpty { pieces.append(.text(words)) }
      words = ""
    }
  }

  private var levels = [Level(style: nil)]

  /// The pieces of tokens, each style of which is closed after it is opened.
  static func pieces(of tokens: [InlineToken]) -> [Inline] {
    var tree = InlineTree()
    for token in tokens {
      for _ in 0..<token.closes { tree.close() }
      switch token.content {
      case .piece(let piece): tree.append(piece)
      case .marks(let byte, let count):
        if count > 0 { tree.append(.text(Array(repeating: byte, count: count).text)) }
      case .nothing: break
      }
      for style in token.opens.reversed() { tree.open(style) }
    }
    tree.levels[0].endWords()
    return tree.levels[0].pieces
  }

  private mutating func open(_ style: InlineToken.Style) {
    levels.append(Level(style: levels.count <= Inline.depthLimit ? style : nil))
  }

  private mutating func close() {
    var level = levels.removeLast()
    level.endWords()
    switch level.style {
    case .emphasis: append(.emphasis(level.pieces))
    case .strong: append(.strong(level.pieces))
    case .link(let target):
      append(.link(level.pieces, destination: target.destination, title: target.title))
    case .image(let target):
      append(
        .image(
          alternative: level.pieces.plainText,
          destination: target.destination,
          title: target.title
        )
      )
    case nil: level.pieces.forEach { append($0) }
    }
  }

  private mutating func append(_ piece: Inline) {
    levels[levels.count - 1].append(piece)
  }
}
