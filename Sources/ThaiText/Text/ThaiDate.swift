/// Months, years and durations as they are written in Thai; years are Buddhist.
public enum ThaiDate {
  /// How a month is written.
  public enum Style: Sendable {
    /// "ธันวาคม 2569", in sentences.
    case long
    /// "ธ.ค. 2569", in tables.
    case short
    /// "ธ.ค. 69", where there is little room.
    case shortYear
    /// "ธ.ค.", where the year stands elsewhere.
    case shortWithoutYear
    /// "ธันวาคม", where the year is understood.
    case longWithoutYear
  }

  /// A month of a year.
  ///
  /// - Parameters:
  ///   - yearCE: The year of the common era, as in 2026.
  ///   - month: The month, 1 to 12.
  ///   - style: How it is written.
  /// - Returns: The month, with its Buddhist year where the style has one.
  ///
  /// Example: 2026, 12 → "ธันวาคม 2569".
  public static func month(yearCE: Int, month: Int, style: Style = .long) -> String {
    precondition((1...12).contains(month), "a month is 1 to 12")
    let year = yearCE + buddhistOffset
    return switch style {
    case .long: "\(longNames[month - 1]) \(year)"
    case .short: "\(shortNames[month - 1]) \(year)"
    case .shortYear: "\(shortNames[month - 1]) \(String(year).suffix(2))"
    case .shortWithoutYear: shortNames[month - 1]
    case .longWithoutYear: longNames[month - 1]
    }
  }

  /// A length of time in years and months.
  ///
  /// - Parameter months: The length, in months, zero or more.
  /// - Returns: The years and months, without a part that is zero; "0 เดือน" for none.
  ///
  /// Example: 27 → "2 ปี 3 เดือน", 7 → "7 เดือน", 12 → "1 ปี".
  public static func duration(months: Int) -> String {
    precondition(months >= 0, "a length of time is zero or more")
    let (years, rest) = months.quotientAndRemainder(dividingBy: 12)
    if years == 0 { return "\(rest) เดือน" }
    return rest == 0 ? "\(years) ปี" : "\(years) ปี \(rest) เดือน"
  }

  /// What is added to a year of the common era to make it Buddhist.
  static let buddhistOffset = 543

  /// The full names, January first, 12 elements.
  static let longNames = [
    "มกราคม", "กุมภาพันธ์", "มีนาคม", "เมษายน", "พฤษภาคม", "มิถุนายน",
    "กรกฎาคม", "สิงหาคม", "กันยายน", "ตุลาคม", "พฤศจิกายน", "ธันวาคม",
  ]

  /// The abbreviations, January first, 12 elements.
  static let shortNames = [
    "ม.ค.", "ก.พ.", "มี.ค.", "เม.ย.", "พ.ค.", "มิ.ย.",
    "ก.ค.", "ส.ค.", "ก.ย.", "ต.ค.", "พ.ย.", "ธ.ค.",
  ]
}
