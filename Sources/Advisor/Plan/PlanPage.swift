import Engine
public import HouseholdFile
public import LessonLibrary
public import ThaiText

/// The report of a household's plans, to read.
public struct PlanPage: Sendable {
  let diagnosis: Diagnosis
  let catalogue: LessonCatalogue
  let contacts: Contacts
  /// What the family has not told of yet.
  let untold: [UntoldPart]

  /// The report of a diagnosis.
  public init(
    _ diagnosis: Diagnosis,
    catalogue: LessonCatalogue,
    contacts: Contacts,
    untold: [UntoldPart] = []
  ) {
    self.diagnosis = diagnosis
    self.catalogue = catalogue
    self.contacts = contacts
    self.untold = untold
  }

  private var household: Household { diagnosis.household }
  private var best: Projection { diagnosis.best }
  private var planned: Household { diagnosis.plannedHousehold }

  /// The whole report.
  ///
  /// - Parameters:
  ///   - keepsMonths: Whether every month of the plan is in a table.
  ///   - tellsAll: Whether all observations are told instead of the few that matter.
  /// - Returns: The page, with its parts in the order of telling.
  public func page(keepsMonths: Bool = false, tellsAll: Bool = false) -> Page {
    Page(
      title + notTold + unchanged + standing + observations(tellsAll: tellsAll) + comparison + steps
        + shortMonths + remedies + leastMissed + inquiries + chart + calendar
        + (keepsMonths ? months : []) + thisMonth + figureNotices + lessons
    )
  }

  /// Whose plan it is, and its span.
  public var title: [Page.Block] {
    [.title(household.name.safeForTerminal), .paragraph(PlanWords.span(of: household))]
  }

  /// The numbers that matter.
  public var standing: [Page.Block] {
    [
      .heading(PlanWords.standingHeading),
      .points(
        PlanWords.standing(
          diagnosis.indicators,
          of: household,
          usual: household.debts.isEmpty && !knowsDebts ? nil : diagnosis.usual,
          bearablePPM: bearablePPM,
          knowsDebts: knowsDebts,
          knowsMoney: !hidesMoney
        ).map { Page.Point($0) } + toldDebts
      ),
    ]
  }

  /// What debts should take of the income at most, when they take more.
  private var bearablePPM: Int? {
    for case .heavyDebtService(_, let threshold) in diagnosis.observations { return threshold }
    return nil
  }

  /// Facts worth telling, with what helps.
  ///
  /// - Parameter tellsAll: Whether all are told instead of the few that matter.
  /// - Returns: The blocks; empty when there is nothing to tell.
  public func observations(tellsAll: Bool = false) -> [Page.Block] {
    let told = ToldObservations(knownObservations)
    let points = (tellsAll ? told.all : told.few).map { group in
      let text = ObservationText(group, in: household, contacts: contacts)
      return Page.Point(text.fact, detail: text.advice)
    }
    guard !points.isEmpty else { return [] }
    if tellsAll { return [.heading(PlanWords.allObservationsHeading), .points(points)] }
    return [.heading(PlanWords.observationsHeading), .points(points)]
      + (told.left.isEmpty ? [] : [.paragraph(PlanWords.moreObservations(told.left))])
  }

  /// Plans side by side, and what their difference means.
  public var comparison: [Page.Block] {
    guard !household.debts.isEmpty, !hidesMoney else { return [] }
    let conclusion = PlanWords.conclusion(best: best, among: diagnosis.plans)
    let titles = PlanWords.comparisonTitles
    let columns =
      [TextTable.Column.words(titles[0])] + titles.dropFirst().map(TextTable.Column.amounts)
    let table = TextTable(
      columns: columns,
      rows: diagnosis.plans.map(PlanWords.comparison),
      spoken: diagnosis.plans.map(PlanWords.spokenComparison)
    )
    return [.heading(PlanWords.comparisonHeading), .table(table)]
      + conclusion.map(Page.Block.paragraph)
  }

  /// The months in which money does not reach; empty for a plan that pays everything.
  public var shortMonths: [Page.Block] {
    let spells = best.shortSpells
    guard !spells.isEmpty, !hidesMoney else { return [] }
    let living = PlanWords.livingFirst(diagnosis.indicators, of: household)
    return [.heading(PlanWords.shortHeading)]
      + [untold.lacksIncome ? UntoldWords.shortAsTold : nil, living]
      .compactMap(\.self).map(Page.Block.paragraph)
      + [.points(PlanWords.shortMonths(of: best, in: planned))]
      + (household.debts.isEmpty ? [] : [.paragraph(PlanWords.talkEarly)])
  }

  /// What would make the money reach; empty for a plan that pays everything, and where nobody knows
  /// what is lacking.
  public var remedies: [Page.Block] {
    guard !untold.lacksIncome, !hidesMoney, let found = diagnosis.remedies else { return [] }
    let (remedies, eased) = (found.remedies, found.household)
    let ceilings = diagnosis.reference.ceilings
    let hasDebts = !household.debts.isEmpty
    let first = [hasDebts ? PlanWords.livingAlone(remedies) : nil].compactMap(\.self)
      .map(Page.Block.paragraph)
    let points =
      remedies.alone.map { PlanWords.remedy($0, of: eased, ceilings: ceilings) }
      + remedies.pairs.map { PlanWords.remedies($0, of: eased, ceilings: ceilings) }
    guard hasDebts || !points.isEmpty else { return [] }
    let opening =
      points.isEmpty
      ? PlanWords.noRemedy
      : remedies.alone.isEmpty ? PlanWords.remediesInPairs(points.count) : PlanWords.remediesAlone
    return [.heading(PlanWords.remediesHeading)] + first + [.paragraph(opening)]
      + (points.isEmpty ? [] : [.points(points.map { Page.Point($0) })])
  }

  /// What the plan does with the household's choices and with each debt; a plan that comes to no
  /// end has no steps.
  public var steps: [Page.Block] {
    guard !hidesMoney else { return [] }
    let comesToEnd = best.isFeasible || best.debtFreeMonth != nil
    let steps = comesToEnd ? PlanWords.steps(of: best, in: planned) : []
    let told =
      offers + (offers.isEmpty || steps.isEmpty ? [] : [.paragraph(PlanWords.stepsOpening)])
      + (steps.isEmpty ? [] : [.steps(steps)])
    guard !told.isEmpty else { return [] }
    return [
      .heading(PlanWords.stepsHeading(best.strategy)),
      .paragraph(best.strategy.thaiExplanation),
    ] + told
  }

  /// The household's choices that the plan takes up; empty when it takes up none.
  private var offers: [Page.Block] {
    guard best.strategy == .recommended, let recommendation = diagnosis.recommendation,
      !recommendation.taken.isEmpty
    else { return [] }
    return [
      .paragraph(PlanWords.offersOpening),
      .points(PlanWords.offers(recommendation, of: household)),
    ]
      + [PlanWords.idleOffers(recommendation, of: household)].compactMap(\.self)
      .map(Page.Block.paragraph)
  }

  /// What is paid in the next twelve months, or until money has been short for two.
  public var calendar: [Page.Block] {
    guard let (heading, calendar, note) = paymentCalendar else { return [] }
    return [.heading(heading), .calendar(calendar)] + (note.map { [.paragraph($0)] } ?? [])
  }

  /// The same in its parts, with what is said where it ends early; nil without debts.
  var paymentCalendar: (heading: String, PaymentCalendar, note: String?)? {
    guard !household.debts.isEmpty, !hidesMoney else { return nil }
    return (
      PlanWords.calendarHeading,
      PaymentCalendar(best, of: planned, months: calendarMonths),
      calendarMonths < min(12, best.horizon) ? PlanWords.calendarEndsEarly : nil
    )
  }

  /// Twelve; fewer where payments stay short so long that later months only repeat it.
  private var calendarMonths: Int {
    let long = best.shortSpells.first { $0.from.months(until: $0.through) >= 6 }
    return min(12, long.map { household.start.months(until: $0.from) + 2 } ?? 12)
  }

  /// Every month of the plan.
  public var months: [Page.Block] {
    let titles = PlanWords.monthTitles
    let columns =
      [TextTable.Column(titles[0], alignment: .left, overflow: .keepWhole)]
      + titles.dropFirst().map(TextTable.Column.amounts)
    let rows = best.months.indices.map { PlanWords.month(best, $0) }
    return [.heading(PlanWords.monthsHeading), .table(TextTable(columns: columns, rows: rows))]
  }

  /// What to do now.
  public var thisMonth: [Page.Block] {
    guard !hidesMoney, knowsDebts || !household.debts.isEmpty else {
      return [.heading(PlanWords.thisMonthHeading), .steps([UntoldWords.tellFirst(untold)])]
    }
    let recommendation = best.strategy == .recommended ? diagnosis.recommendation : nil
    let offers = recommendation.map { PlanWords.offersThisMonth($0, of: household) } ?? []
    return [
      .heading(PlanWords.thisMonthHeading),
      .steps((offers.isEmpty ? livingFirst : offers) + PlanWords.thisMonth(best, of: planned)),
    ]
  }

  /// What a home that spends more than it earns looks for where it has no choice to take up.
  private var livingFirst: [String] {
    guard !untold.lacksIncome else { return [] }
    return [PlanWords.livingFirstThisMonth(diagnosis.indicators, of: household)].compactMap(\.self)
  }
}
