public import Engine

/// A figure of law or custom as a sentence of a lesson tells it.
public enum FigureWords {
  /// What follows a figure that is not confirmed, or that holds no longer.
  public static let askFirst = "(ควรถามก่อน)"

  /// In place of the last day of a figure that holds until it is changed.
  public static let noLastDay = "มีประกาศใหม่"

  /// The last day on which a figure holds.
  ///
  /// - Parameter month: The last month.
  /// - Returns: The day, such as "31 ธันวาคม 2569".
  public static func lastDay(of month: YearMonth) -> String {
    "\(month.days) \(month.thai(.long))"
  }

  /// The figure with its unit.
  ///
  /// - Parameters:
  ///   - unit: The unit, as the reference file names it.
  ///   - tenThousandths: The value in ten thousandths of its unit; nil for a text.
  ///   - text: The text or telephone number; nil for a value.
  /// - Returns: The words.
  ///
  /// Example: percentPerYear, 160,000 → "ร้อยละ 16 ต่อปี".
  public static func words(unit: String, tenThousandths: Int?, text: String?) -> String {
    guard let value = tenThousandths else { return (text ?? "").safeForTerminal }
    let number = ThaiNumber.percent(ppm: value)
    return switch unit {
    case "percentPerYear": "ร้อยละ \(number) ต่อปี"
    case "percentPerMonth": "ร้อยละ \(number) ต่อเดือน"
    case "percent": "ร้อยละ \(number)"
    case "baht": "\(number) บาท"
    case "months": "\(number) เดือน"
    case "ratio": "\(ThaiNumber.percent(ppm: value * 100)) บาทใน 100 บาท"
    default: number
    }
  }

  /// How a sentence would tell a figure as the most that is allowed.
  ///
  /// - Parameters:
  ///   - unit: The unit, as the reference file names it.
  ///   - tenThousandths: The value in ten thousandths of its unit.
  /// - Returns: The ways of telling it; never empty.
  public static func limits(unit: String, tenThousandths: Int) -> [String] {
    let words = words(unit: unit, tenThousandths: tenThousandths, text: nil)
    return ["ไม่เกิน\(words)", "ไม่เกิน \(words)"]
  }

  /// How a sentence would tell until when a figure holds.
  ///
  /// - Parameter month: The last month.
  /// - Returns: The ways of telling it; never empty.
  public static func ends(in month: YearMonth) -> [String] {
    ["ถึง", "จบ", "หมด"].map { "\($0) \(lastDay(of: month))" }
  }
}
