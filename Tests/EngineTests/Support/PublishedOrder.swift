import Engine
import Testing

/// Several debts paid from one budget, as published; amounts in baht, interest in satang.
struct PublishedOrder: Sendable, CustomTestStringConvertible {
  struct PublishedDebt: Sendable {
    let balance: Int
    let ppm: Int
    let payment: Int
  }

  let name: String
  let source: String
  let budget: Int
  let strategy: RepaymentStrategy
  let debts: [PublishedDebt]
  let months: Int
  let totalInterest: Int
  /// The month in which each debt closes, the first month being 1.
  let closedInMonth: [Int]

  var testDescription: String { "\(name) (\(source))" }

  static let all = [
    PublishedOrder(
      name: "app-fire-45",
      source: "app-fire-calculator issue 45",
      budget: 500,
      strategy: .highestRateFirst,
      debts: [
        PublishedDebt(balance: 10_000, ppm: 200_000, payment: 250)
      ],
      months: 25,
      totalInterest: 2_266_06,
      closedInMonth: [25]
    ),
    PublishedOrder(
      name: "snowball-1",
      source: "node-debt-snowball, last-month interest corrected",
      budget: 325,
      strategy: .highestRateFirst,
      debts: [
        PublishedDebt(balance: 1_000, ppm: 149_900, payment: 75),
        PublishedDebt(balance: 7_500, ppm: 47_500, payment: 150),
      ],
      months: 28,
      totalInterest: 524_01,
      closedInMonth: [6, 28]
    ),
    PublishedOrder(
      name: "snowball-2",
      source: "node-debt-snowball",
      budget: 225,
      strategy: .smallestBalanceFirst,
      debts: [
        PublishedDebt(balance: 1_000, ppm: 149_900, payment: 75),
        PublishedDebt(balance: 900, ppm: 47_500, payment: 50),
      ],
      months: 9,
      totalInterest: 90_83,
      closedInMonth: [9, 7]
    ),
    PublishedOrder(
      name: "equal",
      source: "both orders equal",
      budget: 700,
      strategy: .highestRateFirst,
      debts: [
        PublishedDebt(balance: 1_200, ppm: 220_000, payment: 35),
        PublishedDebt(balance: 3_000, ppm: 180_000, payment: 75),
        PublishedDebt(balance: 5_000, ppm: 110_000, payment: 120),
        PublishedDebt(balance: 12_000, ppm: 60_000, payment: 275),
      ],
      months: 35,
      totalInterest: 2_694_10,
      closedInMonth: [6, 16, 25, 35]
    ),
    PublishedOrder(
      name: "equal-s",
      source: "both orders equal",
      budget: 700,
      strategy: .smallestBalanceFirst,
      debts: [
        PublishedDebt(balance: 1_200, ppm: 220_000, payment: 35),
        PublishedDebt(balance: 3_000, ppm: 180_000, payment: 75),
        PublishedDebt(balance: 5_000, ppm: 110_000, payment: 120),
        PublishedDebt(balance: 12_000, ppm: 60_000, payment: 275),
      ],
      months: 35,
      totalInterest: 2_694_10,
      closedInMonth: [6, 16, 25, 35]
    ),
  ]
}
