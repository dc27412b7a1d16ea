import Engine
import HouseholdFile
import ThaiText

/// What a plan does not know of a household.
struct Untold: Hashable {
  /// Parts of which nothing was told yet, in the order of asking.
  var parts: [UntoldPart] = []
  /// Sentences on debts that are left out of the plan, or reckoned without what is not known.
  var debts: [String] = []

  /// Whether all was told.
  var isEmpty: Bool { self == Untold() }
}

extension Interview {
  /// What the answers so far leave open.
  var untold: Untold {
    let left = answers.debts.compactMap { index -> String? in
      let name = answers.name(ofDebt: index)
      if let missing = draft.missingQuestion(ofDebt: index, among: questionnaire.questions) {
        return UntoldWords.leftOut(name, missing: missing.words.ask)
      }
      guard draft.debt(index) != nil else { return UntoldWords.leftOut(name) }
      return draft.isReckonedByInstallments(index) ? UntoldWords.reckonedByInstallments(name) : nil
    }
    return Untold(parts: answers.untoldParts, debts: left)
  }
}

extension Answers {
  /// Parts with a question that was never answered, in the order of asking.
  var untoldParts: [UntoldPart] {
    UntoldPart.allCases.filter { part in questions(of: part).contains { self[$0] == nil } }
  }

  /// Takes what is not told of all other parts for told: there is none of it.
  mutating func close(allBut untold: [UntoldPart]) {
    for part in UntoldPart.allCases where !untold.contains(part) { close(part) }
    let others: [QuestionID] = [.people] + (untold.isEmpty ? [.extras] : [])
    for question in others where self[question] == nil { self[question] = .nothing }
  }

  /// Takes what is not told of a part for told: there is none of it.
  mutating func close(_ part: UntoldPart) {
    for question in questions(of: part) where self[question] == nil { self[question] = .nothing }
  }

  /// The questions that every family is asked on a part.
  private func questions(of part: UntoldPart) -> [QuestionID] {
    switch part {
    case .sales: [.crops]
    case .wages: [.wages]
    case .living: LivingCost.allCases.map { .living($0) } + (livingCosts.isEmpty ? [] : [.cuts])
    case .seasons: [.seasons]
    case .savings: [.savedBalance]
    case .debts: nextDebt.map { [.debt($0, .source)] } ?? []
    }
  }
}
