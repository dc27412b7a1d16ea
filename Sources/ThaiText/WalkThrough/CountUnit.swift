/// What a number counts that a family is asked for.
public enum CountUnit: Hashable, Sendable {
  case months, installments, days

  /// The unit as it is said after a number.
  public var thai: String {
    switch self {
    case .months: "เดือน"
    case .installments: "งวด"
    case .days: "วัน"
    }
  }

  /// A number with its unit.
  ///
  /// Example: 1200 days → "1,200 วัน".
  public func words(_ count: Int) -> String { "\(ThaiNumber.grouped(count)) \(thai)" }
}
