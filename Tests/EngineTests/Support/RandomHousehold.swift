@testable import Engine

/// Households that nobody would think of, poor and rich, each told by its seed alone.
///
/// Every kind of debt and every option of one occurs; so do debts that are overdue from the first
/// day, due dates in the past and lenders whose interest no family could ever pay.
struct RandomHousehold {
  var numbers: SeededNumbers
  let start: YearMonth
  let horizon: Int
  /// What the family might earn in a usual month, baht.
  let means: Int

  /// The household of a seed.
  static func household(seed: UInt64) -> Household {
    var random = Self(seed: seed)
    return random.household()
  }

  private init(seed: UInt64) {
    numbers = SeededNumbers(seed: seed)
    start = YearMonth(year: numbers.whole(2023...2032), month: numbers.whole(1...12))
    horizon = numbers.whole(1...150)
    let means = [100...3_000, 2_000...10_000, 6_000...30_000, 20_000...150_000]
    self.means = numbers.whole(numbers.pick(means))
  }

  private mutating func household() -> Household {
    var household = Household(
      name: "random",
      start: start,
      horizon: horizon,
      cash: numbers.amount(0...means),
      buffer: numbers.chance(50) ? .zero : numbers.amount(0...means / 2)
    )
    household.incomes = (0..<numbers.whole(0...4)).map { _ in income() }
    household.expenses = (0..<numbers.whole(0...4)).map { _ in expense() }
    household.savings = (0..<numbers.whole(0...2)).map { _ in saving() }
    household.debts = (0..<numbers.whole(0...7)).map { debt(named: "debt \($0)") }
    return household
  }

  private mutating func income() -> Income {
    let isSeasonal = numbers.chance(40)
    return Income(
      name: "income",
      recurrence: recurrence(isSeasonal ? means * 6 : means, monthsAtMost: isSeasonal ? 3 : nil)
    )
  }

  private mutating func expense() -> Expense {
    Expense(
      name: "expense",
      recurrence: recurrence(means / 2, monthsAtMost: numbers.chance(30) ? 4 : nil),
      isEssential: numbers.chance(50)
    )
  }

  private mutating func recurrence(_ most: Int, monthsAtMost count: Int?) -> Recurrence {
    Recurrence(
      numbers.amount(0...most),
      months: count.map { numbers.calendarMonths(atMost: $0) } ?? .all,
      from: numbers.chance(20) ? month(-20...40) : nil,
      until: numbers.chance(20) ? month(-5...160) : nil,
      growthPPM: numbers.chance(30) ? numbers.whole(-200_000...200_000) : 0
    )
  }

  private mutating func saving() -> Saving {
    Saving(
      name: "saving",
      kind: numbers.pick(Saving.Kind.allCases),
      balance: numbers.amount(0...means * 4),
      deposit: numbers.amount(0...means / 8),
      dividendPPM: numbers.chance(60) ? numbers.whole(0...80_000) : 0,
      dividendMonth: numbers.whole(1...12),
      reinvestsDividend: numbers.chance(50),
      isWithdrawable: numbers.chance(50)
    )
  }

  /// A month so far from the start of the plan.
  mutating func month(_ range: ClosedRange<Int>) -> YearMonth {
    start.adding(months: numbers.whole(range))
  }
}
