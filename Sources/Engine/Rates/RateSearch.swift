/// The search for the continuous rate at which flows are worth nothing.
///
/// It walks outwards from zero on both sides at once, so the first crossing that it meets is the
/// solution closest to zero, and then narrows that stretch down. Every loop has a fixed end.
struct RateSearch {
  private typealias Worth = DiscountedFlows.Worth

  /// The highest continuous rate whose yearly rate a number can hold: about 1e308.
  static let highest = 709.0

  /// The lowest continuous rate whose yearly rate still differs from −100 %.
  static let lowest = -36.0

  private let flows: DiscountedFlows
  private let turns: Int
  private let firstStep: Double
  private let growth: Double

  /// A search over flows; the more often their sign turns, the finer its steps.
  init(_ flows: DiscountedFlows) {
    self.flows = flows
    turns = flows.turns
    firstStep = turns > 1 ? min(0.05, 1 / (16 * max(flows.span, 1))) : 0.01
    growth = turns > 1 ? 0.05 : 1
  }

  /// The continuous rate closest to zero at which the flows are worth nothing.
  ///
  /// Two solutions count as equally far from zero when one doubles money in the time in which the
  /// other halves it; of such a pair the positive one is taken.
  ///
  /// - Returns: A rate between ``lowest`` and ``highest``, or nil when there is none.
  func solutionClosestToZero() -> Double? {
    guard turns > 0 else { return nil }
    let start = flows.worth(at: 0)
    if start.isZero { return 0 }
    var above = start
    var below = start
    while above.rate < Self.highest {
      let distance = above.rate + max(firstStep, above.rate * growth)
      let nextAbove = flows.worth(at: min(distance, Self.highest))
      let nextBelow = flows.worth(at: max(-distance, Self.lowest))
      let found = [solution(from: above, to: nextAbove), solution(from: below, to: nextBelow)]
      if let best = found.compactMap(\.self).min(by: { $0.magnitude < $1.magnitude }) {
        return best
      }
      above = nextAbove
      below = nextBelow
    }
    return nil
  }

  /// A solution on the stretch between two rates, if the values at its ends show one.
  private func solution(from near: Worth, to far: Worth) -> Double? {
    if near.rate == far.rate { return nil }
    if far.value == 0 || (near.value < 0) != (far.value < 0) {
      return crossing(between: near, and: far)
    }
    return turns > 1 ? touch(between: near, and: far) : nil
  }

  /// The rate between two of opposite value at which the value is zero.
  ///
  /// Newton's step where it stays inside and more than halves the step before it, otherwise the
  /// middle.
  private func crossing(between near: Worth, and far: Worth) -> Double {
    var (low, high) = near.value < far.value ? (near.rate, far.rate) : (far.rate, near.rate)
    var point = flows.worth(at: (low + high) / 2)
    var lastStep = high - low
    for _ in 0..<200 where point.value != 0 {
      if point.value < 0 { low = point.rate } else { high = point.rate }
      var step = -point.value / point.slope
      let target = point.rate + step
      let isInside = target > min(low, high) && target < max(low, high)
      if !isInside || step.magnitude * 2 > lastStep.magnitude {
        step = (low - point.rate) / 2 + (high - point.rate) / 2
      }
      if step.magnitude <= max(point.rate.magnitude * 1e-16, 1e-19) { break }
      lastStep = step
      point = flows.worth(at: point.rate + step)
    }
    return point.rate
  }

  /// The solution nearest to the first rate where the value dips towards zero between two rates of
  /// equal sign: it may cross and come back, or just touch.
  private func touch(between near: Worth, and far: Worth) -> Double? {
    let outwards = far.rate - near.rate
    guard near.value * near.slope * outwards < 0, far.value * far.slope * outwards > 0 else {
      return nil
    }
    var falling = near.rate
    var rising = far.rate
    var point = near
    for _ in 0..<60 {
      point = flows.worth(at: (falling + rising) / 2)
      if (point.value < 0) != (near.value < 0) { return crossing(between: near, and: point) }
      if point.value * point.slope * outwards < 0 {
        falling = point.rate
      } else {
        rising = point.rate
      }
    }
    return point.value.magnitude <= point.gross * 1e-14 ? point.rate : nil
  }
}
