/// A sum of many numbers that keeps the digits which plain addition loses (Neumaier).
struct CompensatedSum {
  private var sum = 0.0
  private var lost = 0.0

  /// The sum of all that was added.
  var value: Double {
    sum + lost
  }

  /// Adds one number.
  @inline(__always)
  static func += (total: inout Self, number: Double) {
    let sum = total.sum + number
    if total.sum.magnitude >= number.magnitude {
      total.lost += (total.sum - sum) + number
    } else {
      total.lost += (number - sum) + total.sum
    }
    total.sum = sum
  }
}
