import Advisor
import Engine

/// A household with one debt of each sort that lessons speak of.
enum SampleDiagnosis {
  static let reference = ReferenceValues(
    ceilings: [.informal: NominalAnnualRate(ppm: 150_000)],
    heavyDebtServicePPM: 400_000,
    emergencyMonths: 3
  )

  /// Ten thousand baht a month, an interest-only loan and a flat one.
  static var household: Household {
    var household = Household(
      name: "บ้านทดสอบ",
      start: YearMonth(year: 2026, month: 12),
      horizon: 48,
      cash: Money(baht: 3_000)
    )
    household.incomes = [Income(name: "ค่าจ้าง", recurrence: Recurrence(Money(baht: 10_000)))]
    household.expenses = [
      Expense(
        name: "กินใช้",
        recurrence: Recurrence(Money(baht: 6_000)),
        isEssential: true,
        reducible: Money(baht: 200)
      )
    ]
    household.debts = [
      Debt(
        name: "เถ้าแก่",
        lender: .informal,
        contract: .interestOnly(
          InterestOnlyContract(
            balance: Money(baht: 10_000),
            rate: RateSchedule(NominalAnnualRate(ppm: 600_000))
          )
        )
      ),
      Debt(
        name: "รถ",
        lender: .hirePurchase,
        contract: .flat(
          FlatContract(
            principal: Money(baht: 24_000),
            rate: FlatAnnualRate(ppm: 120_000),
            installments: 24,
            remaining: 24
          )
        )
      ),
    ]
    return household
  }

  static func diagnosis(_ household: Household = household) -> Diagnosis {
    Diagnosis(household, strategies: [.highestRateFirst, .minimum], reference: reference)
  }
}
