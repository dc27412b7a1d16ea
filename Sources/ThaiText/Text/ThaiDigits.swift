extension ThaiNumber {
  /// A text with its digits written as ๐–๙.
  ///
  /// Example: "12,500 บาท" → "๑๒,๕๐๐ บาท".
  public static func thaiDigits(_ text: String) -> String {
    guard text.utf8.contains(where: { (0x30...0x39).contains($0) }) else { return text }
    var written = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      let isDigit = (0x30...0x39).contains(scalar.value)
      let thai = isDigit ? Unicode.Scalar(scalar.value - 0x30 + 0xE50) : nil
      written.append(thai ?? scalar)
    }
    return String(written)
  }
}
