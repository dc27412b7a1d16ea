/// A month of a year in the common era.
///
/// People are shown the Buddhist era (543 years later); files may use either.
///
/// Example: December 2569 of the Buddhist era is `YearMonth(year: 2026, month: 12)`.
public struct YearMonth: Hashable, Comparable, Sendable {
  /// Months counted from January of the year 0, so that months can be subtracted.
  public let ordinal: Int

  /// The month with a given ordinal.
  public init(ordinal: Int) {
    self.ordinal = ordinal
  }

  /// A month of the common era; `month` is 1 to 12.
  public init(year: Int, month: Int) {
    ordinal = year * 12 + month - 1
  }

  /// The year of the common era.
  public var year: Int { ordinal / 12 }

  /// The month of the year, 1 to 12.
  public var month: Int { ordinal % 12 + 1 }

  /// The year of the Buddhist era.
  public var buddhistYear: Int { year + 543 }

  /// How many days the month has, by the civil calendar.
  public var days: Int {
    switch month {
    case 2: isLeapYear ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }

  private var isLeapYear: Bool {
    year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
  }

  /// Whether the left month comes before the right one.
  public static func < (left: Self, right: Self) -> Bool {
    left.ordinal < right.ordinal
  }

  /// The month so many months later, or earlier when negative.
  public func adding(months: Int) -> Self {
    Self(ordinal: ordinal + months)
  }

  /// How many months lie between two months: negative when `other` comes first.
  public func months(until other: Self) -> Int {
    other.ordinal - ordinal
  }
}
