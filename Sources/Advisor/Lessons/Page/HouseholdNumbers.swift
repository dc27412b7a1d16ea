import Engine
import LessonLibrary
import ThaiText

/// The numbers of a household that lessons speak of, in words.
struct HouseholdNumbers: Sendable {
  private let household: Household
  private let indicators: Indicators
  private let diagnosis: Diagnosis
  private let observations: [Observation]

  /// A household, and what a lesson answers of it, most important first.
  init(_ diagnosis: Diagnosis, observations: [Observation]) {
    self.diagnosis = diagnosis
    self.observations = observations
    household = diagnosis.household
    indicators = diagnosis.indicators
  }

  /// A value in words; nil when it is not known or there is nothing of the kind.
  func words(for value: HouseholdValue) -> String? {
    switch value {
    case .householdName: household.name.safeForTerminal
    case .debtCount: household.debts.isEmpty ? nil : LessonWords.debts(household.debts.count)
    case .debtName: debt.map { household.debts[$0].name.safeForTerminal }
    case .paymentsOf100: paymentsOf100
    case .shortMonth: short?.month.thai()
    case .largestIncomeMonth: largestIncomeMonth?.thai()
    case .debtFreeMonth: debtFreeMonth?.thai()
    default: money(value).flatMap { $0 > .zero ? $0.wholeThai : nil }
    }
  }

  private func money(_ value: HouseholdValue) -> Money? {
    switch value {
    case .incomePerMonth: monthly(indicators.yearlyIncome)
    case .livingPerMonth: monthly(indicators.yearlyLiving)
    case .paymentsPerMonth: monthly(indicators.yearlyRequired)
    case .interestPerMonth: household.debts.indices.reduce(.zero) { $0 + interest(of: $1) }
    case .debtTotal: indicators.totalDebt
    case .debtOwed: debt.map { first.debt($0, in: 0).opening }
    case .debtInterestPerMonth: debt.map(interest)
    case .readyMoney: household.readyMoney
    case .emergencyGoal: emergencyGoal
    case .savingTotal: household.savings.reduce(.zero) { $0 + $1.balance }
    case .savingPerMonth: household.savings.reduce(.zero) { $0 + $1.deposit }
    case .reduciblePerMonth: reducible
    case .shortAmount: short?.amount
    default: nil
    }
  }

  private func monthly(_ yearly: Money) -> Money {
    Money(satang: yearly.satang / max(1, min(12, household.horizon)))
  }

  /// The plan in which only what is required is paid; its first month is the next one.
  private var first: Projection {
    diagnosis.usual ?? diagnosis.best
  }

  private func interest(of debt: Int) -> Money { first.debt(debt, in: 0).interest }

  /// The debt that the lesson speaks of, otherwise the dearest.
  private var debt: Int? {
    if let spoken = observations.compactMap(\.debt).first { return spoken }
    let rates = EffectiveRates(of: household).rates
    return household.debts.indices.max { (rates[$0] ?? 0) < (rates[$1] ?? 0) }
  }

  private var paymentsOf100: String? {
    indicators.debtServiceRatio.map {
      Money(baht: Int(min($0, 1_000) * 100 + 0.5)).wholeThai
    }
  }

  private var emergencyGoal: Money? { diagnosis.missingReserve?.goal }

  private var reducible: Money? {
    for case .reducibleExpenses(let yearly) in diagnosis.observations { return monthly(yearly) }
    return nil
  }

  private var short: (month: YearMonth, amount: Money)? {
    for case .shortMonths(_, let month, let amount, _) in diagnosis.observations {
      return (month, amount)
    }
    return nil
  }

  private var largestIncomeMonth: YearMonth? {
    let months = first.months.prefix(12)
    let largest = months.indices.max { months[$0].income < months[$1].income }
    guard let largest, months[largest].income > .zero else { return nil }
    return household.start.adding(months: largest)
  }

  private var debtFreeMonth: YearMonth? {
    for case .debtFreeDate(let month, _) in diagnosis.observations { return month }
    return nil
  }
}
