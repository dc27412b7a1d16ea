import Engine

let benchmark = ProjectionBenchmark(households: 100_000, months: 120)
print(benchmark.report())
