import Engine
import HouseholdFile
import ThaiText

extension [UntoldPart] {
  /// Whether nobody told what comes in or what a family lives on, so that no month can be reckoned:
  /// what is left is to tell of the debts.
  func hidesMoney(of diagnosis: Diagnosis) -> Bool {
    let indicators = diagnosis.indicators
    return indicators.yearlyIncome == .zero && lacksIncome
      || indicators.yearlyLiving == .zero && contains(.living)
  }

  /// Whether the family has told of its debts, or that it has none.
  var knowsDebts: Bool { !contains(.debts) }

  /// What is not known, and how to go on telling; empty when all was told.
  ///
  /// - Parameters:
  ///   - hasDebts: Whether debts were told, but perhaps not all.
  ///   - more: What follows from it.
  /// - Returns: A heading with points.
  func blocks(hasDebts: Bool, adding more: [String] = []) -> [Page.Block] {
    guard !isEmpty else { return [] }
    let points = UntoldWords.parts(self, hasDebts: hasDebts) + more + [UntoldWords.howFromFile]
    return [.heading(UntoldWords.heading), .points(points.map { Page.Point($0) })]
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
