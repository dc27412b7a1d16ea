import Engine
import HouseholdFile
import LessonLibrary
import ThaiText

extension Results {
  /// The screens that have something to say, in the order of showing.
  var screens: [ResultScreen] {
    ResultScreen.allCases.filter { screen in parts(of: screen).contains { !$0.isEmpty } }
  }

  /// What a screen shows; empty when there is nothing to say.
  func parts(of screen: ResultScreen) -> [ResultPart] {
    let page = PlanPage(
      diagnosis,
      catalogue: world.lessons,
      contacts: contacts,
      untold: unknownParts
    )
    switch screen {
    case .unchanged: return [.blocks(page.title + unchanged)]
    case .today:
      return [.blocks(page.standing + Array(page.observations().prefix(2)))]
    case .plans:
      return [
        .blocks(page.comparison + page.steps + page.shortMonths + page.remedies + page.leastMissed)
      ]
    case .mountain: return mountain
    case .months: return months
    case .calendar: return [.blocks(page.calendar)]
    case .thisMonth: return [.blocks(page.thisMonth + page.inquiries)]
    case .lesson: return [.blocks(lesson(diagnosis.fittingLessons(in: world.lessons)))]
    }
  }

  /// What happens if nothing changes.
  private var usual: Projection? { diagnosis.usual }

  private var unchanged: [Page.Block] {
    guard !diagnosis.household.debts.isEmpty else {
      let words =
        untold.isEmpty
        ? ResultWords.noDebts
        : knowsDebts ? UntoldWords.noDebtsTold : UntoldWords.noDebtsYet
      return untoldBlocks + [.heading(ResultWords.unchangedHeading), .paragraph(words)]
    }
    guard !hidesMoney else {
      let heading = Page.Block.heading(ResultWords.unchangedHeading)
      return untoldBlocks + [heading, .paragraph(UntoldWords.moneyUnknown)]
    }
    guard let usual else { return [] }
    let sentences = ResultWords.unchanged(usual, best: diagnosis.best, isChanged: isChanged)
    return untoldBlocks + [
      .heading(ResultWords.unchangedHeading), .points(sentences.map { Page.Point($0) }),
    ]
  }

  /// What was not told, debts among it where one was told in part.
  var unknownParts: [UntoldPart] {
    knowsDebts || untold.parts.contains(.debts) ? untold.parts : untold.parts + [.debts]
  }

  /// Whether all debts were told whole.
  private var knowsDebts: Bool {
    let told = untold.answers?.debts.count ?? 0
    return !untold.parts.contains(.debts) && told <= diagnosis.household.debts.count
  }

  /// Whether too little was told to reckon any month.
  private var hidesMoney: Bool { untold.parts.hidesMoney(of: diagnosis) }

  /// What the plan does not know, and how to go on telling.
  private var untoldBlocks: [Page.Block] {
    guard !untold.isEmpty else { return [] }
    let hasDebts = !diagnosis.household.debts.isEmpty
    let parts = UntoldWords.parts(untold.parts, hasDebts: hasDebts)
    return [
      .heading(UntoldWords.heading),
      .points((parts + untold.leftOut + [UntoldWords.how]).map { Page.Point($0) }),
    ]
  }

  private var mountain: [ResultPart] {
    let today = diagnosis.indicators.totalDebt
    guard let usual, today > .zero, usual.horizon > 1, !hidesMoney else { return [] }
    let mountain = DebtMountain(usual: usual, plan: diagnosis.best, today: today)
    return [.figure(ResultWords.mountainHeading, mountain)]
  }

  private var months: [ResultPart] {
    guard let usual, !diagnosis.household.debts.isEmpty, !hidesMoney else { return [] }
    let (best, household) = (diagnosis.best, diagnosis.plannedHousehold)
    return [
      .figure(
        ResultWords.finishHeading,
        FinishTimeline(usual: usual, plan: best, of: household)
      ),
      .figure(
        ResultWords.stripHeading,
        MonthStrip(usual: usual, plan: best, buffer: household.buffer)
      ),
    ]
  }

  /// The lesson that fits best, with the household's own numbers.
  private func lesson(_ chosen: [PairedLesson]) -> [Page.Block] {
    guard let first = chosen.first else { return [] }
    let title = PlanWords.lesson(title: first.lesson.title, minutes: first.lesson.minutes)
    let numbers = LessonWords.yourNumbers(
      first.observations,
      in: diagnosis.household,
      contacts: contacts
    )
    return [
      .heading(PlanWords.lessonsHeading), .paragraph(title), .quote(numbers),
      .paragraph(ResultWords.readBelow),
    ]
  }
}
