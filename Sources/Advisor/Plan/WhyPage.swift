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
    case .debt: page(part(WhyWords.debtsHeading, debts, orElse: WhyWords.noDebts) + interest)
    case .month: page(thisMonth + kept + short)
    case .choice: page(part(WhyWords.choicesHeading, choices, orElse: WhyWords.noChoices))
    }
  }

  private var best: Projection { diagnosis.best }

  private func page(_ blocks: [Page.Block]) -> Page {
    Page([.title(diagnosis.household.name.safeForTerminal)] + blocks)
  }

  private func part(
    _ heading: String,
    _ points: [Page.Point],
    orElse nothing: String
  ) -> [Page.Block] {
    [.heading(heading), points.isEmpty ? .paragraph(nothing) : .points(points)]
  }

  /// Why each debt is paid so, and its sum over the plan.
  private var debts: [Page.Point] {
    let planned = diagnosis.plannedHousehold
    let sums = WhyWords.sums(best.debtSums)
    return zip(best.debtReasons(of: planned), sums).enumerated().map { index, why in
      Page.Point(
        WhyWords.debt(why.0, index, of: planned, in: best),
        detail: why.1
      )
    }
  }

  private var interest: [Page.Block] {
    best.debtCount > 1 ? [.paragraph(WhyWords.interest(of: best))] : []
  }

  /// Where the money of the first month goes.
  private var thisMonth: [Page.Block] {
    [.heading(WhyWords.thisMonthHeading), .paragraph(WhyWords.flow(best.flow(in: 0)))]
  }

  private var kept: [Page.Block] {
    let planned = diagnosis.plannedHousehold
    let points = best.monthReasons(of: planned).map {
      Page.Point(WhyWords.month($0, of: planned))
    }
    let nothing = best.isFeasible ? WhyWords.nothingKept : WhyWords.nothingToKeep
    return part(WhyWords.monthsHeading, points, orElse: nothing)
  }

  /// Why money does not reach in some months; empty for a plan that pays everything.
  private var short: [Page.Block] {
    let flows = best.shortFlows(atMost: 3)
    guard !flows.isEmpty else { return [] }
    return part(
      WhyWords.shortHeading,
      flows.map { Page.Point(WhyWords.shortage($0)) },
      orElse: ""
    )
  }

  private var choices: [Page.Point] {
    guard let recommendation = diagnosis.recommendation else { return [] }
    let taken = Set(recommendation.taken.map(\.offer))
    return recommendation.worth.map {
      Page.Point(WhyWords.choice($0, isTaken: taken.contains($0.offer), of: diagnosis.household))
    }
  }
}
