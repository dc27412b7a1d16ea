/// Values turned into the units that a chart is drawn in.
struct ChartScale {
  /// The value that takes all units.
  let maximum: Int
  /// The number of units of a full bar, zero or more.
  let units: Int

  /// The units of a value, rounded to the nearest; at least one when the value is above zero.
  func units(for value: Int) -> Int {
    guard value > 0, maximum > 0, units > 0 else { return 0 }
    guard value < maximum else { return units }
    return max(1, Int((Double(value) / Double(maximum) * Double(units)).rounded()))
  }
}
