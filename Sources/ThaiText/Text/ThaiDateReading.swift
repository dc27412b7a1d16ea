extension ThaiDate {
  /// The month that a person typed, or nil when it cannot be read for certain.
  ///
  /// A year from 2400 on is Buddhist. Two digits are a Buddhist year (25xx) after the name of a
  /// month; after a number they are refused, because "12/26" could be either era.
  ///
  /// - Returns: The year of the common era and the month, 1 to 12.
  ///
  /// Example: "ธ.ค. 2569", "ธันวาคม 69", "๑๒/๒๕๖๙", "2569-12" and "2026-12" → (2026, 12).
  public static func readMonth(_ text: String) -> (yearCE: Int, month: Int)? {
    namedMonth(TypedText(text)) ?? numberedMonth(TypedDigits.inASCII(text))
  }

  private static func namedMonth(_ typed: TypedText) -> (yearCE: Int, month: Int)? {
    var text = typed
    guard let month = MonthNames.take(from: &text) else { return nil }
    text.take(firstOf: ["-", "/"])
    text.take(firstOf: ["ปี"])
    text.take(firstOf: ["พ.ศ.", "พศ"])
    guard let digits = text.takeDigits(), text.isAtEnd else { return nil }
    let year = digits.count == 2 ? twoDigitYear(digits) : fourDigitYear(digits)
    return year.map { ($0, month) }
  }

  private static func numberedMonth(_ typed: String) -> (yearCE: Int, month: Int)? {
    let parts = typed.split { "-/. ".contains($0) }
    guard parts.count == 2 else { return nil }
    let (yearText, monthText) =
      parts[0].count == 4 ? (parts[0], parts[1]) : (parts[1], parts[0])
    guard let year = fourDigitYear(yearText), let month = number(monthText),
      monthText.count <= 2, (1...12).contains(month)
    else { return nil }
    return (year, month)
  }

  private static func fourDigitYear(_ text: Substring) -> Int? {
    guard text.count == 4, let year = number(text), year >= 1800 else { return nil }
    return year >= 2400 ? year - buddhistOffset : year
  }

  private static func twoDigitYear(_ text: Substring) -> Int? {
    number(text).map { 2500 + $0 - buddhistOffset }
  }

  private static func number(_ text: Substring) -> Int? {
    text.allSatisfy { $0.isASCII && $0.isNumber } ? Int(text) : nil
  }
}
