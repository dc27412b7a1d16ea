import Engine

extension Household {
  /// Six months with what each leaves before debts, satang; nothing is kept back.
  static func tiny(cash: Int, surplus: [Int]) -> Household {
    let start = YearMonth.firstOfExample
    var household = Household(
      name: "tiny",
      start: start,
      horizon: surplus.count,
      cash: cash.satang
    )
    for (month, satang) in surplus.enumerated() where satang != 0 {
      let at = start.adding(months: month)
      let recurrence = Recurrence(abs(satang).satang, from: at, until: at)
      if satang > 0 {
        household.incomes.append(Income(name: "income", recurrence: recurrence))
      } else {
        household.expenses.append(Expense(name: "expense", recurrence: recurrence))
      }
    }
    return household
  }
}

/// A month's interest, half up to a satang.
func tinyInterest(_ principal: Int, _ ppm: Int) -> Int {
  (principal * ppm + 6_000_000) / 12_000_000
}
