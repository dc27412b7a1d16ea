import Engine
import LessonLibrary

/// What a lesson answers of what was observed of a household.
struct AnsweredObservations {
  /// The observations whose conditions hold, most important first.
  private(set) var observations: [Observation] = []
  /// How many conditions hold for the first of them.
  private(set) var conditionCount = 0

  init(of lesson: Lesson, in diagnosis: Diagnosis) {
    let ids = Set(diagnosis.observations.map(\.id.rawValue))
    for observation in diagnosis.observations {
      let holding = lesson.about.answers.filter {
        $0.holds(for: observation, in: diagnosis.household, observed: ids)
      }
      guard let most = holding.map(\.conditionCount).max() else { continue }
      if observations.isEmpty { conditionCount = most }
      observations.append(observation)
    }
  }
}

extension LessonAnswer {
  /// Whether all conditions hold.
  fileprivate func holds(
    for observation: Observation,
    in household: Household,
    observed: Set<String>
  ) -> Bool {
    self.observation == observation.id.rawValue
      && observed.isSuperset(of: with) && observed.isDisjoint(with: without)
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
