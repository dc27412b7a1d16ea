/// How many ways a sweep tries in each month.
enum SearchGrain: Int, Comparable {
  /// Those that change most: so that every month is looked at before the work is used up.
  case coarse
  /// Amounts in between and around what was found too.
  case fine

  static func < (left: Self, right: Self) -> Bool { left.rawValue < right.rawValue }
}
