import Engine

extension Int {
  /// So many whole baht.
  var baht: Money { Money(baht: self) }

  /// So many satang.
  var satang: Money { Money(satang: self) }

  /// A rate of so many percent a year.
  var percentAYear: RateSchedule { RateSchedule(NominalAnnualRate(ppm: self * 10_000)) }
}

extension YearMonth {
  /// The first month of every example: January 2569 of the Buddhist era.
  static let firstOfExample = month(1)

  /// A month of the example's first year; the thirteenth is January a year later.
  static func month(_ number: Int) -> YearMonth {
    YearMonth(year: 2026, month: 1).adding(months: number - 1)
  }
}

extension RepaymentStrategy {
  /// The strategies that decide each month from that month alone.
  static let withoutLookAhead: [Self] = [.minimum, .smallestBalanceFirst, .highestRateFirst]
}

extension Household {
  /// A family with money in the house, something every month and some debts.
  static func example(
    cash: Money = .zero,
    monthly income: Money = .zero,
    living: Money = .zero,
    buffer: Money = .zero,
    savings: [Saving] = [],
    horizon: Int = 36,
    debts: [Debt] = []
  ) -> Household {
    var household = Household(
      name: "example",
      start: .firstOfExample,
      horizon: horizon,
      cash: cash,
      buffer: buffer
    )
    if income > .zero {
      household.incomes = [Income(name: "wages", recurrence: Recurrence(income))]
    }
    if living > .zero {
      household.expenses = [Expense(name: "food", recurrence: Recurrence(living))]
    }
    household.savings = savings
    household.debts = debts
    return household
  }

  /// The same family, its first income only from a later month on.
  func earningFrom(month: Int) -> Household {
    var household = self
    household.incomes[0].recurrence.from = .month(month)
    return household
  }

  /// The plan of this family.
  func plan(_ strategy: RepaymentStrategy = .minimum) -> Projection {
    Timeline(self).project(paying: strategy)
  }
}

extension Debt {
  /// A debt of a lender without any custom of its own.
  init(_ contract: DebtContract, lender: Lender = .bank) {
    self.init(name: "debt", lender: lender, contract: contract)
  }

  /// An installment debt in whole baht.
  static func installment(_ balance: Int, percent: Int, payment: Int) -> Debt {
    let payment = InstallmentContract.Payment.fixed(payment.baht)
    return Debt(
      .installment(
        InstallmentContract(balance: balance.baht, rate: percent.percentAYear, payment: payment)
      )
    )
  }

  /// A debt repaid whole in a month of the example.
  static func bullet(
    _ balance: Int,
    percent: Int,
    due month: Int,
    rollsOver: Bool = false
  ) -> Debt {
    Debt(
      .bullet(
        BulletContract(
          balance: balance.baht,
          rate: percent.percentAYear,
          due: .month(month),
          rollsOver: rollsOver
        )
      )
    )
  }

  /// A debt on which only the interest is asked.
  static func interestOnly(_ balance: Int, percent: Int, takesPart: Bool = false) -> Debt {
    Debt(
      .interestOnly(
        InterestOnlyContract(
          balance: balance.baht,
          rate: percent.percentAYear,
          takesPartOfPrincipal: takesPart
        )
      )
    )
  }

  /// A card.
  static func card(_ balance: Int, percent: Int, minimumPercent: Int, minimum: Int) -> Debt {
    Debt(
      .revolving(
        RevolvingContract(
          balance: balance.baht,
          rate: percent.percentAYear,
          minimumPPM: minimumPercent * 10_000,
          minimum: minimum.baht
        )
      )
    )
  }

  /// A contract of 12,000 baht at a flat 1 % a month in 12 installments of 1,120 baht.
  ///
  /// Its effective rate is 21.4572 %: interest of 214.57, 198.38, 181.90, 165.13, 148.05, 130.67,
  /// 112.98, 94.98, 76.65, 57.99, 39.00 and 19.70 baht.
  static func flat(remaining: Int = 12, lender: Lender = .hirePurchase) -> Debt {
    Debt(
      .flat(
        FlatContract(
          principal: 12_000.baht,
          rate: FlatAnnualRate(ppm: 120_000),
          installments: 12,
          remaining: remaining
        )
      ),
      lender: lender
    )
  }

  /// The same debt with some terms changed.
  func with(_ change: (inout Debt) -> Void) -> Debt {
    var debt = self
    change(&debt)
    return debt
  }

  /// The same debt with a payment holiday in months of the example.
  func resting(
    _ months: ClosedRange<Int>,
    interest: PaymentHoliday.InterestTreatment
  ) -> Debt {
    with {
      $0.holiday = PaymentHoliday(
        from: .month(months.lowerBound),
        until: .month(months.upperBound),
        interest: interest
      )
    }
  }
}

extension Projection {
  /// One figure of a debt for each of the first months, satang.
  func satang(_ figure: KeyPath<DebtMonth, Money>, of debt: Int = 0, months: Int) -> [Int] {
    (0..<months).map { self.debt(debt, in: $0)[keyPath: figure].satang }
  }
}
