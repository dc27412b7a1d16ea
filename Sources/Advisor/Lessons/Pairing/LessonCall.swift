import Engine

/// An observation of a household that calls for a lesson, and how loudly.
struct LessonCall {
  let observation: Observation
  /// Its place among all observations of the household; the last key, so that no two are alike.
  private let place: Int
  private let severity: Severity
  private let closeness: Int

  /// A call.
  ///
  /// What the advised plan mends by itself calls less loudly than what it does not, and the offer
  /// that it takes up, which somebody has to ask for soon, is as good as a condition that holds.
  init(_ answered: AnsweredObservations.Answered, in diagnosis: Diagnosis) {
    observation = answered.observation
    place = answered.place
    severity = diagnosis.severity(of: observation)
    closeness = answered.conditionCount + (diagnosis.takesUp(observation) ? 1 : 0)
  }

  var subject: LessonSubject { LessonSubject(observation.id) }

  /// Smaller is louder.
  var rank: (Int, Int, Int) {
    (-(Severity.allCases.firstIndex(of: severity) ?? 0), -closeness, place)
  }
}

extension Diagnosis {
  /// How much an observation matters when the advised plan is known.
  fileprivate func severity(of observation: Observation) -> Severity {
    switch observation {
    case .shortMonths where best.shortfallMonths == 0: .medium
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
