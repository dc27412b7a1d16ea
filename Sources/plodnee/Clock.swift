import Engine
import Foundation

/// The calendar on the wall.
enum Clock {
  /// This month, where the computer stands.
  static var month: YearMonth {
    var now = time(nil)
    var local = tm()
    localtime_r(&now, &local)
    return YearMonth(year: Int(local.tm_year) + 1900, month: Int(local.tm_mon) + 1)
  }
}
