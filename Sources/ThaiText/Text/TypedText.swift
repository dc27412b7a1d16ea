/// A typed text being taken apart from left to right.
struct TypedText {
  /// What is not taken yet.
  private(set) var rest: Substring

  /// A text with its digits as 0–9 and its blanks as spaces, none at the ends.
  init(_ text: String) {
    rest = TypedDigits.inASCII(text)[...]
  }

  /// Whether everything is taken but spaces.
  var isAtEnd: Bool { rest.utf8.allSatisfy { $0 == Self.space } }

  private static let space = UInt8(ascii: " ")

  /// What is not taken yet, after any spaces.
  private var next: Substring {
    Substring(rest.utf8.drop { $0 == Self.space })
  }

  /// Takes the first of the words that stands next, after any spaces.
  @discardableResult
  mutating func take(firstOf words: [String]) -> String? {
    let next = next
    guard let word = words.first(where: next.beginsWhole) else { return nil }
    rest = next.without(word)
    return word
  }

  /// Takes a word when it stands next, after any spaces.
  mutating func take(_ word: String) -> Bool { take(firstOf: [word]) != nil }

  /// Takes a number in digits when it stands next, after any spaces.
  mutating func takeDecimal() -> TypedDecimal? {
    var next = next
    guard let number = TypedDecimal(takingFrom: &next) else { return nil }
    rest = next
    return number
  }

  /// Takes a run of digits when it stands next, after any spaces.
  mutating func takeDigits() -> Substring? {
    let next = next
    let run = Substring(next.utf8.prefix { (0x30...0x39).contains($0) })
    guard !run.isEmpty else { return nil }
    rest = next[run.endIndex...]
    return run
  }

  /// Takes the spaces that stand next.
  mutating func skipSpaces() { rest = next }

  /// Takes the next character, which must be there.
  mutating func takeCharacter() -> Character { rest.removeFirst() }

  /// Takes away a word from wherever it stands.
  ///
  /// - Parameter words: The words that are looked for, in this order.
  /// - Returns: The word that was taken.
  mutating func remove(firstOf words: [String]) -> String? {
    for word in words {
      guard let range = rest.range(of: word) else { continue }
      rest = (rest[..<range.lowerBound] + " " + rest[range.upperBound...])[...]
      return word
    }
    return nil
  }
}

extension Substring {
  /// Whether a word stands at the front whole: no vowel or tone mark of the text goes on with its
  /// last letter.
  fileprivate func beginsWhole(_ word: String) -> Bool {
    guard utf8.starts(with: word.utf8) else { return false }
    return without(word).unicodeScalars.first.map { !$0.continuesLetter } ?? true
  }

  /// What follows a word that stands at the front.
  fileprivate func without(_ word: String) -> Substring {
    self[utf8.index(startIndex, offsetBy: word.utf8.count)...]
  }

  /// Where a word stands first.
  fileprivate func range(of word: String) -> Range<Index>? {
    guard let first = word.utf8.first else { return nil }
    var unread = utf8[...]
    while let start = unread.firstIndex(of: first) {
      let left = self[start...]
      if left.beginsWhole(word) { return start..<left.without(word).startIndex }
      unread = utf8[utf8.index(after: start)...]
    }
    return nil
  }
}

extension Unicode.Scalar {
  /// Whether it is written with the letter before it: a vowel or mark above, below or behind.
  fileprivate var continuesLetter: Bool {
    value >= 0x300 && (properties.isGraphemeExtend || value == 0x0E33 || value == 0x0EB3)
  }
}
