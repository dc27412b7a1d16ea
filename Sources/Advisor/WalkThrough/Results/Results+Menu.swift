import Engine
import LessonLibrary
import ThaiText

extension Results {
  /// What can be done after the results.
  private enum Entry {
    case lookAgain, readLesson, whatIf, why, keep, correct, goThrough, home

    var words: String {
      switch self {
      case .lookAgain: ResultWords.lookAgain
      case .readLesson: ResultWords.readLesson
      case .whatIf: ResultWords.whatIf
      case .why: ResultWords.why
      case .keep: ResultWords.keep
      case .correct: ResultWords.correct
      case .goThrough: ResultWords.goThrough
      case .home: ResultWords.home
      }
    }
  }

  private var entries: [Entry] {
    switch origin {
    case .own: [.keep, .whatIf, .why, .lookAgain, .readLesson, .correct, .home]
    case .file: [.whatIf, .why, .lookAgain, .readLesson, .correct, .goThrough, .home]
    case .sample: [.whatIf, .why, .lookAgain, .readLesson, .home]
    }
  }

  /// Asks what else to do until the person is done.
  ///
  /// - Parameter isKept: Becomes true when the answers are kept in a file.
  /// - Returns: How the results end.
  /// - Throws: When the person leaves, or no more will come.
  func menu(_ isKept: inout Bool) throws(Departure) -> Ending {
    while true {
      let list = ChoiceList(entries.map(\.words), keys: [("q", WelcomeWords.leave)])
      let place = try conversation.choose(
        ResultWords.menuAsk,
        from: list,
        standing: origin == .own ? 0 : entries.count - 1,
        more: ResultWords.menuMore
      )
      switch place.map({ entries[$0] }) {
      case .home: return .home
      case .correct: return .correct
      case .goThrough: return .goThrough
      case .lookAgain, nil: try lookAgain()
      case .readLesson: try readLesson()
      case .whatIf:
        if let household = try WhatIf(self).run() { return .changed(household) }
      case .why: try WhyTalk(self).run()
      case .keep:
        if try Keeping(world, conversation).keep(diagnosis.household) { isKept = true }
      }
    }
  }

  private func lookAgain() throws(Departure) {
    let screens = screens
    let place = try conversation.choose(
      ResultWords.lookAgainAsk,
      from: ChoiceList(screens.map(\.title)),
      standing: nil,
      more: ResultWords.menuMore
    )
    guard let place else { return }
    try conversation.read(parts(of: screens[place]))
    try goOn()
  }

  private func readLesson() throws(Departure) {
    let paired = diagnosis.fittingLessons(in: world.lessons)
    let titles = paired.map {
      PlanWords.lesson(title: $0.lesson.title, minutes: $0.lesson.minutes)
    }
    let place = try conversation.choose(
      ResultWords.lessonAsk,
      from: ChoiceList(titles),
      standing: titles.isEmpty ? nil : 0,
      more: ResultWords.menuMore
    )
    guard let place else { return }
    let lesson = LessonPage(paired[place].lesson, diagnosis: diagnosis, contacts: contacts)
    try conversation.read(lesson.page.blocks)
    try goOn()
  }

  /// Waits until the person has read.
  private func goOn() throws(Departure) {
    conversation.say(["", ResultWords.goOn])
    _ = try conversation.hear()
  }
}
