import Engine

extension Household {
  /// A household that nobody would think of, told by its seed alone: every kind of debt, names of
  /// any script, amounts from a satang to the largest.
  static func any(seed: UInt64) -> Household {
    var numbers = SeededText(seed: seed)
    var household = Household(
      name: numbers.paragraph(pieces: 6),
      start: .month(numbers.whole(1...12)),
      horizon: numbers.whole(1...60),
      cash: numbers.money(),
      buffer: numbers.money()
    )
    household.incomes = [Income(name: "รับจ้าง", recurrence: numbers.recurrence())]
    household.expenses = [Expense(name: "กับข้าว", recurrence: numbers.recurrence())]
    household.savings = [
      Saving(name: numbers.paragraph(pieces: 3), balance: numbers.money(), deposit: 50.baht)
    ]
    household.debts = (0..<numbers.whole(0...6)).map { _ in
      Debt(
        name: numbers.paragraph(pieces: 4),
        lender: Lender.allCases[numbers.whole(0...Lender.allCases.count - 1)],
        contract: numbers.contract()
      )
    }
    return household
  }
}

extension SeededText {
  /// An amount of any size.
  mutating func money() -> Money {
    Money(satang: whole(0...9) == 0 ? whole(0...100_000_000_000) : whole(0...5_000_000))
  }

  fileprivate mutating func recurrence() -> Recurrence {
    Recurrence(
      money(),
      months: whole(0...1) == 0 ? .all : CalendarMonths([whole(1...12), whole(1...12)])
    )
  }

  fileprivate mutating func contract() -> DebtContract {
    let (balance, rate) = (money(), RateSchedule.yearly(whole(0...120)))
    switch whole(0...5) {
    case 0:
      return .installment(
        InstallmentContract(balance: balance, rate: rate, payment: .fixed(money()))
      )
    case 1:
      return .bullet(
        BulletContract(
          balance: balance,
          rate: rate,
          due: .month(whole(-6...30)),
          rollsOver: whole(0...1) == 0
        )
      )
    case 2:
      return .revolving(
        RevolvingContract(balance: balance, rate: rate, minimumPPM: 50_000, minimum: 300.baht)
      )
    case 3: return .interestOnly(InterestOnlyContract(balance: balance, rate: rate))
    case 4:
      return .flat(
        FlatContract(
          principal: balance,
          rate: FlatAnnualRate(ppm: 120_000),
          installments: 36,
          remaining: whole(1...36)
        )
      )
    default: return .daily(DailyContract(payment: money(), remainingDays: whole(1...90)))
    }
  }
}
