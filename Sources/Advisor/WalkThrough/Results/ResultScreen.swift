import ThaiText

/// One screen of the results.
enum ResultScreen: CaseIterable {
  case unchanged, today, plans, mountain, months, calendar, thisMonth, lesson

  /// What the screen is called in a list.
  var title: String {
    switch self {
    case .unchanged: ResultWords.unchangedHeading
    case .today: ResultWords.todayTitle
    case .plans: PlanWords.comparisonHeading
    case .mountain: ResultWords.mountainHeading
    case .months: ResultWords.finishHeading
    case .calendar: PlanWords.calendarHeading
    case .thisMonth: PlanWords.thisMonthHeading
    case .lesson: PlanWords.lessonsHeading
    }
  }
}

/// A part of a screen.
enum ResultPart {
  /// Text and tables.
  case blocks([Page.Block])
  /// Something to look at, below its heading.
  case figure(String, any Figure)

  /// Whether there is nothing to show.
  var isEmpty: Bool {
    if case .blocks(let blocks) = self { blocks.isEmpty } else { false }
  }

  /// The lines of the part.
  func lines(_ layout: PageLayout) -> [String] {
    switch self {
    case .blocks(let blocks): return layout.lines(Page(blocks))
    case .figure(let heading, let figure):
      let lines = figure.lines(width: layout.width, style: layout.style)
      return lines.isEmpty ? [] : layout.lines(Page([.heading(heading)])) + [""] + lines
    }
  }
}
