public import Engine

/// Months in the cells of a table.
extension TableCell {
  /// What a cell of months says.
  public enum Months: Hashable, Sendable {
    /// Months of every year.
    case ofYear([Int])
    /// One month of one year.
    case once(YearMonth)
  }

  /// The months in which money comes or goes.
  ///
  /// What a spreadsheet made of days, such as "1-Nov", is refused: "1/11" may have been two months.
  ///
  /// Example: "พ.ย. ธ.ค.", "11,12" and "Nov" every year, as is "15 พ.ย.", by its day; "ทุกเดือน" all
  /// of them; "ม.ค. 70" and "2570-01" once.
  public static func months(_ text: String, today: YearMonth) -> Months? {
    let text = withThaiMonths(text)
    if let month = MonthNames.month(named: text) { return .ofYear([month]) }
    if case .dayOfMonth? = SpreadsheetSlip(text) { return nil }
    if let month = monthOfDay(text) { return .ofYear([month]) }
    if let months = listed(text) { return .ofYear(months) }
    if let months = try? ThaiDate.readMonthsOfYear(text) { return .ofYear(months.months.months) }
    guard hasYear(text), let month = month(text, today: today) else { return nil }
    return .once(month)
  }

  /// The month of a day that stands before its name: "1 พ.ย."; nil for anything else.
  private static func monthOfDay(_ text: String) -> Int? {
    var typed = TypedText(text)
    guard let digits = typed.takeDigits(), let day = Int(digits), digits.count <= 2,
      let month = MonthNames.take(from: &typed), typed.isAtEnd
    else { return nil }
    return (1...31).contains(day) ? month : nil
  }

  /// Months by their numbers, with commas between them; nil for anything else.
  private static func listed(_ text: String) -> [Int]? {
    let numbers = text.split(separator: ",", omittingEmptySubsequences: false).map {
      ThaiNumber.readNumber(String($0))
    }
    guard numbers.count > 1 else { return nil }
    let months = numbers.compactMap { $0 }.filter { $0.isMultiple(of: 100) }.map { $0 / 100 }
    return months.count == numbers.count && months.allSatisfy((1...12).contains) ? months : nil
  }

  /// A month of a year; nil when it cannot be read for certain.
  ///
  /// A month without a year is the next one that comes; a day is taken for its month, when the month
  /// has it.
  ///
  /// Example: "ม.ค. 70", "1/2570", "31/1/2570", "2027-01-31", "Jan-27", "31-Jan-27" and, as the day
  /// cannot be a month, "1/31/2027" → January 2027.
  public static func month(_ text: String, today: YearMonth) -> YearMonth? {
    let written = WrittenDate.withoutTime(text)
    let date = WrittenDate(written)
    let text =
      date?.isMonthFirst == true ? date?.turned ?? written : withoutDay(withThaiMonths(written))
    if let day = ThaiDate.readDay(text) { return YearMonth(year: day.yearCE, month: day.month) }
    guard case .month(let month, isPlain: _)? = try? ThaiDate.readMonth(text, today: today) else {
      return nil
    }
    return month
  }

  /// A month of the Buddhist era as a household file writes it.
  ///
  /// Example: January 2027 → `2570-01`.
  public static func written(_ month: YearMonth) -> String {
    "\(month.buddhistYear)-\(month.month < 10 ? "0" : "")\(month.month)"
  }

  /// Whether more than months of the year is told: four digits, or digits after a name.
  private static func hasYear(_ text: String) -> Bool {
    if WrittenDate(WrittenDate.withoutTime(text)) != nil { return true }
    let digits = text.filter(\.isNumber)
    return digits.count >= 4 || digits.count == 2 && text.contains { $0.isLetter }
  }

  /// A date as spreadsheets show it, without its day: "31-ม.ค.-70" → "ม.ค.-70"; any other text as it
  /// is, also where the month does not have the day.
  private static func withoutDay(_ text: String) -> String {
    let parts = TypedDigits.inASCII(text).split(separator: "-", omittingEmptySubsequences: false)
    guard parts.count == 3, let day = Int(parts[0]), parts[1].contains(where: \.isLetter) else {
      return text
    }
    var name = TypedText(String(parts[1]))
    guard let month = MonthNames.take(from: &name), name.isAtEnd,
      (1...YearMonth(year: 2024, month: month).days).contains(day)
    else { return text }
    return "\(parts[1])-\(parts[2])"
  }

  /// The text with English names of months, as spreadsheets put them, in Thai.
  static func withThaiMonths(_ text: String) -> String {
    guard text.utf8.contains(where: { (0x41...0x5A).contains($0) || (0x61...0x7A).contains($0) })
    else { return text }
    let words = text.split(omittingEmptySubsequences: false) { !($0.isASCII && $0.isLetter) }
    var result = text
    for word in words where word.count >= 3 {
      let start = word.prefix(3).lowercased()
      guard let index = englishMonths.firstIndex(of: start) else { continue }
      result = result.replacing(word, with: ThaiDate.shortNames[index])
    }
    return result
  }

  private static let englishMonths = [
    "jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec",
  ]
}
