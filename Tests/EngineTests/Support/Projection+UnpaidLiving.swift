import Engine

extension Projection {
  /// What of the living costs went unpaid by the end of each month.
  var unpaidLiving: [Money] {
    var sum = Money.zero
    return months.map {
      sum += $0.shortfall
      return sum
    }
  }
}

extension [Money] {
  /// Whether any month's sum is above the other's.
  func exceeds(_ other: Self) -> Bool { zip(self, other).contains { $0 > $1 } }
}
