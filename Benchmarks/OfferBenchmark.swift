import Engine

/// What it costs to weigh a household's offers: a refinancing of two debts, a sale and a cut.
struct OfferBenchmark {
  let households: Int

  func report() -> String {
    let families = (0..<households).map { seed in
      var family = SyntheticHousehold.make(seed: UInt64(seed), months: 120)
      family.assets = [Asset(name: "cow", value: Money(baht: 18_000), isSellable: true)]
      family.offers = [
        Offer(
          name: "group loan",
          choice: .refinance(
            Refinancing(
              debts: ["card", "group"],
              lender: .savingsGroup,
              rate: NominalAnnualRate(ppm: 120_000),
              termInMonths: 24,
              limit: Money(baht: 40_000)
            )
          )
        ),
        Offer(name: "sell the cow", choice: .sell(asset: "cow")),
        Offer(name: "eat simpler", choice: .cut(expense: "food", amount: Money(baht: 300))),
      ]
      return family
    }
    let clock = ContinuousClock()
    var taken = 0
    let times = families.map { family in
      clock.measure { taken += family.recommend(search: .full).taken.count }
    }.sorted()
    return """
      offers weighed: \(rounded(times.reduce(.zero, +) / households / .milliseconds(1))) ms a \
      household, 99th percentile \
      \(rounded(times[households * 99 / 100] / .milliseconds(1))) ms; \(taken) taken up
      """
  }
}
