import ThaiText

/// How much room words take on a page, reckoned beforehand: nothing measures a page when it is
/// printed.
///
/// Reckoned for the widest of the fonts that a page may be printed with, so that another leaves room
/// and none runs over. All lengths in millimetres.
struct PaperMeasure {
  /// How dense a page is set; the raw value is the class that sets it.
  enum Density: String, CaseIterable {
    case points115, points110, points105, points100, points95, points90, points85

    /// The size of letters, in points.
    var points: Double {
      switch self {
      case .points115: 11.5
      case .points110: 11
      case .points105: 10.5
      case .points100: 10
      case .points95: 9.5
      case .points90: 9
      case .points85: 8.5
      }
    }

    /// The densest there is.
    static let densest = Density.points85
  }

  let density: Density

  /// What stands between the margins.
  static let width = 184.0
  static let height = 272.0

  /// The size of letters.
  var letter: Double { density.points * 0.3528 }
  /// From line to line.
  var line: Double { letter * 1.45 }
  /// How wide a cell becomes in the widest font.
  var cell: Double { letter * 0.56 }

  /// How many lines words take; Thai breaks between words, so lines are not filled to the end.
  func lines(_ words: String, width: Double) -> Int {
    let cells = max(4, width / cell - 2)
    let lineEnd = UInt8(ascii: "\n")
    guard words.utf8.contains(lineEnd) else { return lines(words, cells: cells) }
    let paragraphs = words.utf8.split(separator: lineEnd, omittingEmptySubsequences: false)
    return paragraphs.reduce(0) { $0 + lines(String(Substring($1)), cells: cells) }
  }

  private func lines(_ paragraph: String, cells: Double) -> Int {
    max(1, Int((Double(paragraph.displayWidth) / cells).rounded(.up)))
  }

  /// How high a paragraph is.
  func height(_ words: String, width: Double = width) -> Double {
    Double(lines(words, width: width)) * line
  }

  /// How high a heading of a part is.
  func heading(_ words: String) -> Double {
    Double(lines(words, width: Self.width / 1.1)) * letter * 1.1 * 1.35 + letter * 0.1
  }

  /// What lies between parts.
  var gap: Double { letter * 0.45 }

  /// How high a block of a page is, with a little room after it.
  func height(_ block: Page.Block, width: Double = width) -> Double {
    let indent = letter * 1.3
    return switch block {
    case .title(let words), .heading(let words): heading(words)
    case .paragraph(let words): height(words, width: width)
    case .quote(let words): words.reduce(0) { $0 + height($1, width: width - indent) }
    case .points(let points):
      points.reduce(0) { sum, point in
        sum + height(point.text, width: width - indent)
          + (point.detail.isEmpty ? 0 : height(point.detail, width: width - indent * 1.5))
      }
    case .steps(let steps, _): steps.reduce(0) { $0 + height($1, width: width - indent) }
    case .verbatim(let lines): lines.reduce(0) { $0 + height($1, width: width) }
    case .table(let table): Double(table.rows.count + 1) * line * 1.3
    case .question, .chart, .calendar: 0
    }
  }

  /// How high blocks are one below the other.
  ///
  /// - Parameters:
  ///   - blocks: The blocks, top first.
  ///   - figure: What stands at the right of the first of them, so that lines beside it are
  ///     shorter; as high as the figure at least.
  /// - Returns: The height.
  func height(
    _ blocks: [Page.Block],
    beside figure: (width: Double, height: Double)? = nil
  ) -> Double {
    guard let figure else { return blocks.reduce(0) { $0 + height($1) } }
    let narrow = Self.width - figure.width - letter
    let total = blocks.flatMap(\.lines).reduce(0.0) { sum, block in
      sum + self.height(block, width: sum < figure.height ? narrow : Self.width)
    }
    return max(total, figure.height)
  }
}

extension Page.Block {
  /// The block in blocks of one point or step each.
  fileprivate var lines: [Page.Block] {
    switch self {
    case .points(let points): points.map { .points([$0]) }
    case .steps(let steps, let first): steps.map { .steps([$0], from: first) }
    default: [self]
    }
  }
}
