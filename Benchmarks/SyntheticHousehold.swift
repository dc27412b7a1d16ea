import Engine

/// Households that differ from one another and are the same on every machine.
enum SyntheticHousehold {
  static func make(seed: UInt64, months: Int) -> Household {
    var random = SplitMix64(state: seed)
    var household = Household(
      name: "synthetic",
      start: YearMonth(year: 2026, month: 12),
      horizon: months,
      cash: Money(baht: random.next(0...5_000)),
      buffer: Money(baht: 1_000)
    )
    household.incomes = [
      Income(name: "wage", recurrence: Recurrence(Money(baht: random.next(6_000...18_000)))),
      Income(
        name: "harvest",
        recurrence: Recurrence(
          Money(baht: random.next(20_000...90_000)),
          months: CalendarMonths([11])
        )
      ),
    ]
    household.expenses = [
      Expense(
        name: "food",
        recurrence: Recurrence(Money(baht: random.next(4_000...8_000))),
        isEssential: true
      )
    ]
    household.savings = [
      Saving(name: "sajja", deposit: Money(baht: 100), dividendPPM: 40_000)
    ]
    household.debts = [
      Debt(
        name: "card",
        lender: .personalLoan,
        contract: .revolving(
          RevolvingContract(
            balance: Money(baht: random.next(5_000...40_000)),
            rate: RateSchedule(NominalAnnualRate(ppm: 250_000)),
            minimumPPM: 30_000,
            minimum: Money(baht: 300)
          )
        )
      ),
      Debt(
        name: "group",
        lender: .savingsGroup,
        contract: .installment(
          InstallmentContract(
            balance: Money(baht: random.next(20_000...200_000)),
            rate: RateSchedule(NominalAnnualRate(ppm: 120_000)),
            payment: .fixed(Money(baht: random.next(1_000...3_000)))
          )
        )
      ),
      Debt(
        name: "bank",
        lender: .baac,
        contract: .bullet(
          BulletContract(
            balance: Money(baht: random.next(20_000...150_000)),
            rate: RateSchedule(NominalAnnualRate(ppm: 68_750)),
            due: YearMonth(year: 2027, month: 3),
            rollsOver: true
          )
        )
      ),
    ]
    return household
  }
}

/// A small generator with known bytes on every machine.
struct SplitMix64 {
  var state: UInt64

  mutating func next(_ range: ClosedRange<Int>) -> Int {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    mixed ^= mixed >> 31
    return range.lowerBound + Int(mixed % UInt64(range.count))
  }
}
