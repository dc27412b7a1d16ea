import Engine

extension RandomHousehold {
  /// A debt of any kind with any options that a household file allows.
  mutating func debt(named name: String) -> Debt {
    let contract = contract()
    var debt = Debt(
      name: name,
      lender: numbers.chance(30) ? numbers.pick(specialLenders) : .bank,
      contract: contract,
      isSecured: numbers.chance(30) ? numbers.chance(50) : nil,
      penaltyRate: numbers.chance(30) ? NominalAnnualRate(ppm: numbers.whole(0...60_000)) : .zero,
      compounds: numbers.chance(25),
      accruedInterest: numbers.chance(20) ? numbers.amount(0...means) : .zero,
      holiday: numbers.chance(20) ? holiday() : nil
    )
    if numbers.chance(20) { debt.overdue = numbers.amount(0...overdueLimit(of: debt)) }
    if numbers.chance(20) { debt.prepayment = numbers.pick(contract.possiblePrepayments) }
    return debt
  }

  private var specialLenders: [Lender] {
    [.studentLoan, .hirePurchase, .pawnshop, .titleLoan, .informal, .baac]
  }

  private func overdueLimit(of debt: Debt) -> Int {
    switch debt.contract {
    case .flat(let terms): terms.installment.satang * min(3, terms.remaining) / 100
    case .daily(let terms): terms.payment.satang * min(20, terms.remainingDays) / 100
    default: ((debt.contract.balance ?? .zero) + debt.accruedInterest).satang / 100
    }
  }

  private mutating func holiday() -> PaymentHoliday {
    let from = month(-6...40)
    return PaymentHoliday(
      from: from,
      until: from.adding(months: numbers.whole(0...20)),
      interest: numbers.pick(PaymentHoliday.InterestTreatment.allCases)
    )
  }

  private mutating func contract() -> DebtContract {
    switch numbers.whole(1...6) {
    case 1: .installment(installment())
    case 2: .bullet(bullet())
    case 3: .revolving(revolving())
    case 4: .interestOnly(interestOnly())
    case 5: .flat(flat())
    default: .daily(daily())
    }
  }

  private mutating func balance() -> Money {
    numbers.amount(numbers.chance(5) ? 0...5_000_000 : 1...max(2, means * 10))
  }

  private mutating func basis() -> InterestBasis {
    numbers.chance(30) ? .daily : .monthly
  }

  private mutating func rate() -> NominalAnnualRate {
    switch numbers.whole(1...100) {
    case 1...10: .zero
    case 11...90: NominalAnnualRate(ppm: numbers.whole(1...60) * 6_250)
    case 91...97: NominalAnnualRate(tenThousandths: numbers.whole(10...200) * 1_000, per: .month)
    default: .limit
    }
  }

  private mutating func rateSchedule() -> RateSchedule {
    let initial = rate()
    guard numbers.chance(20) else { return RateSchedule(initial) }
    let first = month(-3...60)
    let second = first.adding(months: numbers.whole(1...30))
    return RateSchedule(
      initial,
      steps: [.init(from: first, rate: rate()), .init(from: second, rate: rate())]
    )
  }

  private mutating func installment() -> InstallmentContract {
    let balance = balance()
    let isYearly = numbers.chance(30)
    let payment = numbers.amount(0...max(1, balance.satang / (isYearly ? 200 : 1_000)))
    return InstallmentContract(
      balance: balance,
      rate: rateSchedule(),
      payment: numbers.chance(50) ? .fixed(payment) : .term(months: numbers.whole(1...120)),
      dueMonths: isYearly ? numbers.calendarMonths(atMost: 4) : .all,
      basis: basis()
    )
  }

  private mutating func bullet() -> BulletContract {
    BulletContract(
      balance: numbers.chance(10) ? .zero : balance(),
      rate: rateSchedule(),
      due: numbers.chance(15) ? month(-15 ... -1) : month(0...30),
      rollsOver: numbers.chance(60),
      renewal: numbers.chance(20) ? balance() : nil,
      basis: basis()
    )
  }

  private mutating func revolving() -> RevolvingContract {
    RevolvingContract(
      balance: balance(),
      rate: rateSchedule(),
      minimumPPM: numbers.whole(0...20) * 5_000,
      minimum: numbers.amount(0...500),
      basis: basis()
    )
  }

  private mutating func interestOnly() -> InterestOnlyContract {
    InterestOnlyContract(
      balance: balance(),
      rate: rateSchedule(),
      takesPartOfPrincipal: numbers.chance(40),
      basis: basis()
    )
  }

  private mutating func flat() -> FlatContract {
    let installments = numbers.whole(1...72)
    return FlatContract(
      principal: numbers.amount(1_000...max(2_000, means * 10)),
      rate: FlatAnnualRate(ppm: numbers.chance(10) ? 0 : numbers.whole(1...60) * 5_000),
      installments: installments,
      remaining: numbers.whole(1...installments),
      closingDiscountPPM: numbers.chance(30) ? numbers.whole(0...10) * 100_000 : nil
    )
  }

  private mutating func daily() -> DailyContract {
    let days = numbers.whole(1...200)
    let payment = numbers.amount(10...max(20, means / 40))
    let interestPercent = numbers.whole(-5...60)
    let received = payment.satang * days * 100 / (100 + interestPercent)
    return DailyContract(
      payment: payment,
      remainingDays: numbers.whole(1...days),
      origin: numbers.chance(60) ? .init(received: Money(satang: received), days: days) : nil
    )
  }
}

extension DebtContract {
  /// What a household file may say about prepaying a debt of this kind.
  var possiblePrepayments: [Prepayment] {
    switch self {
    case .flat, .daily: [.close, .none]
    default: [.any, .whole, .none]
    }
  }
}
