import Engine
import Testing

/// Files may say anything within their limits; the reckoning then has an answer all the same.
@Suite("Hostile households") struct HostileHouseholdTests {
  private static let contracts: [DebtContract] = {
    let rate = RateSchedule(.limit)
    let most = Money.limit
    return [
      .installment(InstallmentContract(balance: most, rate: rate, payment: .fixed(most))),
      .installment(InstallmentContract(balance: most, rate: rate, payment: .term(months: 600))),
      .installment(InstallmentContract(balance: 1.satang, rate: rate, payment: .fixed(.zero))),
      .bullet(BulletContract(balance: most, rate: rate, due: .month(1), basis: .daily)),
      .bullet(BulletContract(balance: most, rate: rate, due: .month(-4_000), rollsOver: true)),
      .revolving(RevolvingContract(balance: most, rate: rate, minimumPPM: 1_000_000)),
      .interestOnly(InterestOnlyContract(balance: most, rate: rate, basis: .daily)),
      flat(most, ppm: 36_500_000, installments: 600),
      flat(5.baht, ppm: 0, installments: 600),
      flat(5.baht, ppm: 10, installments: 600),
      flat(.zero, ppm: 36_500_000, installments: 1),
      .daily(DailyContract(payment: most, remainingDays: 18_250)),
      daily(most, received: 1.satang, days: 18_250),
      daily(1.satang, received: 18_249.satang, days: 18_250),
      daily(.zero, received: most, days: 1),
    ]
  }()

  private static func flat(_ principal: Money, ppm: Int, installments: Int) -> DebtContract {
    .flat(
      FlatContract(
        principal: principal,
        rate: FlatAnnualRate(ppm: ppm),
        installments: installments,
        remaining: installments
      )
    )
  }

  private static func daily(_ payment: Money, received: Money, days: Int) -> DebtContract {
    .daily(
      DailyContract(
        payment: payment,
        remainingDays: days,
        origin: .init(received: received, days: days)
      )
    )
  }

  @Test(arguments: contracts)
  func `sixty of the worst debts have an answer`(contract: DebtContract) {
    let debt = Debt(contract, lender: .hirePurchase).with {
      $0.compounds = true
      $0.penaltyRate = .limit
      $0.accruedInterest = .limit
      $0.overdue = .limit
    }
    let debts = Array(repeating: debt, count: Household.debtLimit)
    let poor = Household.example(living: 1.satang, horizon: 600, debts: debts).plan()
    let rich = Household.example(cash: .limit, monthly: .limit, horizon: 600, debts: debts)
    for plan in [poor, rich.plan(.highestRateFirst)] {
      #expect(plan.sumShort >= .zero)
      #expect(plan.cost >= .zero)
      #expect(plan.debtAtHorizon >= .zero)
      #expect(plan.months.allSatisfy { $0.cash >= .zero })
    }
  }

  @Test func `the largest incomes, savings and dividends have an answer`() {
    let income = Income(name: "much", recurrence: Recurrence(.limit, growthPPM: 500_000))
    let saving = Saving(
      name: "much",
      balance: .limit,
      deposit: .limit,
      dividendPPM: 1_000_000,
      reinvestsDividend: true
    )
    var household = Household.example(
      cash: .limit,
      savings: Array(repeating: saving, count: 200),
      horizon: 600
    )
    household.incomes = Array(repeating: income, count: 200)
    let plan = household.plan()
    #expect(plan.isFeasible)
    #expect(plan.savingsAtHorizon > .limit)
  }
}
