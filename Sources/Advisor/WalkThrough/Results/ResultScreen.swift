import ThaiText

/// One screen of the results.
enum ResultScreen: CaseIterable {
  case diagnosis, unchanged, plans, chart, calendar, thisMonth, lesson

  /// What the screen is called in a list.
  var title: String {
    switch self {
    case .diagnosis: PlanWords.standingHeading
    case .unchanged: ResultWords.unchangedHeading
    case .plans: PlanWords.comparisonHeading
    case .chart: ResultWords.chartTitle
    case .calendar: PlanWords.calendarHeading
    case .thisMonth: PlanWords.thisMonthHeading
    case .lesson: PlanWords.lessonsHeading
    }
  }
}
