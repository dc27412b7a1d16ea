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
      guard error == .asked, !interview.answers.isEmpty else { throw error }
      let draft = HouseholdDraft(answers: interview.answers, today: world.today)
      _ = try Keeping(world, conversation).offer(draft.household)
      throw .settled
    }
  }

  private func talk(_ interview: inout Interview) throws(Departure) {
    guard try interview.askAll() else { return }
    while try interview.review() {
      let draft = HouseholdDraft(answers: interview.answers, today: world.today)
      guard try results(of: draft.household, origin: .own) == .correct else { return }
    }
  }
}
