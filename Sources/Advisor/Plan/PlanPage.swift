import Engine
public import LessonLibrary
public import ThaiText

/// The report of a household's plans, to read.
public struct PlanPage: Sendable {
  let diagnosis: Diagnosis
  let catalogue: LessonCatalogue
  let contacts: Contacts

  /// The report of a diagnosis.
  public init(_ diagnosis: Diagnosis, catalogue: LessonCatalogue, contacts: Contacts) {
    self.diagnosis = diagnosis
    self.catalogue = catalogue
    self.contacts = contacts
  }

  private var household: Household { diagnosis.household }
  private var best: Projection { diagnosis.best }
  /// The household as the best plan has it, with its new loans as the last debts.
  private var planned: Household { diagnosis.household(in: best) }

  /// The whole report.
  ///
  /// - Parameter keepsMonths: Whether every month of the plan is in a table.
  /// - Returns: The page, with its parts in the order of telling.
  public func page(keepsMonths: Bool = false) -> Page {
    Page(
      opening + observations + comparison + chart + calendar
        + (keepsMonths ? months : []) + thisMonth + lessons
    )
  }

  /// Name, span and the numbers that matter.
  public var opening: [Page.Block] {
    [
      .title(household.name.safeForTerminal),
      .paragraph(PlanWords.span(start: household.start, months: household.horizon)),
      .heading(PlanWords.diagnosisHeading),
      .points(PlanWords.diagnosis(diagnosis.indicators, of: household).map { Page.Point($0) }),
    ]
  }

  /// Facts worth telling, with what helps.
  public var observations: [Page.Block] {
    let points = diagnosis.observations.map { observation in
      let text = ObservationText(observation, in: household, contacts: contacts)
      return Page.Point(text.fact, detail: text.advice)
    }
    return points.isEmpty ? [] : [.heading(PlanWords.observationsHeading), .points(points)]
  }

  /// Plans side by side.
  public var comparison: [Page.Block] {
    let titles = PlanWords.comparisonTitles
    let columns =
      [TextTable.Column.words(titles[0])] + titles.dropFirst().map(TextTable.Column.amounts)
    return [
      .heading(PlanWords.comparisonHeading),
      .table(TextTable(columns: columns, rows: diagnosis.plans.map(PlanWords.comparison))),
      .paragraph(PlanWords.conclusion(best: best, among: diagnosis.plans)),
    ]
  }

  /// Debt falling month by month.
  public var chart: [Page.Block] {
    guard !household.debts.isEmpty, household.horizon > 1 else { return [] }
    let last = best.debtFreeMonth.map { household.start.months(until: $0) } ?? best.horizon - 1
    let values = (0...max(1, last)).map { best.owed(in: min($0, best.horizon - 1)).satang }
    let largest = values.max() ?? 0
    let labels = [largest, largest / 2, 0].map { Money(satang: $0).wholeThaiAmount }
    let ends = [0, values.count - 1].map {
      ($0, household.start.adding(months: $0).thai(.shortYear))
    }
    return [
      .heading(PlanWords.chartHeading),
      .chart(
        PlanWords.chartCaption(best, from: diagnosis.indicators.totalDebt),
        FallingChart(
          values: values,
          yLabels: labels,
          xLabels: Dictionary(ends) { first, _ in first },
          height: 8
        )
      ),
    ]
  }

  /// What is paid in the next twelve months.
  public var calendar: [Page.Block] {
    guard !household.debts.isEmpty else { return [] }
    let titles = PlanWords.calendarTitles
    let columns: [TextTable.Column] = [
      TextTable.Column(titles[0], alignment: .left, overflow: .keepWhole),
      .words(titles[1]), .amounts(titles[2]),
    ]
    let rows = (0..<min(12, best.horizon)).map {
      PlanWords.calendar(best, month: $0, of: planned)
    }
    return [
      .heading(PlanWords.calendarHeading), .table(TextTable(columns: columns, rows: rows)),
    ]
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
    [.heading(PlanWords.thisMonthHeading), .steps(PlanWords.thisMonth(best, of: planned))]
  }

  /// The lessons that fit, with the fact that each answers.
  public var lessons: [Page.Block] {
    let points = diagnosis.lessons(in: catalogue).prefix(3).map { paired in
      Page.Point(
        PlanWords.lesson(
          title: paired.lesson.title.safeForTerminal,
          slug: paired.lesson.slug,
          minutes: paired.lesson.minutes
        ),
        detail: ObservationText(paired.observations[0], in: household, contacts: contacts).fact
      )
    }
    return points.isEmpty ? [] : [.heading(PlanWords.lessonsHeading), .points(Array(points))]
  }
}
