import Engine
import ThaiText

extension WalkThrough {
  /// Asks a family about itself, reviews the answers and shows the results.
  func tellOwn() throws(Departure) {
    let setting = InterviewSetting(world.figures, today: world.today)
    var interview = Interview(conversation, setting: setting)
    try keepingAnswers(of: &interview) { interview throws(Departure) in
      interview.open()
      try interview.askAll(fromLast: false)
      while try reviewAndShow(&interview) == .back { try interview.askAll(fromLast: true) }
    }
  }

  /// Shows the results of a household from a file, and lets the answers be corrected where the
  /// interview can tell all of it.
  func show(_ household: Household) throws(Departure) {
    let answers = Answers(describing: household)
    let ending = try results(of: household, origin: answers == nil ? .file : .ownFile)
    guard ending != .home, let answers else { return }
    let setting = InterviewSetting(world.figures, today: world.today, start: household.start)
    var interview = Interview(conversation, setting: setting, answers: answers)
    try keepingAnswers(of: &interview, unless: household) { interview throws(Departure) in
      if ending == .goThrough { try interview.askAll(fromLast: false) }
      guard try reviewAndShow(&interview) == .back, interview.draft.household != household
      else { return }
      _ = try Keeping(world, conversation).offer(interview.draft.household)
    }
  }

  /// How the review of the answers ended.
  private enum Reviewed {
    /// The person went back from it.
    case back
    /// The results were seen.
    case shown
  }

  private func reviewAndShow(_ interview: inout Interview) throws(Departure) -> Reviewed {
    while try interview.review() {
      let household = interview.draft.household
      guard try results(of: household, origin: .own) == .correct else { return .shown }
    }
    return .back
  }

  /// Before a person leaves in the middle, asks whether answers that are not kept yet are to be.
  private func keepingAnswers(
    of interview: inout Interview,
    unless kept: Household? = nil,
    _ talk: (inout Interview) throws(Departure) -> Void
  ) throws(Departure) {
    do throws(Departure) {
      try talk(&interview)
    } catch {
      let household = interview.draft.household
      guard error == .asked, !interview.answers.isEmpty, household != kept else { throw error }
      if try Keeping(world, conversation).offer(household) {
        conversation.say([KeepingWords.goOnLater])
      }
      throw .settled
    }
  }
}
