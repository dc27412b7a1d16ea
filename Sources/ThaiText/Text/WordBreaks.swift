/// Where a line of text may end without breaking a word or parting what belongs together.
///
/// Thai words are found with a dictionary; on top of that a line never begins with ๆ, ฯ, a mark
/// or closing punctuation, never ends with an opening bracket, and a number, a Latin word, a file
/// name or an address stays in one piece.
public struct WordBreaks: Sendable {
  /// How willingly a line ends at a place, the least willing first.
  public enum Strength: Comparable, Sendable {
    /// Only when the piece is wider than the whole line: "1,500 บาท", a file name.
    case reluctant
    /// Between two words that adjoin.
    case word
    /// At a space.
    case space
  }

  /// One place where a line may end.
  public struct Opportunity: Equatable, Sendable {
    /// The number of characters (grapheme clusters) before the break.
    public let offset: Int
    /// How willingly a line ends here.
    public let strength: Strength
  }

  /// The places where a line may end, rising; the ends of the text are not among them.
  public let opportunities: [Opportunity]

  /// Finds the places in one paragraph.
  ///
  /// - Parameter paragraph: The text, without line ends.
  public init(in paragraph: String) {
    let characters = Array(paragraph)
    let boundaries = Self.characterOffsets(
      of: WordSegmentation.boundaries(in: paragraph),
      in: characters
    )
    let rules = BreakRules(
      characters: characters,
      boundaries: CompoundWords.joining(boundaries, in: characters)
    )
    opportunities = characters.indices.dropFirst().compactMap { offset in
      rules.strength(before: offset).map { Opportunity(offset: offset, strength: $0) }
    }
  }

  /// The pieces of a paragraph that stay together, in order, without the spaces between them.
  ///
  /// Example: "จ่าย 1,500 บาท" → "จ่าย", "1,500 บาท".
  ///
  /// - Parameter paragraph: The text, without line ends.
  /// - Returns: The pieces, at least one.
  public static func pieces(of paragraph: String) -> [String] {
    let characters = Array(paragraph)
    let breaks = WordBreaks(in: paragraph).opportunities.filter { $0.strength > .reluctant }
    let edges = [0] + breaks.map(\.offset) + [characters.count]
    return zip(edges, edges.dropFirst()).map {
      String(characters[$0..<$1]).trimmingTrailingSpaces
    }
  }

  /// The character offsets of UTF-16 offsets; those inside a grapheme cluster are left out.
  private static func characterOffsets(of utf16: [Int], in characters: [Character]) -> [Int] {
    let wanted = Set(utf16)
    var found: [Int] = []
    var position = 0
    for (offset, character) in characters.enumerated() {
      if wanted.contains(position) { found.append(offset) }
      position += character.utf16.count
    }
    return wanted.contains(position) ? found + [characters.count] : found
  }
}
