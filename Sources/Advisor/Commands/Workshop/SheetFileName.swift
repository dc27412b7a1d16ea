/// Names of files with one household's sheet.
enum SheetFileName {
  /// A name that no other household of the list has and that every system can write.
  ///
  /// Names sort as the households do.
  ///
  /// - Parameters:
  ///   - code: What the household is called.
  ///   - place: Its place in the list, counted from 1.
  ///   - count: How many households there are.
  /// - Returns: A name.
  ///
  /// Example: "A/12", third of forty → "03-A-12.html".
  static func name(_ code: String, place: Int, of count: Int) -> String {
    guard Int(code) != place else { return "\(code).html" }
    let parts = code.unicodeScalars.split { !isPlain($0) }
    let plain = parts.map { String(String.UnicodeScalarView($0)) }.joined(separator: "-")
    let missing = String(count).count - String(place).count
    let number = String(repeating: "0", count: max(0, missing)) + "\(place)"
    return "\(number)\(plain.isEmpty ? "" : "-\(plain.prefix(40))").html"
  }

  private static func isPlain(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "a"..."z", "A"..."Z", "0"..."9", "_": true
    default: (0xE01...0xE4E).contains(scalar.value)
    }
  }
}
