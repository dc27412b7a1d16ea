/// A typed text being taken apart from left to right.
struct TypedText {
  /// What is not taken yet.
  private(set) var rest: Substring

  /// A text with its digits as 0–9 and its blanks as spaces, none at the ends.
  init(_ text: String) {
    rest = TypedDigits.inASCII(text)[...]
  }

  /// Whether everything is taken but spaces.
  var isAtEnd: Bool { rest.allSatisfy { $0 == " " } }

  /// Takes the first of the words that stands next, after any spaces.
  @discardableResult
  mutating func take(firstOf words: [String]) -> String? {
    let next = rest.drop { $0 == " " }
    guard let word = words.first(where: { next.hasPrefix($0) }) else { return nil }
    rest = next.dropFirst(word.count)
    return word
  }

  /// Takes a word when it stands next, after any spaces.
  mutating func take(_ word: String) -> Bool { take(firstOf: [word]) != nil }

  /// Takes a number in digits when it stands next, after any spaces.
  mutating func takeDecimal() -> TypedDecimal? {
    var next = rest.drop { $0 == " " }
    guard let number = TypedDecimal(takingFrom: &next) else { return nil }
    rest = next
    return number
  }

  /// Takes a run of digits when it stands next, after any spaces.
  mutating func takeDigits() -> Substring? {
    let next = rest.drop { $0 == " " }
    let run = next.prefix { $0.isASCII && $0.isNumber }
    guard !run.isEmpty else { return nil }
    rest = next.dropFirst(run.count)
    return run
  }

  /// Takes the spaces that stand next.
  mutating func skipSpaces() { rest = rest.drop { $0 == " " } }

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
  /// Where a word stands first.
  fileprivate func range(of word: String) -> Range<Index>? {
    var start = startIndex
    while start < endIndex {
      if self[start...].hasPrefix(word) {
        return start..<index(start, offsetBy: word.count)
      }
      start = index(after: start)
    }
    return nil
  }
}
