import Engine
import HouseholdFile

/// How often something comes again, as people type it.
public enum TypedPeriod: CaseIterable, Hashable, Sendable {
  /// Every day.
  case day
  /// Every week.
  case week
  /// Every month.
  case month
  /// Every year.
  case year

  /// How many of the periods a year has.
  public var perYear: Int {
    switch self {
    case .day: 365
    case .week: 52
    case .month: 12
    case .year: 1
    }
  }

  /// The period as it is said after a rate.
  public var thaiAfterRate: String { "ต่อ" + thai }

  /// A percentage with the period, as it can be typed.
  public func rate(percent: String) -> String { "ร้อยละ \(percent) \(thaiAfterRate)" }

  /// An amount with the period before it.
  ///
  /// Example: a month, "4,200 บาท" → "เดือนละ 4,200 บาท".
  public func words(_ amount: String) -> String { "\(thai)ละ \(amount)" }

  /// Words that are typed for the period alone.
  ///
  /// Example: a month → "เดือน", "เดือนละ", "ต่อเดือน", "รายเดือน", "ทุกเดือน".
  public var spoken: [String] {
    names.flatMap { [$0, "\($0)ละ", "\($0)ล่ะ", "ต่อ\($0)", "ต่อ \($0)", "ราย\($0)", "ทุก\($0)"] }
  }

  private var thai: String {
    switch self {
    case .day: "วัน"
    case .week: "อาทิตย์"
    case .month: "เดือน"
    case .year: "ปี"
    }
  }

  /// Takes the period away from wherever it stands in a text: "วันละ", "ต่อวัน", "/วัน".
  static func remove(from text: inout TypedText) -> TypedPeriod? {
    for period in allCases {
      for name in period.names
      where text.remove(firstOf: ["\(name)ละ", "ต่อ\(name)", "ต่อ \(name)", "/\(name)", "/ \(name)"])
        != nil
      {
        return period
      }
    }
    return nil
  }

  /// Tells whether a text begins with a period that something is paid for: "วันละ", "เดือนละ".
  ///
  /// - Parameter text: What was typed.
  /// - Returns: Whether it does.
  public static func begins(_ text: Substring) -> Bool {
    allCases.contains { $0.names.contains { text.hasPrefix("\($0)ละ") } }
  }

  /// Every way the period is called.
  var names: [String] {
    switch self {
    case .day: ["วัน"]
    case .week: ["อาทิตย์", "สัปดาห์", "วีค"]
    case .month: ["เดือน"]
    case .year: ["ปี"]
    }
  }
}
