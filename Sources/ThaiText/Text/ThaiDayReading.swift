import Engine

extension ThaiDate {
  /// The day that a person or a spreadsheet wrote, or nil when it cannot be read for certain.
  ///
  /// A year from 2400 on is Buddhist. The year stands first with the month after it, or last with
  /// the day first: "3/12/2569" is 3 December, as everybody in Thailand writes it.
  ///
  /// - Returns: The year of the common era, the month and the day, which that month has.
  ///
  /// Example: "2569-12-03", "2026-12-03", "๓/๑๒/๒๕๖๙", "3 ธ.ค. 2569" → (2026, 12, 3).
  public static func readDay(_ text: String) -> (yearCE: Int, month: Int, day: Int)? {
    let typed = TypedDigits.inASCII(text)
    guard let (dayText, monthText) = parts(of: typed), dayText.count <= 2,
      dayText.allSatisfy({ $0.isASCII && $0.isNumber }), let day = Int(dayText),
      let month = readMonth(monthText)
    else { return nil }
    let days = YearMonth(year: month.yearCE, month: month.month).days
    return (1...days).contains(day) ? (month.yearCE, month.month, day) : nil
  }

  /// The day's text and the rest, which is a month with its year.
  private static func parts(of typed: String) -> (day: Substring, month: String)? {
    let numbers = typed.split(omittingEmptySubsequences: false) { "-/.".contains($0) }
    if numbers.count == 3, numbers[0].count == 4 {
      return (numbers[2], "\(numbers[0])-\(numbers[1])")
    }
    if numbers.count == 3, numbers.allSatisfy({ $0.allSatisfy(\.isNumber) }) {
      return (numbers[0], "\(numbers[1])/\(numbers[2])")
    }
    guard let space = typed.firstIndex(of: " ") else { return nil }
    return (typed[..<space], String(typed[space...]))
  }
}
