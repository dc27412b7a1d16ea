/// A fact about a household that is worth telling, with the numbers that prove it and no words.
///
/// Debts, savings and offers are named by their place in the household, from zero.
public enum Observation: Hashable, Sendable {
  /// Living costs of a year are more than its income.
  case livingCostsExceedIncome(income: Money, living: Money)
  /// If nothing changes, months fall short.
  case shortMonths(count: Int, first: YearMonth, amount: Money, sum: Money)
  /// A debt's payment does not cover its interest.
  case paymentBelowInterest(debt: Int, payment: Money, interest: Money)
  /// A card on which only the minimum is paid; nil months when it takes more than fifty years.
  case minimumPaymentOnly(debt: Int, months: Int?, interest: Money)
  /// Money is owed to informal lenders.
  case informalDebt(sum: Money, yearlyInterest: Money)
  /// A debt whose principal does not fall.
  case interestOnlyDebt(debt: Int, principal: Money, monthlyInterest: Money)
  /// A debt collected every day.
  case dailyDebt(debt: Int, payment: Money, remainingDays: Int, owed: Money)
  /// A rate above the highest lawful one.
  case rateAboveCeiling(debt: Int, rate: NominalAnnualRate, ceiling: NominalAnnualRate)
  /// A debt that is repaid and borrowed again each year.
  case annualRollover(debt: Int, principal: Money, yearlyInterest: Money)
  /// A yearly loan that was repaid with dear money for a short time and borrowed again: what the
  /// bridge costs and what the loan costs in a year, and in the best plan how often the loan is
  /// still borrowed again until when; nil months when it does not end.
  case bridgedRollover(
    debt: Int,
    bridge: Int,
    bridgeInterest: Money,
    yearlyInterest: Money,
    renewals: Int,
    end: YearMonth?
  )
  /// A payment to one fund for which the household's own money does not reach without what another
  /// fund has just lent.
  case circularBorrowing(debt: Int, from: Int, month: YearMonth, payment: Money, own: Money)
  /// The family stands surety for debts of others, beside the money that it has ready.
  case guarantorExposure(count: Int, sum: Money, ready: Money)
  /// A large payment falls due before the income that could pay it.
  case dueBeforeIncome(debt: Int, due: YearMonth, amount: Money, income: YearMonth)
  /// Debt payments take more of the income than is bearable.
  case heavyDebtService(ratioPPM: Int, thresholdPPM: Int)
  /// Money at hand lasts for less than it should.
  case noEmergencyMoney(ready: Money, monthlyEssential: Money, months: Int)
  /// Savings earn little beside a debt that costs much.
  case dearDebtBesideSaving(saving: Int, savingPPM: Int, debt: Int, debtRatePPM: Int)
  /// A flat rate, and the nominal rate on a reducing balance that it stands for.
  case flatRate(debt: Int, flat: FlatAnnualRate, nominalPPM: Int)
  /// Required payments begin again after a holiday.
  case moratoriumEnding(debt: Int, until: YearMonth, owed: Money)
  /// An offer lends cheaper than a debt it could clear.
  case cheaperMoneyAvailable(offer: Int, debt: Int, debtRatePPM: Int, offerRatePPM: Int)
  /// Most of a year's income comes in a few months.
  case seasonalIncome(month: YearMonth, amount: Money, yearlyIncome: Money)
  /// Expenses that the family says it could do without.
  case reducibleExpenses(yearly: Money)
  /// The family keeps saving.
  case regularSaving(monthly: Money, balance: Money)
  /// A payment that is overdue already.
  case overdueDebt(debt: Int, overdue: Money)
  /// The month in which the family is free of debt by the best plan reckoned.
  case debtFreeDate(month: YearMonth, plan: RepaymentStrategy)
}

/// How much an observation matters; ordered from good news to what matters most.
public enum Severity: String, CaseIterable, Comparable, Sendable {
  /// Good news.
  case good
  /// Good to know.
  case low
  /// Something to mend when there is time.
  case medium
  /// Something to mend first.
  case high

  /// Whether the left one matters less.
  public static func < (left: Self, right: Self) -> Bool {
    left.rank < right.rank
  }

  private var rank: Int { Self.allCases.firstIndex(of: self) ?? 0 }
}

extension Observation {
  /// What kinds of observation there are; the raw values are stable and pair them with lessons.
  public enum ID: String, CaseIterable, Sendable {
    case livingCostsExceedIncome = "living-costs-exceed-income"
    case shortMonths = "short-months"
    case paymentBelowInterest = "payment-below-interest"
    case overdueDebt = "overdue-debt"
    case rateAboveCeiling = "rate-above-ceiling"
    case informalDebt = "informal-debt"
    case interestOnlyDebt = "interest-only-debt"
    case dailyDebt = "daily-debt"
    case bridgedRollover = "bridged-rollover"
    case circularBorrowing = "circular-borrowing"
    case dueBeforeIncome = "due-before-income"
    case annualRollover = "annual-rollover"
    case minimumPaymentOnly = "minimum-payment-only"
    case heavyDebtService = "heavy-debt-service"
    case cheaperMoneyAvailable = "cheaper-money-available"
    case moratoriumEnding = "moratorium-ending"
    case guarantorExposure = "guarantor-exposure"
    case flatRate = "flat-rate"
    case noEmergencyMoney = "no-emergency-money"
    case dearDebtBesideSaving = "dear-debt-beside-saving"
    case seasonalIncome = "seasonal-income"
    case reducibleExpenses = "reducible-expenses"
    case regularSaving = "regular-saving"
    case debtFreeDate = "debt-free-date"
  }

  /// The stable name of the kind of observation.
  public var id: ID {
    switch self {
    case .livingCostsExceedIncome: .livingCostsExceedIncome
    case .shortMonths: .shortMonths
    case .paymentBelowInterest: .paymentBelowInterest
    case .minimumPaymentOnly: .minimumPaymentOnly
    case .informalDebt: .informalDebt
    case .interestOnlyDebt: .interestOnlyDebt
    case .dailyDebt: .dailyDebt
    case .rateAboveCeiling: .rateAboveCeiling
    case .annualRollover: .annualRollover
    case .bridgedRollover: .bridgedRollover
    case .circularBorrowing: .circularBorrowing
    case .guarantorExposure: .guarantorExposure
    case .dueBeforeIncome: .dueBeforeIncome
    case .heavyDebtService: .heavyDebtService
    case .noEmergencyMoney: .noEmergencyMoney
    case .dearDebtBesideSaving: .dearDebtBesideSaving
    case .flatRate: .flatRate
    case .moratoriumEnding: .moratoriumEnding
    case .cheaperMoneyAvailable: .cheaperMoneyAvailable
    case .seasonalIncome: .seasonalIncome
    case .reducibleExpenses: .reducibleExpenses
    case .regularSaving: .regularSaving
    case .overdueDebt: .overdueDebt
    case .debtFreeDate: .debtFreeDate
    }
  }

  /// How much it matters.
  public var severity: Severity {
    switch self {
    case .livingCostsExceedIncome, .shortMonths, .paymentBelowInterest, .rateAboveCeiling,
      .dailyDebt, .overdueDebt, .bridgedRollover:
      .high
    case .interestOnlyDebt, .informalDebt, .circularBorrowing, .dueBeforeIncome,
      .minimumPaymentOnly, .heavyDebtService, .cheaperMoneyAvailable, .moratoriumEnding,
      .guarantorExposure, .noEmergencyMoney:
      .medium
    case .annualRollover, .flatRate, .dearDebtBesideSaving, .seasonalIncome, .reducibleExpenses:
      .low
    case .regularSaving, .debtFreeDate: .good
    }
  }
}
