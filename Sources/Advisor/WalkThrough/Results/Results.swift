import Engine
import LessonLibrary
import ReferenceFigures
import ThaiText

/// The results of a household, one screen at a time, then a menu.
struct Results {
  /// Where the household came from.
  enum Origin {
    case sample
    /// It stands in a file, with more in it than the interview asks.
    case file
    /// It stands in a file, and the interview can ask about all of it.
    case ownFile
    /// It was told just now, and is lost unless it is kept.
    case own
  }

  /// How the results end.
  enum Ending {
    case home
    /// The person wishes to correct answers.
    case correct
    /// The person wishes to go through all questions again.
    case goThrough
  }

  let world: World
  let conversation: Conversation
  let origin: Origin
  let diagnosis: Diagnosis
  let contacts: Contacts

  /// The results of a household, reckoned once.
  init(of household: Household, origin: Origin, world: World, _ conversation: Conversation) {
    (self.world, self.conversation, self.origin) = (world, conversation, origin)
    diagnosis = Diagnosis(household, reference: world.figures.values(in: world.today))
    contacts = Contacts(world.figures, in: world.today)
  }

  /// Shows all screens, then asks what else to do.
  ///
  /// Answers that were told just now are not lost without asking.
  func run() throws(Departure) -> Ending {
    var isKept = origin != .own
    do throws(Departure) {
      try showAll()
      let ending = try menu(&isKept)
      if ending == .home, !isKept { try offerToKeep() }
      return ending
    } catch {
      guard error == .asked else { throw error }
      if !isKept { try offerToKeep() }
      throw .settled
    }
  }

  private func offerToKeep() throws(Departure) {
    do throws(Departure) {
      _ = try Keeping(world, conversation).offer(diagnosis.household)
    } catch {
      throw error == .asked ? .settled : error
    }
  }

  /// The screens that have something to say, in the order of showing.
  var screens: [ResultScreen] { ResultScreen.allCases.filter { !blocks(of: $0).isEmpty } }

  /// What a screen shows; empty when there is nothing to say.
  func blocks(of screen: ResultScreen) -> [Page.Block] {
    let page = PlanPage(diagnosis, catalogue: world.lessons, contacts: contacts)
    switch screen {
    case .standing: return page.opening
    case .unchanged: return unchanged
    case .observations: return Array(page.observations().prefix(2))
    case .plans: return page.comparison + page.steps + page.shortMonths + page.remedies
    case .chart: return page.chart
    case .calendar: return page.calendar
    case .thisMonth: return page.thisMonth
    case .lesson: return lesson(diagnosis.fittingLessons(in: world.lessons))
    }
  }

  private var unchanged: [Page.Block] {
    guard !diagnosis.household.debts.isEmpty else {
      return [.heading(ResultWords.unchangedHeading), .paragraph(ResultWords.noDebts)]
    }
    guard let minimum = diagnosis.plans.first(where: { $0.strategy == .minimum }) else { return [] }
    let sentences = ResultWords.unchanged(minimum, best: diagnosis.best)
    return [
      .heading(ResultWords.unchangedHeading), .points(sentences.map { Page.Point($0) }),
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

  private func showAll() throws(Departure) {
    let screens = screens
    var position = 0
    while position < screens.count {
      conversation.say(blocks(of: screens[position]))
      conversation.say(["", ResultWords.goOn])
      switch try conversation.hear() {
      case .back, .leave: position = max(0, position - 1)
      case .help: conversation.say(ResultWords.more)
      case .enter, .words: position += 1
      }
    }
  }
}
