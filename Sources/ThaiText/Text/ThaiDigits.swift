extension ThaiNumber {
  /// A text with its digits written as ๐–๙.
  ///
  /// What people or programs call something stays as it is: digits that hang together with Latin
  /// letters, and names that are to be kept.
  ///
  /// - Parameters:
  ///   - text: The text.
  ///   - names: Names to keep wherever no other digit touches them. One of digits alone is a number
  ///     like any other.
  /// - Returns: The text.
  ///
  /// Example: "12,500 บาท" → "๑๒,๕๐๐ บาท", "B-01 ค้าง 2 งวด" → "B-01 ค้าง ๒ งวด".
  public static func thaiDigits(_ text: String, keeping names: [String] = []) -> String {
    guard text.utf8.contains(where: { (0x30...0x39).contains($0) }) else { return text }
    return ThaiDigitsWriter(text, keeping: names).text
  }
}

/// Writes the digits of a text in Thai.
private struct ThaiDigitsWriter {
  private let scalars: [Unicode.Scalar]
  private let names: [[Unicode.Scalar]]

  init(_ text: String, keeping names: [String]) {
    scalars = Array(text.unicodeScalars)
    self.names = names.map { Array($0.unicodeScalars) }.filter { name in
      name.contains(where: \.isDigit) && !name.allSatisfy(\.isDigit)
    }
  }

  /// The text with Thai digits.
  var text: String {
    var written = String.UnicodeScalarView()
    var place = 0
    while place < scalars.count {
      if let end = endOfKept(from: place) {
        written.append(contentsOf: scalars[place..<end])
        place = end
      } else {
        written.append(scalars[place].inThai)
        place += 1
      }
    }
    return String(written)
  }

  /// Where something that stays ends; nil when nothing that does begins here.
  private func endOfKept(from place: Int) -> Int? {
    let before = place > 0 ? scalars[place - 1] : nil
    if before?.isDigit != true, let name = names.first(where: { stands($0, at: place) }) {
      return place + name.count
    }
    guard before?.isOfCode != true, scalars[place].isOfCode else { return nil }
    let end = scalars[place...].firstIndex { !$0.isOfCode } ?? scalars.count
    return scalars[place..<end].contains { $0.isASCII && $0.properties.isAlphabetic } ? end : nil
  }

  private func stands(_ name: [Unicode.Scalar], at place: Int) -> Bool {
    let end = place + name.count
    return end <= scalars.count && scalars[place..<end].elementsEqual(name)
      && (end == scalars.count || !scalars[end].isDigit)
  }
}

extension Unicode.Scalar {
  fileprivate var isDigit: Bool { (0x30...0x39).contains(value) }

  /// Whether it can stand in a code: a Latin letter, a digit or a hyphen.
  fileprivate var isOfCode: Bool {
    isDigit || self == "-" || isASCII && properties.isAlphabetic
  }

  /// A digit as its Thai one; anything else as it is.
  fileprivate var inThai: Unicode.Scalar {
    isDigit ? Unicode.Scalar(value - 0x30 + 0xE50) ?? self : self
  }
}
