extension ObservationSearch {
  /// Facts about single debts and about all informal ones together.
  var ofDebts: [Observation] {
    var found: [Observation] = []
    for (index, debt) in household.debts.enumerated() where year.owed[index] > 0 {
      if let fact = rateAboveCeiling(debt, index) { found.append(fact) }
      if let fact = ofContract(debt, index) { found.append(fact) }
      if let fact = paymentBelowInterest(debt, index) { found.append(fact) }
      if let fact = moratoriumEnding(debt, index) { found.append(fact) }
      if debt.overdue > .zero { found.append(.overdueDebt(debt: index, overdue: debt.overdue)) }
    }
    return found + informalDebt
  }

  private var informalDebt: [Observation] {
    let informal = household.debts.indices.filter { household.debts[$0].lender.isInformal }
    let sum = informal.reduce(0) { $0 + year.owed[$1] }
    guard sum > 0 else { return [] }
    let interest = informal.reduce(0) { $0 + firstYearInterest(of: $1).satang }
    return [.informalDebt(sum: Money(satang: sum), yearlyInterest: Money(satang: interest))]
  }

  /// Interest that the schedule charges on a debt in its first year.
  private func firstYearInterest(of index: Int) -> Money {
    (0..<year.months).reduce(.zero) { $0 + year.schedule.debt(index, in: $1).interest }
  }

  func rateAboveCeiling(_ debt: Debt, _ index: Int) -> Observation? {
    guard let ceiling = reference.ceilings[debt.lender], let rate = nominalRate(of: index),
      rate > ceiling
    else { return nil }
    return .rateAboveCeiling(debt: index, rate: rate, ceiling: ceiling)
  }

  /// The stated nominal rate, or for a carried contract the rate that it stands for.
  func nominalRate(of index: Int) -> NominalAnnualRate? {
    if let schedule = household.debts[index].contract.rateSchedule {
      return schedule.rate(in: household.start)
    }
    return nominalPPM(of: index).map(NominalAnnualRate.init(ppm:))
  }

  /// Twelve times the monthly rate that the effective rate stands for.
  func nominalPPM(of index: Int) -> Int? {
    EffectiveRates.monthlyRate(
      of: household.debts[index],
      owed: year.owed[index],
      start: household.start
    ).map { Int(($0 * 12_000_000).rounded()) }
  }

  private func ofContract(_ debt: Debt, _ index: Int) -> Observation? {
    switch debt.contract {
    case .installment: nil
    case .bullet(let terms): annualRollover(terms, index)
    case .revolving: minimumPaymentOnly(index)
    case .interestOnly(let terms): interestOnly(terms, index)
    case .flat(let terms): flatRate(terms, index)
    case .daily(let terms):
      .dailyDebt(
        debt: index,
        payment: terms.payment,
        remainingDays: terms.remainingDays,
        owed: Money(satang: terms.payment.satang * terms.remainingDays)
      )
    }
  }

  private func annualRollover(_ terms: BulletContract, _ index: Int) -> Observation? {
    guard terms.rollsOver else { return nil }
    return .annualRollover(
      debt: index,
      principal: terms.balance,
      yearlyInterest: yearlyInterest(on: terms)
    )
  }

  private func interestOnly(_ terms: InterestOnlyContract, _ index: Int) -> Observation {
    let rate = terms.rate.rate(in: household.start)
    return .interestOnlyDebt(
      debt: index,
      principal: terms.balance,
      monthlyInterest: rate.monthlyInterest(on: terms.balance)
    )
  }

  private func flatRate(_ terms: FlatContract, _ index: Int) -> Observation? {
    guard terms.rate.ppm > 0, let nominal = nominalPPM(of: index) else { return nil }
    return .flatRate(debt: index, flat: terms.rate, nominalPPM: nominal)
  }

  private func minimumPaymentOnly(_ index: Int) -> Observation? {
    var alone = Household(name: "", start: household.start, horizon: 600)
    alone.debts = [household.debts[index]]
    let schedule = Timeline(alone).withBoundlessCash.totals(paying: .minimum)
    let months = schedule.debtFreeMonth.map { household.start.months(until: $0) + 1 }
    guard months ?? .max > 12 else { return nil }
    return .minimumPaymentOnly(debt: index, months: months, interest: schedule.totalInterest)
  }

  private func paymentBelowInterest(_ debt: Debt, _ index: Int) -> Observation? {
    switch debt.contract {
    case .installment(let terms) where terms.dueMonths == .all: break
    case .revolving: break
    default: return nil
    }
    let first = year.schedule.debt(index, in: 0)
    guard first.interest > first.required, first.required > .zero, first.closing > .zero else {
      return nil
    }
    return .paymentBelowInterest(debt: index, payment: first.required, interest: first.interest)
  }

  private func moratoriumEnding(_ debt: Debt, _ index: Int) -> Observation? {
    guard let holiday = debt.holiday, holiday.until.adding(months: 12) >= household.start else {
      return nil
    }
    return .moratoriumEnding(
      debt: index,
      until: holiday.until,
      owed: Money(satang: year.owed[index])
    )
  }

  /// Offers that lend cheaper than a debt they could clear.
  var ofOffers: [Observation] {
    household.offers.enumerated().flatMap { index, offer -> [Observation] in
      guard case .refinance(let loan) = offer.choice else { return [] }
      return loan.debts.compactMap { name in
        guard let debt = household.debts.firstIndex(where: { $0.name == name }),
          let rate = nominalRate(of: debt), rate > loan.rate
        else { return nil }
        return .cheaperMoneyAvailable(
          offer: index,
          debt: debt,
          debtRatePPM: rate.ppm,
          offerRatePPM: loan.rate.ppm
        )
      }
    }
  }
}
