import Engine
import ThaiText

extension WalkThrough {
  /// Asks a family about itself, reviews the answers and shows the results.
  func tellOwn() throws(Departure) {
    let setting = InterviewSetting(world.figures, today: world.today)
    var interview = Interview(conversation, setting: setting)
    do throws(Departure) {
      try talk(&interview)
    } catch {
      if error == .asked, !interview.answers.isEmpty { try offerToKeep(interview) }
      throw error
    }
  }

  private func talk(_ interview: inout Interview) throws(Departure) {
    guard try interview.askAll() else { return }
    while try interview.review() {
      let draft = HouseholdDraft(answers: interview.answers, today: world.today)
      guard try results(of: draft.household, origin: .own) == .correct else { return }
    }
  }

  /// Before leaving, asks whether the answers are to be kept.
  private func offerToKeep(_ interview: Interview) throws(Departure) {
    let draft = HouseholdDraft(answers: interview.answers, today: world.today)
    let choice = try conversation.choose(
      KeepingWords.leavingAsk,
      from: ChoiceList(KeepingWords.leavingChoices),
      standing: 0,
      more: KeepingWords.leavingMore
    )
    guard choice == 0 else { return }
    _ = try Keeping(world, conversation).keep(draft.household)
  }
}
