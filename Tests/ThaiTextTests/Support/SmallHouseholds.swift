import Engine

extension Int {
  /// So many whole baht.
  var baht: Money { Money(baht: self) }
}

extension YearMonth {
  /// A month of the example's first year; 1 is December 2569 of the Buddhist era.
  static func month(_ number: Int) -> YearMonth {
    YearMonth(year: 2026, month: 12).adding(months: number - 1)
  }
}

extension RateSchedule {
  /// A rate of so many percent a year.
  static func yearly(_ percent: Int) -> RateSchedule {
    RateSchedule(NominalAnnualRate(ppm: percent * 10_000))
  }
}

extension Household {
  /// A family from December 2569 on.
  static func small(
    cash: Int = 0,
    monthly income: Int = 0,
    living: Int = 0,
    horizon: Int = 24,
    _ debts: [Debt] = []
  ) -> Household {
    var household = Household(name: "บ้านทดลอง", start: .month(1), horizon: horizon, cash: cash.baht)
    if income > 0 {
      household.incomes = [Income(name: "รับจ้าง", recurrence: Recurrence(income.baht))]
    }
    if living > 0 {
      household.expenses = [
        Expense(name: "กับข้าว", recurrence: Recurrence(living.baht), isEssential: true)
      ]
    }
    household.debts = debts
    return household
  }

  /// The plan of this family.
  func plan(_ strategy: RepaymentStrategy = .minimum) -> Projection {
    Timeline(self).project(paying: strategy)
  }
}

extension Debt {
  /// Equal installments in whole baht.
  static func installment(
    _ name: String,
    _ balance: Int,
    percent: Int = 0,
    payment: Int,
    months: CalendarMonths = .all
  ) -> Debt {
    Debt(
      name: name,
      lender: .bank,
      contract: .installment(
        InstallmentContract(
          balance: balance.baht,
          rate: .yearly(percent),
          payment: .fixed(payment.baht),
          dueMonths: months
        )
      )
    )
  }

  /// Repaid whole in a month of the example, and borrowed again or not.
  static func bullet(
    _ name: String,
    _ balance: Int,
    percent: Int = 0,
    due month: Int,
    rollsOver: Bool = false
  ) -> Debt {
    Debt(
      name: name,
      lender: .villageFund,
      contract: .bullet(
        BulletContract(
          balance: balance.baht,
          rate: .yearly(percent),
          due: .month(month),
          rollsOver: rollsOver
        )
      )
    )
  }

  /// Interest alone each month, to an informal lender.
  static func interestOnly(_ name: String, _ balance: Int, percent: Int) -> Debt {
    Debt(
      name: name,
      lender: .informal,
      contract: .interestOnly(
        InterestOnlyContract(balance: balance.baht, rate: .yearly(percent))
      )
    )
  }
}
