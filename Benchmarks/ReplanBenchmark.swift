import Engine

/// How long a person waits after trying a change: everything that is reckoned for it anew.
///
/// Synthetic households over 120 months with 3 debts each, one of which earns 500 baht more and may
/// borrow from its group to clear two debts, on one core.
struct ReplanBenchmark {
  let households: Int

  func report() -> String {
    let clock = ContinuousClock()
    var checksum = 0
    let times = (0..<households).map { seed in
      let family = Self.changed(seed: UInt64(seed))
      return clock.measure {
        let timeline = Timeline(family)
        let others: [RepaymentStrategy] = [.highestRateFirst, .smallestBalanceFirst, .minimum]
        let plans =
          [family.recommend(search: .full).plan] + others.map { timeline.project(paying: $0) }
        let facts = ObservationSearch(family, reference: Self.reference, plans: plans)
        checksum &+= facts.observations().count + plans[0].totalInterest.satang
      }
    }.sorted()
    let mean = times.reduce(.zero, +) / households
    return """
      re-planning after a change: \(rounded(mean / .milliseconds(1))) ms, 99th percentile \
      \(rounded(times[households * 99 / 100] / .milliseconds(1))) ms, slowest \
      \(rounded(times[households - 1] / .milliseconds(1))) ms (target 100); checksum \(checksum)
      """
  }

  private static let reference = ReferenceValues(
    ceilings: [:],
    heavyDebtServicePPM: 400_000,
    emergencyMonths: 3
  )

  private static func changed(seed: UInt64) -> Household {
    var family = SyntheticHousehold.make(seed: seed, months: 120)
    family.incomes.append(Income(name: "earned", recurrence: Recurrence(Money(baht: 500))))
    let terms = Refinancing(
      debts: ["card", "group"],
      lender: .savingsGroup,
      rate: NominalAnnualRate(ppm: 120_000),
      termInMonths: 24,
      limit: Money(baht: 40_000)
    )
    family.offers = [Offer(name: "group loan", choice: .refinance(terms))]
    return family
  }
}
