import Engine
import Testing

/// Flows with their effective annual rate as an authority published it.
struct PublishedRate: Sendable, CustomTestStringConvertible {
  /// Equal amounts at even distances: the first month, the amount, how often, months between.
  struct Run: Sendable {
    let month: Double
    let amount: Double
    var times = 1
    var every = 1.0
  }

  let name: String
  let source: String
  let percent: Double
  /// In percentage points.
  let tolerance: Double
  let runs: [Run]

  var testDescription: String { "\(name): \(percent) % (\(source))" }

  /// Every single flow, in the order of the runs.
  var flows: [CashFlow] {
    runs.flatMap { run in
      (0..<run.times).map { index in
        CashFlow(month: run.month + Double(index) * run.every, amount: run.amount)
      }
    }
  }

  /// The examples of the European authorities and loans as Thai lenders quote them.
  static let all = examplesOfTheCommission + examplesOfTheDirective + flatLoans
}

extension PublishedRate {
  /// European Commission, Examples for the calculation of the APRC (2015).
  private static let examplesOfTheCommission = [
    PublishedRate(
      name: "ec-1",
      source: "example 1",
      percent: 6.434412,
      tolerance: 0.0002,
      runs: [
        Run(month: 0, amount: 196_000),
        Run(month: 1, amount: -1_432.86, times: 240),
      ]
    ),
    PublishedRate(
      name: "ec-2.3",
      source: "example 2.3",
      percent: 6.28207,
      tolerance: 0.0002,
      runs: [
        Run(month: 0, amount: 196_000),
        Run(month: 1.1178082192, amount: -16_541.86, times: 20, every: 12),
      ]
    ),
    PublishedRate(
      name: "ec-4",
      source: "example 4",
      percent: 7.946625,
      tolerance: 0.0002,
      runs: [
        Run(month: 0, amount: 196_000),
        Run(month: 1, amount: -1_599.53, times: 240),
      ]
    ),
    PublishedRate(
      name: "ec-6",
      source: "example 6",
      percent: 6.436359,
      tolerance: 0.0002,
      runs: [
        Run(month: 0, amount: 196_000),
        Run(month: 1, amount: -1_432.86, times: 240),
        Run(month: 240, amount: -100),
      ]
    ),
    PublishedRate(
      name: "ec-8",
      source: "example 8",
      percent: 7.430479,
      tolerance: 0.0002,
      runs: [
        Run(month: 0, amount: 196_000),
        Run(month: 1, amount: -1_166.67, times: 240),
        Run(month: 240, amount: -200_000),
      ]
    ),
    PublishedRate(
      name: "ec-11",
      source: "example 11",
      percent: 6.452756,
      tolerance: 0.0002,
      runs: [
        Run(month: 0, amount: 196_000),
        Run(month: 1, amount: -1_500, times: 220),
        Run(month: 221, amount: -407.7),
      ]
    ),
    PublishedRate(
      name: "ec-20",
      source: "example 20",
      percent: 6.190654,
      tolerance: 0.0002,
      runs: [
        Run(month: 0, amount: 196_000),
        Run(month: 1, amount: -1_319.91, times: 24),
        Run(month: 25, amount: -1_423.41, times: 216),
      ]
    ),
    PublishedRate(
      name: "ec-21b",
      source: "example 21b",
      percent: 7.199734,
      tolerance: 0.0002,
      runs: [
        Run(month: 0, amount: 196_000),
        Run(month: 1, amount: -1_319.91, times: 9),
        Run(month: 10, amount: -1_530.61, times: 231),
      ]
    ),
    PublishedRate(
      name: "ec-23",
      source: "example 23",
      percent: 5.370286,
      tolerance: 0.0002,
      runs: [
        Run(month: 0, amount: 196_000),
        Run(month: 1, amount: -1_319.91, times: 240),
      ]
    ),
    PublishedRate(
      name: "ec-24b",
      source: "example 24b",
      percent: 5.635609,
      tolerance: 0.0002,
      runs: [
        Run(month: 0, amount: 196_000),
        Run(month: 1, amount: -1_319.91, times: 59),
        Run(month: 60, amount: -168_229.64),
      ]
    ),
    PublishedRate(
      name: "ec-26b",
      source: "example 26b",
      percent: 6.925014,
      tolerance: 0.0002,
      runs: [
        Run(month: 0, amount: 196_000),
        Run(month: 1, amount: -1_660.94, times: 6),
        Run(month: 7, amount: -1_734.38, times: 174),
      ]
    ),
    PublishedRate(
      name: "ec-35",
      source: "example 35",
      percent: 5.583621,
      tolerance: 0.0003,
      runs: [
        Run(month: 0, amount: 2_940),
        Run(month: 3, amount: -100),
        Run(month: 12, amount: -3_000),
      ]
    ),
    PublishedRate(
      name: "ec-40",
      source: "example 40",
      percent: 12.206644,
      tolerance: 0.0002,
      runs: [
        Run(month: 0, amount: 196_000),
        Run(month: 6, amount: -207_618.17),
      ]
    ),
    PublishedRate(
      name: "ec-43",
      source: "example 43",
      percent: 8.269278,
      tolerance: 0.001,
      runs: [
        Run(month: 0, amount: 29_550),
        Run(month: -12, amount: -150),
        Run(month: 1, amount: -356.11, times: 120),
      ]
    ),
  ]

  /// Directive 98/7/EC, annex.
  private static let examplesOfTheDirective = [
    PublishedRate(
      name: "eu-1",
      source: "worked example 1",
      percent: 12.9243,
      tolerance: 0.0005,
      runs: [
        Run(month: 0, amount: 1_000),
        Run(month: 18, amount: -1_200),
      ]
    ),
    PublishedRate(
      name: "eu-3",
      source: "worked example 3",
      percent: 13.0662,
      tolerance: 0.0005,
      runs: [
        Run(month: 0, amount: 1_000),
        Run(month: 12, amount: -600, times: 2, every: 12),
      ]
    ),
  ]

  /// Flat loans of Thai lenders, derived: the monthly internal rate of return, compounded.
  private static let flatLoans = [
    PublishedRate(
      name: "th-flat-1200-12m",
      source: "derived: monthly IRR × 12 = 21.4572 %",
      percent: 23.698403,
      tolerance: 0.002,
      runs: [
        Run(month: 0, amount: 1_200),
        Run(month: 1, amount: -112, times: 12),
      ]
    ),
    PublishedRate(
      name: "th-flat-10000-2pm-10m",
      source: "derived: monthly IRR × 12 = 41.5218 %",
      percent: 50.410185,
      tolerance: 0.002,
      runs: [
        Run(month: 0, amount: 10_000),
        Run(month: 1, amount: -1_200, times: 10),
      ]
    ),
    PublishedRate(
      name: "th-flat-30000-6py-12m",
      source: "derived: monthly IRR × 12 = 10.8964 %",
      percent: 11.457399,
      tolerance: 0.002,
      runs: [
        Run(month: 0, amount: 30_000),
        Run(month: 1, amount: -2_650, times: 12),
      ]
    ),
  ]
}
