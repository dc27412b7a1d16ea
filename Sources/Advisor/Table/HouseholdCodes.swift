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
