/// The codes by which households are told apart where names are not to be seen.
struct HouseholdCodes {
  private let codes: [String]

  /// The codes of households.
  ///
  /// What is a code already stays: a few Latin letters, digits and dashes, as `A-01`, too few for a
  /// telephone number. Any other is given a code by its place, as `H07`; so are all when a code that is given would be one
  /// that stands there.
  ///
  /// - Parameter names: The households as their column names them, each once.
  init(_ names: [String]) {
    let width = max(2, String(names.count).count)
    let places = names.indices.map { index in
      let number = String(index + 1)
      return "H" + String(repeating: "0", count: width - number.count) + number
    }
    let given = zip(names, places).filter { !Self.isCode($0.0) }.map(\.1)
    let mayKeep = Set(names).isDisjoint(with: given)
    codes = zip(names, places).map { mayKeep && Self.isCode($0) ? $0 : $1 }
  }

  /// The code of a household, by its place.
  subscript(index: Int) -> String { codes[index] }

  /// A name in the one spelling by which rows of a household find each other: small letters, Arabic
  /// digits, one kind of dash, single spaces.
  ///
  /// Example: "A–๐๑" and "a-01" are one household.
  static func spelling(_ name: String) -> String {
    let dashes: Set<Character> = ["–", "—", "−", "‐", "‑"]
    let plain = name.lowercased().map { character -> Character in
      if dashes.contains(character) { return "-" }
      let digit = character.wholeNumberValue.flatMap { (0...9).contains($0) ? $0 : nil }
      return digit.map { arabicDigits[$0] } ?? character
    }
    return String(plain).split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }

  private static let arabicDigits = Array("0123456789")

  /// What is left of a name when all is left out that a spreadsheet or a hand may add or lose:
  /// dashes, spaces and zeros before a number.
  ///
  /// Example: "A-01", "A-1" and "a 1" → "a1"; "1-11" and "11-1" stay two houses.
  static func withoutSpelling(_ name: String) -> String {
    var (bare, isApart) = ("", false)
    for character in spelling(name) {
      if "- ./".contains(character) {
        isApart = true
        continue
      }
      if isApart, arabicDigits.contains(character), bare[...].endsInDigit { bare.append("/") }
      isApart = false
      if arabicDigits.contains(character), bare.last == "0", !bare.dropLast().endsInDigit {
        bare.removeLast()
      }
      bare.append(character)
    }
    return bare
  }

  /// Whether a text tells nothing of who it is.
  private static func isCode(_ name: String) -> Bool {
    let scalars = name.unicodeScalars
    return scalars.count <= 8 && scalars.contains { $0.properties.numericType != nil }
      && scalars.allSatisfy {
        $0.isASCII && ($0.properties.isAlphabetic || $0 == "-" || $0.isDigit)
      }
  }
}

extension Unicode.Scalar {
  fileprivate var isDigit: Bool { (0x30...0x39).contains(value) }
}

extension Substring {
  fileprivate var endsInDigit: Bool { last.map { ("0"..."9").contains($0) } ?? false }
}
