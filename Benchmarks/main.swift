// All benchmarks, or those that are named: `swift run -c release benchmark replan`.
let benchmarks: KeyValuePairs<String, () -> String> = [
  "projection": { ProjectionBenchmark(households: 100_000, months: 120).report() },
  "recommendation": { RecommendationBenchmark(households: 2_000).report() },
  "offer": { OfferBenchmark(households: 100).report() },
  "table": { TableBenchmark(households: 2_000).report() },
  "replan": { ReplanBenchmark(households: 200).report() },
  "startup": { StartupBenchmark(runs: 200).report() },
]
let named = CommandLine.arguments.dropFirst()
for (name, report) in benchmarks where named.isEmpty || named.contains(name) { print(report()) }
