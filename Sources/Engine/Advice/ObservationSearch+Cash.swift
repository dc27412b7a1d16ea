extension ObservationSearch {
  /// Facts about what comes in.
  var ofIncome: [Observation] {
    var found: [Observation] = []
    let income = (0..<year.months).map { year.schedule.months[$0].income.satang }
    let total = income.reduce(0, +)
    guard year.months == 12, let largest = income.max(), total > 0,
      let month = income.firstIndex(of: largest)
    else { return found }
    if largest * 4 >= total, largest * 12 >= total * 3 {
      found.append(
        .seasonalIncome(
          month: household.start.adding(months: month),
          amount: Money(satang: largest),
          yearlyIncome: Money(satang: total)
        )
      )
      found += duesBeforeIncome(largestMonth: month)
    }
    return found
  }

  /// Bullets that fall due in the half year before the largest income and are more than the money
  /// then at hand.
  private func duesBeforeIncome(largestMonth: Int) -> [Observation] {
    household.debts.indices.compactMap { index in
      guard case .bullet(let terms) = household.debts[index].contract else { return nil }
      let due = household.start.months(until: terms.due)
      guard due >= 0, due < largestMonth, largestMonth - due <= 6, due < minimum.horizon,
        minimum.debt(index, in: due).missed > .zero
      else { return nil }
      return .dueBeforeIncome(
        debt: index,
        due: terms.due,
        amount: minimum.debt(index, in: due).required,
        income: household.start.adding(months: largestMonth)
      )
    }
  }

  /// Facts about what living costs.
  var ofLiving: [Observation] {
    var found: [Observation] = []
    if year.living > year.income {
      found.append(
        .livingCostsExceedIncome(
          income: Money(satang: year.income),
          living: Money(satang: year.living)
        )
      )
    }
    if let ratio = indicators.debtServiceRatio,
      Int(ratio * 1_000_000) > reference.heavyDebtServicePPM
    {
      found.append(
        .heavyDebtService(
          ratioPPM: Int(ratio * 1_000_000),
          thresholdPPM: reference.heavyDebtServicePPM
        )
      )
    }
    let reducible = household.expenses.reduce(0) {
      $0 + min($1.reducible, $1.recurrence.amount).satang * $1.recurrence.months.count
    }
    if reducible > 0 { found.append(.reducibleExpenses(yearly: Money(satang: reducible))) }
    return found
  }

  /// Facts about what is put by.
  var ofSavings: [Observation] {
    var found: [Observation] = []
    if let months = indicators.emergencyMonths, months < Double(reference.emergencyMonths) {
      let essential = year.essential / max(1, year.months)
      found.append(
        .noEmergencyMoney(
          ready: Money(satang: Int(months * Double(essential))),
          monthlyEssential: Money(satang: essential),
          months: reference.emergencyMonths
        )
      )
    }
    let monthly = household.savings.reduce(Money.zero) { $0 + $1.deposit }
    if monthly > .zero {
      let balance = household.savings.reduce(Money.zero) { $0 + $1.balance }
      found.append(.regularSaving(monthly: monthly, balance: balance))
    }
    return found + dearDebtBesideSaving + guarantorExposure
  }

  private var guarantorExposure: [Observation] {
    let sum = household.guarantees.reduce(Money.zero) { $0 + $1.amount }
    guard sum > .zero else { return [] }
    let savings = household.savings.filter(\.isWithdrawable)
    return [
      .guarantorExposure(
        count: household.guarantees.count,
        sum: sum,
        ready: savings.reduce(household.cash) { $0 + $1.balance }
      )
    ]
  }

  /// A withdrawable saving that earns less than half of what the dearest debt costs.
  private var dearDebtBesideSaving: [Observation] {
    let savings = household.savings.indices.filter { index in
      household.savings[index].isWithdrawable && household.savings[index].balance > .zero
    }
    guard
      let saving = savings.max(by: { household.savings[$0].balance < household.savings[$1].balance }
      ),
      let debt = dearestDebt
    else { return [] }
    let savingPPM = household.savings[saving].dividendPPM
    let debtPPM = nominalRate(of: debt)?.ppm ?? 0
    guard debtPPM >= 150_000, debtPPM > 2 * savingPPM else { return [] }
    return [
      .dearDebtBesideSaving(
        saving: saving,
        savingPPM: savingPPM,
        debt: debt,
        debtRatePPM: debtPPM
      )
    ]
  }

  private var dearestDebt: Int? {
    rates.rates.indices.max { (rates.rates[$0] ?? 0) < (rates.rates[$1] ?? 0) }
  }
}
