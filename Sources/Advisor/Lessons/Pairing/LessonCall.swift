import Engine

/// An observation of a household that calls for a lesson, and how loudly.
struct LessonCall {
  let observation: Observation
  /// What it is about.
  let subject: LessonSubject
  /// Whether it is heard before anything else.
  private let isPressing: Bool
  /// Its place among all observations of the household; the last key, so that no two are alike.
  private let place: Int
  private let severity: Severity
  private let closeness: Int

  /// A call.
  ///
  /// What the advised plan mends by itself calls less loudly than what it does not, and the offer
  /// that it takes up, which somebody has to ask for soon, is as good as a condition that holds.
  /// Interest many times above the law comes before all else; what only spare money mends, such as
  /// a hire purchase that is closed early, calls softly where payments cannot be met.
  init(_ answered: AnsweredObservations.Answered, in diagnosis: Diagnosis) {
    observation = answered.observation
    subject = LessonSubject(answered.observation, in: diagnosis.household)
    place = answered.place
    severity = diagnosis.severity(of: observation)
    isPressing = observation.isUsury(in: diagnosis.household)
    closeness = answered.conditionCount + (diagnosis.takesUp(observation) ? 1 : 0)
  }

  /// Smaller is louder.
  var rank: (Int, Int, Int, Int) {
    let loudness = Severity.allCases.firstIndex(of: severity) ?? 0
    return (
      -(isPressing ? Severity.allCases.count : loudness), observation.isCommon ? 1 : 0, -closeness,
      place
    )
  }
}

extension Observation {
  /// Whether it holds of nearly every household in debt, and so says little of this one.
  fileprivate var isCommon: Bool {
    switch id {
    case .heavyDebtService, .noEmergencyMoney, .seasonalIncome, .reducibleExpenses, .regularSaving,
      .debtFreeDate:
      true
    default: false
    }
  }
}

extension Observation {
  /// Whether an informal lender takes at least five times what the law allows; what is collected
  /// every day has a lesson of its own.
  fileprivate func isUsury(in household: Household) -> Bool {
    guard case .rateAboveCeiling(let debt, let rate, let ceiling) = self else { return false }
    if case .daily = household.debts[debt].contract { return false }
    return household.debts[debt].lender.isInformal && rate.ppm >= 5 * ceiling.ppm
  }

  /// Whether money to spare is what mends it.
  fileprivate func needsSpareMoney(in household: Household) -> Bool {
    switch self {
    case .flatRate(let debt, _, _), .rateAboveCeiling(let debt, _, _):
      household.debts[debt].lender == .hirePurchase
    default: false
    }
  }
}

extension Diagnosis {
  /// How much an observation matters when the advised plan is known.
  fileprivate func severity(of observation: Observation) -> Severity {
    switch observation {
    case .shortMonths where best.isFeasible: .medium
    case _ where !best.isFeasible && observation.needsSpareMoney(in: household): .low
    case .rateAboveCeiling(_, let rate, let ceiling) where rate.hardlyExceeds(ceiling): .medium
    case .debtFreeDate(let month, _) where household.start.months(until: month) <= 12: .medium
    default: observation.severity
    }
  }

  /// Whether the recommended plan takes up the offer that an observation speaks of.
  fileprivate func takesUp(_ observation: Observation) -> Bool {
    guard case .cheaperMoneyAvailable(let offer, _, _, _) = observation else { return false }
    return recommendation?.taken.contains { $0.offer == offer } ?? false
  }
}

extension NominalAnnualRate {
  /// Whether a rate is so little above another, by a fiftieth at most, that rounded payments can
  /// make the difference.
  fileprivate func hardlyExceeds(_ ceiling: NominalAnnualRate) -> Bool {
    (ppm - ceiling.ppm) * 50 <= ceiling.ppm
  }
}
