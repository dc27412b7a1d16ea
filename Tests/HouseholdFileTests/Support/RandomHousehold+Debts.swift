import Engine

extension RandomHousehold {
  mutating func debt(_ number: Int) -> Debt {
    let contract = contract()
    var debt = Debt(
      name: name(number),
      lender: pick(Lender.allCases),
      contract: contract,
      isSecured: chance()
    )
    debt.penaltyRate = NominalAnnualRate(ppm: chance() ? 0 : whole(0...36_500_000))
    debt.compounds = chance()
    debt.accruedInterest = amount()
    debt.overdue = chance() ? .zero : min(amount(), debt.accruedInterest)
    debt.holiday = chance() ? nil : holiday()
    debt.prepayment = chance() ? nil : pick(contract.prepayments)
    return debt
  }

  mutating func holiday() -> PaymentHoliday {
    let months = [month(), month()].sorted()
    return PaymentHoliday(
      from: months[0],
      until: months[1],
      interest: pick(PaymentHoliday.InterestTreatment.allCases)
    )
  }

  private mutating func rate() -> NominalAnnualRate {
    NominalAnnualRate(ppm: whole(0...pick([0, 365, 300_000, 36_500_000])))
  }

  private mutating func rates() -> RateSchedule {
    let months = Set((0..<whole(0...3)).map { _ in month() }).sorted()
    return RateSchedule(rate(), steps: months.map { .init(from: $0, rate: rate()) })
  }

  private mutating func contract() -> DebtContract {
    let (balance, rates, basis) = (amount(), rates(), pick(InterestBasis.allCases))
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
          due: month(),
          rollsOver: chance(),
          renewal: chance() ? nil : balance,
          basis: basis
        )
      )
    case 2:
      return .revolving(
        RevolvingContract(
          balance: balance,
          rate: rates,
          minimumPPM: whole(0...1_000_000),
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
    case 4: return .flat(flat(principal: balance))
    default: return .daily(daily())
    }
  }

  private mutating func flat(principal: Money) -> FlatContract {
    let installments = whole(1...600)
    return FlatContract(
      principal: principal,
      rate: FlatAnnualRate(ppm: rate().ppm),
      installments: installments,
      remaining: whole(1...installments),
      closingDiscountPPM: chance() ? nil : whole(0...1_000_000)
    )
  }

  private mutating func daily() -> DailyContract {
    let days = whole(1...18_250)
    return DailyContract(
      payment: amount(),
      remainingDays: whole(1...days),
      origin: chance() ? nil : .init(received: amount(), days: days)
    )
  }

  /// A choice about things that the household has; nil where it has none of that kind.
  mutating func offer(_ number: Int, of household: Household) -> Offer? {
    choice(about: household).map { Offer(name: name(number), choice: $0) }
  }

  private mutating func choice(about household: Household) -> Offer.Choice? {
    let debts = household.debts.map(\.name)
    let kind = whole(0...6)
    if kind == 0 { return .earn(recurrence()) }
    if kind == 1 { return household.assets.first.map { .sell(asset: $0.name) } }
    if kind == 2 {
      return household.expenses.first.map { .cut(expense: $0.name, amount: amount()) }
    }
    guard !debts.isEmpty else { return nil }
    switch kind {
    case 3: return .moveDueMonth(debt: pick(debts), month: whole(1...12))
    case 4: return .lowerRate(debt: pick(debts), to: rate())
    case 5: return .holiday(debt: pick(debts), holiday())
    default:
      return .refinance(
        Refinancing(
          debts: debts,
          lender: pick(Lender.allCases),
          rate: rate(),
          termInMonths: whole(1...600),
          limit: chance() ? .limit : amount(),
          fee: amount()
        )
      )
    }
  }
}

extension DebtContract {
  /// What an extra baht can do to such a debt.
  fileprivate var prepayments: [Prepayment] {
    switch self {
    case .installment, .bullet, .revolving, .interestOnly: [.any, .whole, .none]
    case .flat, .daily: [.close, .none]
    }
  }
}
