print(ProjectionBenchmark(households: 100_000, months: 120).report())
print(RecommendationBenchmark(households: 2_000).report())
print(OfferBenchmark(households: 100).report())
print(StartupBenchmark(runs: 200).report())
