/// A block while its lines are being gathered.
final class OpenBlock {
  /// What it is, and what its next line is compared with.
  enum Kind {
    case document
    case quote
    case list(ListMark)
    /// Content stands this many columns in.
    case item(indent: Int)
    case paragraph
    case heading(level: Int)
    case rule
    case fence(FenceMark)
    case indentedCode
    case table([MarkdownTable.Alignment?])
  }

  /// How deep quotes and lists may stand inside one another.
  static let depthLimit = 64

  var kind: Kind
  var line: Int
  var children: [OpenBlock] = []
  /// The lines of a leaf.
  var lines: [[UInt8]] = []
  /// Its last line was blank, or the last line of the block that ends it.
  var endsWithBlank = false

  init(_ kind: Kind, line: Int) {
    self.kind = kind
    self.line = line
  }

  /// Whether a list's items stand close together.
  var isTight: Bool {
    for (index, item) in children.enumerated() {
      let isLast = index == children.count - 1
      if item.isFollowedByBlank, !isLast { return false }
      for (place, child) in item.children.enumerated()
      where child.isFollowedByBlank && !(isLast && place == item.children.count - 1) {
        return false
      }
    }
    return true
  }

  /// Whether it, or what it ends with, was followed by a blank line.
  private var isFollowedByBlank: Bool {
    if endsWithBlank { return true }
    switch kind {
    case .list, .item: return children.last?.isFollowedByBlank ?? false
    default: return false
    }
  }
}

extension OpenBlock {
  var isParagraph: Bool { if case .paragraph = kind { true } else { false } }
  var isList: Bool { if case .list = kind { true } else { false } }
  var isQuote: Bool { if case .quote = kind { true } else { false } }
  var isItem: Bool { if case .item = kind { true } else { false } }

  /// Whether other blocks may stand inside.
  var isContainer: Bool {
    switch kind {
    case .document, .quote, .item, .list: true
    default: false
    }
  }

  /// Whether its lines are kept as they are.
  var keepsLines: Bool {
    switch kind {
    case .fence, .indentedCode: true
    default: false
    }
  }
}
