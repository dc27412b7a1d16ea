import Engine
public import ThaiText

/// What of a plan is asked about.
public enum WhyTopic: String, CaseIterable, Sendable {
  /// How each debt is paid.
  case debt
  /// The money that months keep back.
  case month
  /// The choices that are taken up or left.
  case choice
}

/// Why the plan that is shown does what it does, to read.
public struct WhyPage: Sendable {
  let diagnosis: Diagnosis

  /// The reasons in a diagnosis.
  public init(_ diagnosis: Diagnosis) {
    self.diagnosis = diagnosis
  }

  /// The answer to one question.
  public func page(_ topic: WhyTopic) -> Page {
    switch topic {
    case .debt: page(WhyWords.debtsHeading, debts, orElse: WhyWords.noDebts)
    case .month: page(WhyWords.monthsHeading, months, orElse: WhyWords.nothingKept)
    case .choice: page(WhyWords.choicesHeading, choices, orElse: WhyWords.noChoices)
    }
  }

  private func page(_ heading: String, _ sentences: [String], orElse nothing: String) -> Page {
    Page([
      .title(diagnosis.household.name.safeForTerminal), .heading(heading),
      sentences.isEmpty ? .paragraph(nothing) : .points(sentences.map { Page.Point($0) }),
    ])
  }

  private var debts: [String] {
    let planned = diagnosis.plannedHousehold
    return diagnosis.best.debtReasons(of: planned).enumerated().map {
      WhyWords.debt($0.element, $0.offset, of: planned)
    }
  }

  private var months: [String] {
    let planned = diagnosis.plannedHousehold
    return diagnosis.best.monthReasons(of: planned).map { WhyWords.month($0, of: planned) }
  }

  private var choices: [String] {
    guard let recommendation = diagnosis.recommendation else { return [] }
    let taken = Set(recommendation.taken.map(\.offer))
    return recommendation.worth.map {
      WhyWords.choice($0, isTaken: taken.contains($0.offer), of: diagnosis.household)
    }
  }
}
