import Engine
import LessonLibrary

/// What a lesson answers of what was observed of a household.
struct AnsweredObservations {
  /// An observation that a lesson answers, and how closely.
  struct Answered {
    let observation: Observation
    /// Its place among all observations of the household.
    let place: Int
    /// How many conditions of the lesson hold for it.
    let conditionCount: Int
  }

  /// The observations whose conditions hold, most important first.
  private(set) var answered: [Answered] = []

  /// The same without saying how closely.
  var observations: [Observation] { answered.map(\.observation) }

  /// Not even the advised plan pays for everything: what lessons can ask for beside observations.
  static let cannotPay = "cannot-pay"

  init(of lesson: Lesson, in diagnosis: Diagnosis) {
    var observed = diagnosis.observations.map(\.id.rawValue)
    if !diagnosis.best.isFeasible { observed.append(Self.cannotPay) }
    let answers = lesson.about.answers
    let spoken = diagnosis.observations.enumerated().filter { _, observation in
      answers.contains { $0.observation == observation.id.rawValue }
    }
    for (place, observation) in spoken {
      let holding = answers.filter {
        $0.holds(for: observation, in: diagnosis.household, observed: observed)
      }
      guard let most = holding.map(\.conditionCount).max() else { continue }
      answered.append(Answered(observation: observation, place: place, conditionCount: most))
    }
  }
}

extension LessonAnswer {
  /// Whether all conditions hold.
  fileprivate func holds(
    for observation: Observation,
    in household: Household,
    observed: [String]
  ) -> Bool {
    self.observation == observation.id.rawValue
      && with.allSatisfy(observed.contains) && !without.contains(where: observed.contains)
      && (owes.isEmpty || household.debts.contains { owes.contains($0.lender.rawValue) })
      && observation.sizeTenThousandths >= leastTenThousandths ?? .min
      && speaks(of: observation.debt.map { household.debts[$0] })
  }

  private func speaks(of debt: Debt?) -> Bool {
    if lenders.isEmpty, kinds.isEmpty { return true }
    guard let debt else { return false }
    return (lenders.isEmpty || lenders.contains(debt.lender.rawValue))
      && (kinds.isEmpty || kinds.contains(debt.contract.kindCode))
  }
}
