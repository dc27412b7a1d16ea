/// The rules that decide, place by place, whether a line of one paragraph may end there.
struct BreakRules {
  /// The paragraph, one element a grapheme cluster.
  let characters: [Character]
  /// Offsets where the dictionary sees a word begin or end.
  let boundaries: Set<Int>
  /// Offsets of straight quotation marks that open a quotation.
  private let openingQuotes: Set<Int>
  /// Stretches that are an address or a file name.
  private let names: [Range<Int>]

  init(characters: [Character], boundaries: Set<Int>) {
    self.characters = characters
    self.boundaries = boundaries
    let quotes = characters.indices.filter { characters[$0] == "\"" }
    openingQuotes = Set(quotes.enumerated().filter { $0.offset.isMultiple(of: 2) }.map(\.element))
    names = NamesInText.ranges(in: characters)
  }

  /// How willingly a line ends before the character at `offset`, or nil when it never does.
  func strength(before offset: Int) -> WordBreaks.Strength? {
    let (last, next) = (characters[offset - 1], characters[offset])
    guard !next.isBreakingSpace, !next.neverBeginsLine else { return nil }
    guard !last.isBreakingSpace else { return strengthOfSpace(before: offset) }
    guard !staysWithPrevious(offset), !staysWithNext(offset - 1) else { return nil }
    return strengthWithinText(last, next, at: offset)
  }

  private func strengthOfSpace(before offset: Int) -> WordBreaks.Strength? {
    guard let end = characters[..<offset].lastIndex(where: { !$0.isBreakingSpace }) else {
      return nil
    }
    if staysWithNext(end) { return nil }
    return isKeptSpace(from: end + 1, to: offset) ? .reluctant : .space
  }

  private func strengthWithinText(
    _ last: Character,
    _ next: Character,
    at offset: Int
  ) -> WordBreaks.Strength? {
    if last == "/", !next.isThaiLetter { return .reluctant }
    guard boundaries.contains(offset) || last.breaksFreely || next.breaksFreely,
      [last, next].contains(where: { $0.isThaiLetter || $0 == "ๆ" || $0.breaksFreely })
    else { return nil }
    if names.contains(where: { $0.lowerBound < offset && offset < $0.upperBound }) {
      return .reluctant
    }
    if last.isTypedDigit || last == "." { return next.isThaiLetter ? .reluctant : nil }
    if "/-–".contains(last) { return isBetweenThai(offset - 1) ? .word : .reluctant }
    return .word
  }

  private func isBetweenThai(_ offset: Int) -> Bool {
    offset > 0 && characters[offset - 1].isThaiLetter && characters[offset + 1].isThaiLetter
  }

  private func staysWithPrevious(_ offset: Int) -> Bool {
    characters[offset].staysWithPrevious
      || characters[offset] == "\"" && !openingQuotes.contains(offset)
  }

  private func staysWithNext(_ offset: Int) -> Bool {
    characters[offset].staysWithNext || openingQuotes.contains(offset)
  }

  /// Whether the space belongs to what stands on both sides: "1,500 บาท", "ร้อยละ 2".
  private func isKeptSpace(from start: Int, to end: Int) -> Bool {
    guard end - start == 1 else { return false }
    if characters[end] == "=" || characters[start - 1] == "=" { return true }
    if endsInWordBeforeKey(start) || joinsMonths(start, end) { return true }
    if characters[end].isTypedDigit { return endsInWordBeforeNumber(start) }
    return characters[start - 1].isTypedDigit && KeptWords.units.contains(word(from: end))
  }

  private func endsInWordBeforeNumber(_ end: Int) -> Bool {
    let tail = String(characters[..<end].suffix(KeptWords.longestBeforeNumber))
    return KeptWords.beforeNumber.contains { tail.hasSuffix($0) }
  }

  private func endsInWordBeforeKey(_ end: Int) -> Bool {
    KeptWords.beforeKey.contains { String(characters[..<end].suffix($0.count)) == $0 }
  }

  /// Whether months stand on both sides, as in "พ.ค. มิ.ย."
  private func joinsMonths(_ end: Int, _ start: Int) -> Bool {
    guard characters[end - 1] == "." else { return false }
    let before = String(characters[..<end].suffix(5))
    let after = String(characters[start...].prefix(5))
    return ThaiDate.shortNames.contains(where: before.hasSuffix)
      && ThaiDate.shortNames.contains(where: after.hasPrefix)
  }

  /// The dictionary word that begins at `start`.
  private func word(from start: Int) -> String {
    let end = (start + 1..<characters.count).first(where: boundaries.contains)
    return String(characters[start..<(end ?? characters.count)])
  }
}
