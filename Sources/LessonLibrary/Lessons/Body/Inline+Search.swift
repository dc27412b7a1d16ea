extension Sequence<Inline> {
  /// Where the links among the words lead.
  var addresses: [LinkAddress] {
    flatMap { piece -> [LinkAddress] in
      switch piece {
      case .emphasis(let inner), .strong(let inner): inner.addresses
      case .link(_, let destination, _): [LinkAddress(destination)]
      default: []
      }
    }
  }

  /// Whether a slot stands among the words.
  func hasSlot(_ slot: LessonSlot) -> Bool {
    contains { piece in
      switch piece {
      case .emphasis(let inner), .strong(let inner), .link(let inner, _, _): inner.hasSlot(slot)
      case .slot(slot): true
      default: false
      }
    }
  }

  /// Whether the plain words, not those to be typed, hold any sign that a mark of emphasis, of a
  /// link or of a slot is made of.
  var hasSignOfMarks: Bool {
    contains { piece in
      switch piece {
      case .emphasis(let inner), .strong(let inner), .link(let inner, _, _): inner.hasSignOfMarks
      case .text(let words): words.utf8.contains(where: \.isSignOfMarks)
      default: false
      }
    }
  }

  /// Whether the plain words, not those to be typed, hold a text.
  func hasText(_ text: String) -> Bool {
    contains { piece in
      switch piece {
      case .emphasis(let inner), .strong(let inner), .link(let inner, _, _): inner.hasText(text)
      case .text(let words): words.holds(text)
      default: false
      }
    }
  }
}

extension LinkAddress {
  /// Whether it leads to a page, a telephone, a letter or a lesson.
  var leadsSomewhere: Bool { ["https", "http", "tel", "mailto", "lesson"].contains(scheme) }
}

extension MarkdownBlock {
  /// Every fenced block in it, in order.
  var fences: [(line: Int, info: String, text: String)] {
    switch content {
    case .fence(let info, let text): [(line, info, text)]
    case .list(let list): list.items.flatMap { $0.flatMap(\.fences) }
    case .quote(let blocks): blocks.flatMap(\.fences)
    default: []
    }
  }
}

extension UInt8 {
  /// Whether it is one of *, _, ], { and }.
  fileprivate var isSignOfMarks: Bool {
    self == 0x2A || self == 0x5F || self == 0x5D || self == 0x7B || self == 0x7D
  }
}
