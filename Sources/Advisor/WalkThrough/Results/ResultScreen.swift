import ThaiText

/// One screen of the results.
enum ResultScreen: CaseIterable {
  case standing, unchanged, observations, plans, chart, calendar, thisMonth, lesson

  /// What the screen is called in a list.
  var title: String {
    switch self {
    case .standing: PlanWords.standingHeading
    case .unchanged: ResultWords.unchangedHeading
    case .observations: PlanWords.observationsHeading
    case .plans: PlanWords.comparisonHeading
    case .chart: ResultWords.chartTitle
    case .calendar: PlanWords.calendarHeading
    case .thisMonth: PlanWords.thisMonthHeading
    case .lesson: PlanWords.lessonsHeading
    }
  }
}
