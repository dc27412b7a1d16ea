import Engine

/// Households for tables, each told by its seed alone.
struct TableHousehold {
  private var state: UInt64
  private let hasMore: Bool

  /// A household that says nothing which a table cannot hold.
  static func plain(seed: UInt64) -> Household {
    var random = Self(state: seed, hasMore: false)
    return random.household()
  }

  /// A household that now and then says more.
  static func withMore(seed: UInt64) -> Household {
    var random = Self(state: seed &+ 1_000_000, hasMore: true)
    return random.household()
  }

  /// SplitMix64.
  private mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ mixed >> 30) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ mixed >> 27) &* 0x94D0_49BB_1331_11EB
    return mixed ^ mixed >> 31
  }

  private mutating func whole(_ range: ClosedRange<Int>) -> Int {
    range.lowerBound + Int(next() % UInt64(range.count))
  }

  private mutating func pick<Element>(_ elements: [Element]) -> Element {
    elements[whole(0...elements.count - 1)]
  }

  /// Now and then something that a table cannot hold.
  private mutating func isMore() -> Bool { whole(0...24) == 0 && hasMore }
  private mutating func chance() -> Bool { whole(0...1) == 0 }

  private mutating func amount() -> Money {
    Money(satang: whole(0...pick([0, 99, 100_000, 10_000_000, Money.limit.satang])))
  }

  private mutating func month() -> YearMonth {
    YearMonth(year: whole(1900...2200), month: whole(1...12))
  }

  private mutating func name(_ number: Int) -> String {
    let parts = ["ที่นา", "น้ำ", "\"", "'", ",", ";", "=", "-", "é", "A b", "$", "๑"]
    return pick(["", "=", "'", "- "]) + "\(number)"
      + (0..<whole(0...4)).map { _ in pick(parts) }.joined()
      + (isMore() ? " " : "")
  }

  private mutating func household() -> Household {
    var household = Household(
      name: name(0),
      start: isMore() ? month() : YearMonth(year: 2026, month: 12),
      horizon: isMore() ? 60 : 120,
      cash: amount(),
      buffer: amount()
    )
    if isMore() { household.people = People(adults: 1, children: 0, elders: 0) }
    household.incomes = (0..<whole(0...3)).map { income($0) }
    household.expenses = (0..<whole(0...3)).map { expense($0) }
    household.savings = (0..<whole(0...3)).map { saving($0) }
    household.assets = (0..<whole(0...2)).map {
      Asset(name: name($0), value: amount(), isSellable: chance())
    }
    household.debts = (0..<whole(0...6)).map { debt($0) }
    if isMore() {
      household.offers = [Offer(name: "x", choice: .earn(Recurrence(Money(satang: 100))))]
    }
    return household
  }

  private mutating func recurrence() -> Recurrence {
    if whole(0...5) == 0 {
      let once = month()
      return Recurrence(amount(), from: once, until: once)
    }
    var recurrence = Recurrence(
      amount(),
      months: chance() ? .all : CalendarMonths([whole(1...12), whole(1...12)])
    )
    if isMore() { recurrence.from = month() }
    if isMore() { recurrence.growthPPM = 30_000 }
    return recurrence
  }

  private mutating func income(_ number: Int) -> Income {
    Income(
      name: name(number),
      recurrence: recurrence(),
      risk: isMore() ? IncomeRisk(spreadPPM: 100_000, failurePPM: 0) : nil
    )
  }

  private mutating func expense(_ number: Int) -> Expense {
    Expense(
      name: name(number),
      recurrence: recurrence(),
      isEssential: chance(),
      reducible: amount()
    )
  }

  private mutating func saving(_ number: Int) -> Saving {
    let kind = pick(Saving.Kind.allCases)
    return Saving(
      name: name(number),
      kind: kind,
      balance: amount(),
      deposit: amount(),
      dividendPPM: chance() ? 0 : whole(0...1_000_000),
      dividendMonth: whole(1...12),
      reinvestsDividend: isMore(),
      isWithdrawable: kind == .shares ? isMore() : chance()
    )
  }

  private mutating func debt(_ number: Int) -> Debt {
    let lender = pick(Lender.allCases)
    var debt = Debt(name: name(number), lender: lender, contract: contract())
    if isMore() { debt.isSecured.toggle() }
    if isMore() { debt.penaltyRate = NominalAnnualRate(ppm: 30_000) }
    debt.compounds = isMore()
    debt.accruedInterest = amount()
    debt.overdue = chance() ? .zero : min(amount(), debt.accruedInterest)
    if isMore() {
      let from = month()
      debt.holiday = PaymentHoliday(from: from, until: from, interest: .accrues)
    }
    if isMore() { debt.prepayment = Prepayment.none }
    return debt
  }

  private mutating func rate() -> NominalAnnualRate {
    NominalAnnualRate(ppm: whole(0...pick([0, 365, 300_000, 36_500_000])))
  }

  private mutating func rates() -> RateSchedule {
    let steps = isMore() ? [RateSchedule.Step(from: month(), rate: rate())] : []
    return RateSchedule(rate(), steps: steps)
  }

  private mutating func contract() -> DebtContract {
    let (balance, rates) = (amount(), rates())
    let basis = isMore() ? InterestBasis.daily : .monthly
    switch whole(0...5) {
    case 0:
      return .installment(
        InstallmentContract(
          balance: balance,
          rate: rates,
          payment: chance() ? .fixed(amount()) : .term(months: whole(1...600)),
          dueMonths: chance() ? .all : CalendarMonths([whole(1...12)]),
          basis: basis
        )
      )
    case 1:
      return .bullet(
        BulletContract(
          balance: balance,
          rate: rates,
          due: YearMonth(year: whole(2020...2060), month: whole(1...12)),
          rollsOver: chance(),
          basis: basis
        )
      )
    case 2:
      return .revolving(
        RevolvingContract(
          balance: balance,
          rate: rates,
          minimumPPM: chance() ? 0 : whole(0...1_000_000),
          minimum: amount(),
          basis: basis
        )
      )
    case 3:
      return .interestOnly(
        InterestOnlyContract(
          balance: balance,
          rate: rates,
          takesPartOfPrincipal: chance(),
          basis: basis
        )
      )
    case 4: return .flat(flat(balance))
    default:
      let days = whole(1...18_250)
      return .daily(
        DailyContract(
          payment: amount(),
          remainingDays: whole(1...days),
          origin: chance() ? nil : .init(received: amount(), days: days)
        )
      )
    }
  }

  private mutating func flat(_ principal: Money) -> FlatContract {
    let installments = whole(1...600)
    return FlatContract(
      principal: principal,
      rate: FlatAnnualRate(ppm: rate().ppm),
      installments: installments,
      remaining: whole(1...installments),
      closingDiscountPPM: isMore() ? 600_000 : nil
    )
  }
}
