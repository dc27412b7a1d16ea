import Engine

/// What the recommended plan costs to find, and what it is worth beside the usual advice.
///
/// Synthetic households over 120 months with 3 debts each, on one core: the rule alone, and the
/// search, whose slowest households matter to the person who waits.
struct RecommendationBenchmark {
  let households: Int

  func report() -> String {
    let timelines = (0..<households).map {
      Timeline(SyntheticHousehold.make(seed: UInt64($0), months: 120))
    }
    let clock = ContinuousClock()
    var checksum = 0
    let fast = clock.measure {
      for timeline in timelines {
        checksum &+= timeline.recommendedTotals(search: .fast).totalInterest.satang
      }
    }
    let searches = timelines.map { timeline in
      clock.measure {
        checksum &+= timeline.recommendedTotals(search: .full).totalInterest.satang
      }
    }.sorted()
    let mean = searches.reduce(.zero, +) / households
    let late = searches[households * 99 / 100]
    return """
      recommended, rule alone: \(rounded(fast / .microseconds(1) / Double(households))) µs a \
      household (target 60)
      recommended, search: \(rounded(mean / .milliseconds(1))) ms a household (target 5), 99th \
      percentile \(rounded(late / .milliseconds(1))) ms (target 30); checksum \(checksum)
      """
  }
}
