import HouseholdFile
import JSON5

/// The words of a table's cells, as villagers, officers and programs write them.
///
/// Blanks, dots and brackets do not count, nor do upper and lower case, nor whether sara am is typed
/// in one key or two: "ธ.ก.ส." is "ธกส".
struct TableWord<Meaning: Hashable & Sendable>: Sendable {
  /// Every spelling without what does not count, with what it stands for.
  private let meanings: [String: Meaning]
  private let spellings: [String]

  /// Words of which each meaning has several spellings; of equal ones the first counts.
  init(_ words: [(Meaning, [String])]) {
    let all = words.flatMap { meaning, texts in texts.map { (Self.bare($0), meaning) } }
    meanings = Dictionary(all) { first, _ in first }
    spellings = all.map(\.0)
  }

  /// What a text stands for, or nil when it is none of the words.
  func meaning(of text: String) -> Meaning? { meanings[Self.bare(text)] }

  /// What was probably meant by a text that is none of the words; nil when nothing is near.
  func nearest(to text: String) -> Meaning? {
    Spelling.nearest(to: Self.bare(text), among: spellings).flatMap { meanings[$0] }
  }

  private static func bare(_ text: String) -> String {
    var scalars = String.UnicodeScalarView()
    for scalar in text.unicodeScalars where !ignored(scalar) {
      let isSecondOfTwo = scalar == "\u{E32}" && scalars.last == "\u{E4D}"
      if isSecondOfTwo { scalars.removeLast() }
      scalars.append(isSecondOfTwo ? "\u{E33}" : scalar)
    }
    return String(scalars).lowercased()
  }

  private static func ignored(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case ".", "(", ")", "-", "_", "/", ":", "*", "ฯ", "ๆ": true
    case "a"..."z", "A"..."Z", "0"..."9", "ก"..."๛": false
    default: scalar.properties.isWhitespace || scalar.properties.generalCategory == .format
    }
  }
}
