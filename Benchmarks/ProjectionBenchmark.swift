import Engine

/// Nanoseconds that the engine needs for one debt in one month.
///
/// 100,000 synthetic households × 120 months × 3 debts, paying the dearest debt first, on one
/// core. Laying a household out month by month is measured apart and together with the run.
struct ProjectionBenchmark {
  let households: Int
  let months: Int

  /// Households laid out at a time, so that they stay in the processor's caches.
  private let batch = 500

  func report() -> String {
    var (laying, running, checksum) = (Duration.zero, Duration.zero, 0)
    let clock = ContinuousClock()
    for first in stride(from: 0, to: households, by: batch) {
      let families = (first..<first + batch).map {
        SyntheticHousehold.make(seed: UInt64($0), months: months)
      }
      var timelines: [Timeline] = []
      timelines.reserveCapacity(batch)
      laying += clock.measure { for family in families { timelines.append(Timeline(family)) } }
      running += clock.measure {
        for timeline in timelines {
          checksum &+= timeline.totals(paying: .highestRateFirst).totalInterest.satang
        }
      }
    }
    let loanMonths = Double(households * months * 3)
    let per = { (time: Duration) in rounded(time / .nanoseconds(1) / loanMonths) }
    return """
      projection: \(per(running)) ns per loan-month (target 15); \(per(laying + running)) ns \
      with laying the household out; checksum \(checksum)
      """
  }
}

/// A number with two decimals, to print.
func rounded(_ number: Double) -> Double { (number * 100).rounded() / 100 }
