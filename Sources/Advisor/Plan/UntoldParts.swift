import Engine
import HouseholdFile

extension [UntoldPart] {
  /// Whether nobody told what comes in or what a family lives on, so that no month can be reckoned:
  /// what is left is to tell of the debts.
  func hidesMoney(of diagnosis: Diagnosis) -> Bool {
    let indicators = diagnosis.indicators
    return indicators.yearlyIncome == .zero && lacksIncome
      || indicators.yearlyLiving == .zero && contains(.living)
  }

  /// Whether some of the income may not have been told, so that nobody knows what is lacking.
  var lacksIncome: Bool { contains(.sales) || contains(.wages) }
}

extension Observation.ID {
  /// Whether it is about the contract of a debt alone, whatever comes in and goes out.
  var isAboutContract: Bool {
    switch self {
    case .rateAboveCeiling, .informalDebt, .interestOnlyDebt, .dailyDebt, .flatRate, .overdueDebt,
      .paymentBelowInterest, .minimumPaymentOnly, .moratoriumEnding, .guarantorExposure,
      .annualRollover:
      true
    case .livingCostsExceedIncome, .reducibleExpenses, .dueBeforeIncome, .seasonalIncome,
      .bridgedRollover, .circularBorrowing, .cheaperMoneyAvailable, .noEmergencyMoney,
      .dearDebtBesideSaving, .regularSaving, .shortMonths, .heavyDebtService, .debtFreeDate:
      false
    }
  }
}
