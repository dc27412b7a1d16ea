import Engine

/// A day of the civil calendar, for counting the days between two.
struct CalendarDay: Hashable, Sendable {
  /// Days counted from 1 March of the year 0.
  let ordinal: Int

  /// A day of the common era.
  init(year: Int, month: Int, day: Int) {
    // Years begin in March here, so that a leap day is the last day of its year.
    let (marchYear, marchMonth) = month > 2 ? (year, month - 3) : (year - 1, month + 9)
    let leapDays = marchYear / 4 - marchYear / 100 + marchYear / 400
    ordinal = marchYear * 365 + leapDays + (marchMonth * 153 + 2) / 5 + day - 1
  }

  /// How many years of 365 days lie between two days: negative when `other` comes first.
  func years(until other: Self) -> Double {
    Double(other.ordinal - ordinal) / 365
  }
}
