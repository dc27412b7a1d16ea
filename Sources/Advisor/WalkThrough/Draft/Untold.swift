import Engine
import HouseholdFile
import ThaiText

/// What a plan does not know of a household.
struct Untold: Hashable {
  /// Parts of which nothing was told yet, in the order of asking.
  var parts: [UntoldPart] = []
  /// Sentences on what is left out of the plan, or reckoned without what is not known.
  var leftOut: [String] = []
  /// The answers so far, to be gone on with; nil where a file tells all that was told.
  var answers: Answers?

  /// Whether all was told.
  var isEmpty: Bool { parts.isEmpty && leftOut.isEmpty }

  /// The same for another version of the household.
  func takingUp(_ household: Household) -> Untold {
    guard let answers else { return self }
    var untold = self
    untold.answers = KeptParts(of: household, untold: parts, goingOnFrom: answers).answers
    return untold
  }
}

extension Interview {
  /// What the answers so far leave open.
  var untold: Untold {
    let leftOut = thingsLeftOut + debtsLeftOut
    let parts = answers.untoldParts
    return Untold(
      parts: parts,
      leftOut: leftOut,
      answers: parts.isEmpty && leftOut.isEmpty && !answers.holdsBegun ? nil : answers
    )
  }

  /// Opens again the questions that were passed over and without which something is left out.
  mutating func reopenLeftOut() {
    var reopened = answers
    for question in questionnaire.questions
    where answers[question.id] == .nothing && leavesOut(question.id) {
      reopened[question.id] = nil
    }
    answers = reopened
  }

  /// Whether passing over a question leaves something out of the plan.
  private func leavesOut(_ id: QuestionID) -> Bool {
    switch id {
    case .crop, .wage, .season: true
    case .living: answers.isPassedOver(.living)
    // Whether there is another debt is told by its lender.
    case .debt(_, .source): false
    case .debt(let index, .principal), .debt(let index, .installments):
      draft.isReckonedByInstallments(index)
    case .debt(let index, let asked): asked.isNeeded && draft.debt(index) == nil
    default: false
    }
  }

  /// Things that were picked, but not with what they bring or cost.
  private var thingsLeftOut: [String] {
    questionnaire.questions.compactMap { question in
      guard answers.isUntold(question.id), let name = question.id.itemName else {
        return nil
      }
      switch question.id {
      case .crop, .wage, .season:
        return UntoldWords.leftOut(name.safeForTerminal, missing: question.missing(in: answers))
      default: return nil
      }
    }
  }

  private var debtsLeftOut: [String] {
    answers.debts.compactMap { index -> String? in
      let name = answers.name(ofDebt: index)
      if let missing = draft.missingQuestion(ofDebt: index, among: questionnaire.questions) {
        return UntoldWords.leftOut(name, missing: missing.missing(in: answers))
      }
      guard draft.debt(index) != nil else { return UntoldWords.leftOut(name) }
      return draft.isReckonedByInstallments(index) ? UntoldWords.reckonedByInstallments(name) : nil
    }
  }
}

extension InterviewQuestion {
  /// What is missing while a plan cannot be reckoned with its answer: the question, with what was
  /// told of it already.
  func missing(in answers: Answers) -> String {
    guard case .begun(let typed)? = answers[id] else { return words.ask }
    return "\(words.ask) (\(ConversationWords.begun(typed.safeForTerminal)))"
  }
}

extension Answers {
  /// Parts with a question that was never answered, or with nothing but questions passed over, in
  /// the order of asking.
  var untoldParts: [UntoldPart] {
    guard !tellNothing else { return UntoldPart.allCases }
    return UntoldPart.allCases.filter { part in
      questions(of: part).contains { self[$0] == nil } || isPassedOver(part)
    }
  }

  /// Whether nothing but the house was told: no family lives on nothing.
  private var tellNothing: Bool {
    told.allSatisfy { id, answer in
      !answer.tellsAll || [.name, .people, .cash, .buffer].contains(id)
    }
  }

  /// Whether a thing of a part was picked and its amount passed over.
  fileprivate func isPassedOver(_ part: UntoldPart) -> Bool {
    switch part {
    case .sales: picks(.crops).contains { isUntold(.crop($0)) }
    case .wages: picks(.wages).contains { isUntold(.wage($0)) }
    case .seasons: picks(.seasons).contains { isUntold(.season($0)) }
    case .living:
      LivingCost.allCases.allSatisfy { self[.living($0)] != nil && isUntold(.living($0)) }
    case .savings, .debts: false
    }
  }

  /// Takes what is not told of all other parts for told: there is none of it.
  mutating func close(allBut untold: [UntoldPart]) {
    for part in UntoldPart.allCases where !untold.contains(part) { close(part) }
    let others: [QuestionID] = [.people] + (untold.isEmpty ? [.extras] : [])
    for question in others where self[question] == nil { self[question] = .nothing }
  }

  /// Takes what is not told of a part for told: there is none of it.
  mutating func close(_ part: UntoldPart) {
    for question in questions(of: part) where self[question] == nil {
      if case .living = question {
        self[question] = .amount(.zero)
      } else {
        self[question] = .nothing
      }
    }
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
