import Engine

/// What an observation is about, as far as lessons go: a household is taught one lesson on a
/// subject before it is taught a second.
enum LessonSubject: Hashable {
  case living, shortage, season, law, daily, wholeDebt, card, renewal, offer, overdue, payments
  case holiday, surety, flat, emergency, saving, freedom
  /// Debts that have rules of their own, whatever is observed of their price.
  case hirePurchase, pawn

  init(_ observation: Observation, in household: Household) {
    let lender = observation.debt.map { household.debts[$0].lender }
    self =
      switch observation.id {
      case .rateAboveCeiling, .flatRate, .interestOnlyDebt:
        Self.ruled(lender) ?? Self.usual(observation.id)
      default: Self.usual(observation.id)
      }
  }

  /// The subject that a lender's rules make; nil where none are taught by themselves.
  private static func ruled(_ lender: Lender?) -> LessonSubject? {
    switch lender {
    case .hirePurchase: .hirePurchase
    case .pawnshop: .pawn
    default: nil
    }
  }

  private static func usual(_ id: Observation.ID) -> LessonSubject {
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
