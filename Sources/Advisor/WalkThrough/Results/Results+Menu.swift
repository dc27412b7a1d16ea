import Engine
import LessonLibrary
import ThaiText

extension Results {
  /// What can be done after the results.
  private enum Entry {
    case goOn, paper, checkIn, progress, lookAgain, readLesson, whatIf, why, keep, correct,
      goThrough, home

    var words: String {
      switch self {
      case .goOn: UntoldWords.goOn
      case .paper: ResultWords.paper
      case .checkIn: ResultWords.checkIn
      case .progress: ResultWords.progress
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

  /// What can be done, what comes first to mind first: months are recorded where there is a file.
  private func entries(_ file: String?) -> [Entry] {
    let months: [Entry] = file == nil ? [] : [.checkIn, .progress]
    let results: [Entry] = [.whatIf, .why, .lookAgain, .readLesson]
    let paper: [Entry] = file == nil ? [] : [.paper]
    let open: [Entry] = untold.isEmpty ? [] : [.goOn]
    return switch origin {
    case .own: open + (file == nil ? [.keep] : []) + months + results + [.correct] + paper + [.home]
    case .file: open + months + results + [.correct, .goThrough] + paper + [.home]
    case .sample: results + [.home]
    }
  }

  /// Asks what else to do until the person is done.
  ///
  /// - Parameters:
  ///   - file: Where the household is kept; nil as long as it is not.
  ///   - trials: What was tried so far.
  /// - Returns: How the results end.
  /// - Throws: When the person leaves, or no more will come.
  func menu(_ file: inout String?, _ trials: inout Trials) throws(Departure) -> Ending {
    while true {
      let entries = entries(file)
      let list = ChoiceList(entries.map(\.words), keys: [("q", WelcomeWords.leave)])
      let place = try conversation.choose(
        ResultWords.menuAsk,
        from: list,
        standing: [.keep, .goOn].contains(entries.first) ? 0 : entries.count - 1,
        more: ResultWords.menuMore
      )
      switch place.map({ entries[$0] }) {
      case .home: return .home
      case .correct: return .correct
      case .goOn: return .goOn
      case .goThrough: return .goThrough
      case .lookAgain, nil: try lookAgain()
      case .readLesson: try readLesson(file)
      case .checkIn:
        if let file, try checkIn(in: file) { return .recorded(file) }
      case .paper: if let file { writePaper(of: file) }
      case .progress: if let file { try showProgress(of: file) }
      case .whatIf:
        if let household = try WhatIf(self).run(&trials) {
          return changed(to: household, trials)
        }
      case .why: try WhyTalk(self).run()
      case .keep:
        file = try Keeping(world, conversation, in: origin.home)
          .keep(diagnosis.household, untold: untold)
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
    _ = try conversation.read(parts(of: screens[place]), then: [ResultWords.goOn])
  }
}
