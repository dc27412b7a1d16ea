/// Where a text stands inside a wider column.
public enum TextAlignment: Sendable {
  /// At the left edge: words.
  case left
  /// At the right edge: amounts of money.
  case right
  /// In the middle, one cell further left when it cannot be exact.
  case centred
}

extension String {
  /// The text with spaces added until it takes up `width` cells.
  ///
  /// A text that is already as wide is returned unchanged; nothing is ever cut.
  ///
  /// Example: "น้ำ" padded to 4 → "น้ำ  ".
  ///
  /// - Parameters:
  ///   - width: The width to reach, in cells.
  ///   - alignment: Where the text stands among the spaces.
  /// - Returns: The text, at least `width` cells wide.
  public func padded(to width: Int, _ alignment: TextAlignment = .left) -> String {
    let missing = width - displayWidth
    guard missing > 0 else { return self }
    let before =
      switch alignment {
      case .left: 0
      case .right: missing
      case .centred: missing / 2
      }
    return String(repeating: " ", count: before) + self
      + String(repeating: " ", count: missing - before)
  }

  /// The text cut to at most `width` cells, ending in "…" when something was cut.
  ///
  /// A mark is never cut from its letter, and a vowel written before its consonant is not left
  /// hanging at the end.
  ///
  /// Example: "ค่างวดรถ" cut to 5 → "ค่างว…".
  ///
  /// - Parameter width: The most cells the result may take; zero or less gives an empty text.
  /// - Returns: The text, at most `width` cells wide.
  public func truncated(to width: Int) -> String {
    guard width > 0 else { return "" }
    guard displayWidth > width else { return self }
    var kept: [Character] = []
    var room = width - 1
    for character in self {
      room -= character.displayWidth
      guard room >= 0 else { break }
      kept.append(character)
    }
    while let last = kept.last, last.isBreakingSpace || last.isThaiLeadingVowel {
      kept.removeLast()
    }
    return String(kept) + "…"
  }

  /// The text without the spaces at its end.
  var trimmingTrailingSpaces: String {
    guard last?.isBreakingSpace == true else { return self }
    return String(self[..<(lastIndex { !$0.isBreakingSpace }.map(index(after:)) ?? startIndex)])
  }

  /// The lines of the text, never empty; a line end of any kind separates two lines.
  var linesAsWritten: [String] {
    split(omittingEmptySubsequences: false, whereSeparator: \.isNewline).map(String.init)
  }
}
