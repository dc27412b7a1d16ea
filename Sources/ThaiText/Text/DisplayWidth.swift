extension String {
  /// The number of terminal cells that the text takes up, zero or more.
  ///
  /// A column on a terminal is a cell, not a character: marks above and below a letter take none,
  /// Chinese characters and emoji take two. Line ends and other controls count as zero.
  ///
  /// Example: "น้ำ" → 2, "ที่" → 1, "เก๋า" → 3.
  public var displayWidth: Int {
    var width = 0
    for scalar in unicodeScalars {
      guard scalar.isSummed else { return reduce(0) { $0 + $1.displayWidth } }
      width += scalar.displayWidth
    }
    return width
  }
}

extension Character {
  /// The number of cells of one grapheme cluster; an emoji sequence or a flag is two.
  var displayWidth: Int {
    drawsAsEmoji ? 2 : unicodeScalars.reduce(0) { $0 + $1.displayWidth }
  }

  /// Whether the cluster is drawn as one emoji picture.
  var drawsAsEmoji: Bool {
    guard let base = unicodeScalars.first else { return false }
    if base.value < 0x80 { return unicodeScalars.contains("\u{20E3}") }
    if base.properties.isEmoji && unicodeScalars.contains("\u{FE0F}") { return true }
    return unicodeScalars.contains { $0.properties.isEmojiPresentation }
  }
}

extension Unicode.Scalar {
  /// Whether no cluster of such scalars is narrower or wider than the sum of them: below Hangul,
  /// among dashes and quotation marks, and among lines and blocks.
  fileprivate var isSummed: Bool {
    switch value {
    case ..<0x1100, 0x2000...0x2027, 0x2060, 0x2500...0x259F: true
    default: false
    }
  }

  /// The number of cells of one scalar on its own: 0, 1 or 2.
  var displayWidth: Int {
    switch value {
    case 0x20..<0x7F, 0x0E01...0x0E30, 0x0E32, 0x0E33, 0x0E3F...0x0E46, 0x0E4F...0x0E5B,
      0x2010...0x2027, 0x2500...0x259F:
      1
    case 0x0E31, 0x0E34...0x0E3A, 0x0E47...0x0E4E, 0xFE0F, 0x200B...0x200F, 0x2060: 0
    default: isZeroWidth ? 0 : isWide ? 2 : 1
    }
  }

  /// Whether the scalar takes no cell: a mark, a control or an invisible format character.
  private var isZeroWidth: Bool {
    switch properties.generalCategory {
    case .nonspacingMark, .enclosingMark, .control, .format, .lineSeparator, .paragraphSeparator:
      true
    default: properties.isDefaultIgnorableCodePoint || isTrailingHangul
    }
  }

  /// Whether the scalar is the vowel or the final of a Hangul syllable, drawn with its initial.
  private var isTrailingHangul: Bool {
    (0x1160...0x11FF).contains(value) || (0xD7B0...0xD7FF).contains(value)
  }

  /// Whether the scalar takes two cells.
  ///
  /// Source: Unicode Standard Annex 11, East Asian Width (values W and F), and emoji drawn as
  /// pictures by default.
  var isWide: Bool {
    guard value >= 0x1100 else { return false }
    return properties.isEmojiPresentation || wideRanges.contains { $0.contains(value) }
  }
}

/// Blocks of East Asian scalars that take two cells, in rising order.
private let wideRanges: [ClosedRange<UInt32>] = [
  0x1100...0x115F, 0x2329...0x232A, 0x2E80...0x303E, 0x3041...0x4DBF, 0x4E00...0xA4CF,
  0xA960...0xA97F, 0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE10...0xFE19, 0xFE30...0xFE6F,
  0xFF01...0xFF60, 0xFFE0...0xFFE6, 0x16FE0...0x18DFF, 0x1AFF0...0x1B2FF, 0x1F200...0x1F265,
  0x20000...0x3FFFD,
]
