/// The day on which a lesson's figures were last checked against their sources.
public struct CheckedDay: Hashable, Sendable {
  /// The year of the Buddhist era, 2400–9999.
  public let buddhistYear: Int

  /// The month, 1–12.
  public let month: Int

  /// The day of the month, 1–31.
  public let day: Int

  /// Reads a day written `2569-11-22`; nil when there is no such day.
  public init?(_ text: some StringProtocol) {
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    let numbers = parts.compactMap { part in part.allSatisfy(\.isASCII) ? Int(part) : nil }
    guard parts.map(\.count) == [4, 2, 2], numbers.count == 3, numbers[0] >= 2400,
      (1...12).contains(numbers[1]),
      (1...Self.days(inMonth: numbers[1], buddhistYear: numbers[0])).contains(numbers[2])
    else { return nil }
    (buddhistYear, month, day) = (numbers[0], numbers[1], numbers[2])
  }

  private static func days(inMonth month: Int, buddhistYear: Int) -> Int {
    let year = buddhistYear - 543
    let isLeap = year.isMultiple(of: 4) && (!year.isMultiple(of: 100) || year.isMultiple(of: 400))
    return switch month {
    case 2: isLeap ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }
}

extension CheckedDay: Comparable {
  /// Whether one day is before another.
  public static func < (left: CheckedDay, right: CheckedDay) -> Bool {
    (left.buddhistYear, left.month, left.day) < (right.buddhistYear, right.month, right.day)
  }
}

extension CheckedDay: CustomStringConvertible {
  /// The day as lesson files write it, such as `2569-11-22`.
  public var description: String {
    [month, day].reduce("\(buddhistYear)") { $0 + ($1 < 10 ? "-0" : "-") + "\($1)" }
  }
}
