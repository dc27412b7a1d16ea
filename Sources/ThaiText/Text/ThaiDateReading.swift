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
    let typed = TypedDigits.inASCII(text)
    return namedMonth(typed) ?? numberedMonth(typed)
  }

  private static func namedMonth(_ typed: String) -> (yearCE: Int, month: Int)? {
    var rest = typed.filter { !" .".contains($0) }[...]
    if rest.hasPrefix("เดือน") { rest = rest.dropFirst("เดือน".count) }
    guard let name = spellings.first(where: { rest.hasPrefix($0.text) }) else { return nil }
    rest = rest.dropFirst(name.text.count).drop { "-/".contains($0) }
    for word in ["ปี", "พศ"] where rest.hasPrefix(word) { rest = rest.dropFirst(word.count) }
    let year = rest.count == 2 ? twoDigitYear(rest) : fourDigitYear(rest)
    return year.map { ($0, name.month) }
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

  /// Every way a month's name is typed, without dots, the longest first.
  private static let spellings: [(text: String, month: Int)] = {
    let all = zip(longNames, shortNames).enumerated().flatMap { index, names in
      [names.0, spoken(names.0), names.1.filter { $0 != "." }].map { (text: $0, month: index + 1) }
    }
    return all.sorted { $0.text.count > $1.text.count }
  }()

  /// The name as it is said, without its ending: "ธันวา", "กุมภา", "เมษา".
  private static func spoken(_ name: String) -> String {
    let ending = ["คม", "ยน", "พันธ์"].first { name.hasSuffix($0) } ?? ""
    return String(name.dropLast(ending.count))
  }
}
