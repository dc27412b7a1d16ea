import ThaiText

/// One line that is being typed, with its cursor.
///
/// The cursor stands between letters, never between a letter and its marks. Backspace takes one code
/// point, as those who type Thai expect; Delete takes the letter with its marks.
struct LineEditor: Sendable {
  /// What was typed, one code point an element.
  private(set) var scalars: [Unicode.Scalar] = []
  /// How many code points stand before the cursor.
  private(set) var cursor = 0

  /// The most code points of a line.
  static let longest = 2_000

  /// A line with the cursor at its end.
  init(_ text: String = "") {
    insert(text.unicodeScalars)
  }

  /// What was typed.
  var text: String { Self.string(scalars) }

  /// What stands before the cursor.
  var textBeforeCursor: String { Self.string(scalars[..<cursor]) }

  static func string(_ scalars: some Sequence<Unicode.Scalar>) -> String {
    var text = String.UnicodeScalarView()
    text.append(contentsOf: scalars)
    return String(text)
  }

  /// Replaces the line, with the cursor at its end.
  mutating func replace(with text: String) {
    (scalars, cursor) = ([], 0)
    insert(text.unicodeScalars)
  }

  /// Puts in what can stand on a line; line ends become blanks, other controls are left out.
  mutating func insert(_ more: some Sequence<Unicode.Scalar>) {
    for scalar in more where scalars.count < Self.longest {
      let kept: Unicode.Scalar = "\n\r\t".unicodeScalars.contains(scalar) ? " " : scalar
      guard kept.standsOnLine else { continue }
      scalars.insert(kept, at: cursor)
      cursor += 1
    }
  }

  /// Does what a key does to the line; keys that do nothing to it leave it as it is.
  mutating func take(_ key: Key) {
    switch key {
    case .letter(let scalar): insert([scalar])
    case .paste(let text): insert(Self.pasted(text).unicodeScalars)
    case .backspace: remove(max(0, cursor - 1)..<cursor)
    case .delete: remove(cursor..<stop(after: cursor))
    case .left: cursor = stop(before: cursor)
    case .right: cursor = stop(after: cursor)
    case .home: cursor = 0
    case .end: cursor = scalars.count
    case .eraseBefore: remove(0..<cursor)
    case .eraseAfter: remove(cursor..<scalars.count)
    case .eraseWord: remove(wordStart..<cursor)
    case .enter, .escape, .tab, .up, .down, .help, .interrupt, .endOfInput, .other: break
    }
  }

  /// Line ends at the ends of a paste come from copying whole lines.
  private static func pasted(_ text: String) -> String {
    let trimmed = text.drop { $0.isNewline }.reversed().drop { $0.isNewline }.reversed()
    return String(trimmed.map { $0.isNewline ? " " : $0 })
  }

  private mutating func remove(_ range: Range<Int>) {
    scalars.removeSubrange(range)
    cursor = range.lowerBound
  }

  private var wordStart: Int {
    let blanks = scalars[..<cursor].reversed().prefix { $0 == " " }.count
    return cursor - blanks - scalars[..<(cursor - blanks)].reversed().prefix { $0 != " " }.count
  }

  private func stop(before place: Int) -> Int {
    (0..<place).last(where: isStop) ?? 0
  }

  private func stop(after place: Int) -> Int {
    guard place < scalars.count else { return scalars.count }
    return (place + 1..<scalars.count).first(where: isStop) ?? scalars.count
  }

  /// Whether the cursor may stand before a code point: not before a mark of the letter before it.
  private func isStop(_ place: Int) -> Bool {
    String(scalars[place]).displayWidth > 0 && (place == 0 || scalars[place - 1] != "\u{200D}")
  }
}

extension Unicode.Scalar {
  /// Whether it may stand on a typed line: no control, nothing that turns the direction of writing.
  fileprivate var standsOnLine: Bool {
    switch properties.generalCategory {
    case .control, .lineSeparator, .paragraphSeparator, .surrogate, .unassigned: false
    case .format: value == 0x200B || value == 0x200D
    default: true
    }
  }
}
