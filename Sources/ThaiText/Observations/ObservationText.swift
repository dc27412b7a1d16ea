public import Engine

/// What an observation says to a family: first the fact with their own numbers, then what helps.
public struct ObservationText: Hashable, Sendable {
  /// The fact, in one sentence.
  public let fact: String
  /// What helps, in one sentence or two.
  public let advice: String

  /// The words of an observation.
  ///
  /// - Parameters:
  ///   - observation: What was found.
  ///   - household: In whose file.
  ///   - contacts: Whom to call.
  public init(_ observation: Observation, in household: Household, contacts: Contacts) {
    let words = ObservationWords(household: household, contacts: contacts)
    (fact, advice) = words.words(for: observation)
  }

  /// The words of observations of one kind, told together: the first whole, the others by name.
  ///
  /// - Parameters:
  ///   - group: Observations of one kind, the one to tell whole in front; never empty.
  ///   - household: In whose file.
  ///   - contacts: Whom to call.
  public init(_ group: [Observation], in household: Household, contacts: Contacts) {
    let first = Self(group[0], in: household, contacts: contacts)
    let words = ObservationWords(household: household, contacts: contacts)
    fact = ([first.fact] + words.others(than: group)).joined(separator: " ")
    advice = first.advice
  }
}

/// The words of every observation.
struct ObservationWords {
  let household: Household
  let contacts: Contacts

  typealias Words = (fact: String, advice: String)

  func words(for observation: Observation) -> Words {
    switch observation {
    case .livingCostsExceedIncome(let income, let living): livingCosts(income, living)
    case .shortMonths(let count, let first, let amount, _): shortMonths(count, first, amount)
    case .paymentBelowInterest(let debt, let payment, let interest):
      paymentBelowInterest(debt, payment, interest)
    case .minimumPaymentOnly(let debt, let months, let interest):
      minimumPaymentOnly(debt, months, interest)
    case .informalDebt(let sum, let interest): informalDebt(sum, interest)
    case .interestOnlyDebt(let debt, let principal, let interest):
      interestOnly(debt, principal, interest)
    case .dailyDebt(let debt, let payment, let days, let owed): daily(debt, payment, days, owed)
    case .rateAboveCeiling(let debt, let rate, let ceiling): aboveCeiling(debt, rate, ceiling)
    case .annualRollover(let debt, let principal, let interest):
      annualRollover(debt, principal, interest)
    case .bridgedRollover(let debt, let bridge, let bridgeInterest, let yearly, let turns, let end):
      bridgedRollover(debt, bridge, bridgeInterest, yearly, ends: end, after: turns)
    case .circularBorrowing(let debt, let from, let month, let payment, let own):
      circularBorrowing(debt, from, month, payment, own)
    case .guarantorExposure(let count, let sum, let ready): guarantor(count, sum, ready)
    case .dueBeforeIncome(let debt, let due, let amount, let income):
      dueBeforeIncome(debt, due, amount, income)
    case .heavyDebtService(let ratio, let threshold): heavyDebtService(ratio, threshold)
    case .noEmergencyMoney(let ready, let monthly, let months):
      noEmergencyMoney(ready, monthly, months)
    case .dearDebtBesideSaving(let saving, let savingPPM, let debt, let debtPPM):
      dearDebtBesideSaving(saving, savingPPM, debt, debtPPM)
    case .flatRate(let debt, let flat, let nominal): flatRate(debt, flat, nominal)
    case .moratoriumEnding(_, _, let owed): moratorium(observation, owed)
    case .cheaperMoneyAvailable(let offer, let debt, let debtPPM, let offerPPM):
      cheaperMoney(offer, debt, debtPPM, offerPPM)
    case .seasonalIncome(let month, let amount, let yearly): seasonal(month, amount, yearly)
    case .reducibleExpenses(let yearly): reducible(yearly)
    case .regularSaving(let monthly, let balance): regularSaving(monthly, balance)
    case .overdueDebt(let debt, let overdue): overdueDebt(debt, overdue)
    case .debtFreeDate(let month, let plan): debtFree(month, plan)
    }
  }

  /// What is said of the others of a kind behind the first, which is told whole.
  func others(than group: [Observation]) -> [String] {
    let others = group.dropFirst().filter { $0.debt != group[0].debt }
    if group[0].id == .moratoriumEnding { return others.compactMap(holiday) }
    let names = others.compactMap(\.debt).map(name).thaiList
    return names.isEmpty ? [] : ["\(names) ก็\(group[0].id.thaiVerb)เหมือนกัน"]
  }

  func name(ofDebt index: Int) -> String { household.debts[index].name.quotedThai }
}
