extension Observation {
  /// The debt that is spoken of, by its place in the household; nil when it is not a single one.
  public var debt: Int? {
    switch self {
    case .paymentBelowInterest(let debt, _, _), .minimumPaymentOnly(let debt, _, _),
      .interestOnlyDebt(let debt, _, _), .dailyDebt(let debt, _, _, _),
      .rateAboveCeiling(let debt, _, _), .annualRollover(let debt, _, _),
      .dueBeforeIncome(let debt, _, _, _), .dearDebtBesideSaving(_, _, let debt, _),
      .flatRate(let debt, _, _), .moratoriumEnding(let debt, _, _),
      .cheaperMoneyAvailable(_, let debt, _, _), .overdueDebt(let debt, _),
      .bridgedRollover(let debt, _, _, _, _, _), .circularBorrowing(let debt, _, _, _, _):
      debt
    case .livingCostsExceedIncome, .shortMonths, .informalDebt, .heavyDebtService,
      .noEmergencyMoney, .guarantorExposure, .seasonalIncome, .reducibleExpenses, .regularSaving,
      .debtFreeDate:
      nil
    }
  }
}
