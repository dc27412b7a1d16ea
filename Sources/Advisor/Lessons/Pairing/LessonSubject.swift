import Engine

/// What an observation is about, as far as lessons go: a household is taught one lesson on a
/// subject before it is taught a second.
enum LessonSubject: Hashable {
  case living, shortage, season, law, daily, wholeDebt, card, renewal, offer, overdue, payments
  case holiday, surety, flat, emergency, saving, freedom

  init(_ id: Observation.ID) {
    self =
      switch id {
      case .livingCostsExceedIncome, .reducibleExpenses: .living
      case .shortMonths: .shortage
      case .dueBeforeIncome, .seasonalIncome: .season
      case .rateAboveCeiling, .informalDebt: .law
      case .dailyDebt: .daily
      case .interestOnlyDebt: .wholeDebt
      case .paymentBelowInterest, .minimumPaymentOnly: .card
      case .annualRollover, .bridgedRollover, .circularBorrowing: .renewal
      case .cheaperMoneyAvailable: .offer
      case .overdueDebt: .overdue
      case .heavyDebtService: .payments
      case .moratoriumEnding: .holiday
      case .guarantorExposure: .surety
      case .flatRate: .flat
      case .noEmergencyMoney: .emergency
      case .dearDebtBesideSaving, .regularSaving: .saving
      case .debtFreeDate: .freedom
      }
  }
}
