import ThaiText

extension Conversation {
  /// Reads an answer and asks for the parts that are missing.
  ///
  /// - Parameters:
  ///   - typed: What was typed.
  ///   - question: What it answers.
  ///   - isPrivate: Whether its numbers may be hidden.
  /// - Returns: The answer, and whether it is better repeated back; nil when the question stays
  ///   open.
  /// - Throws: When the person leaves, or no more will come.
  func whole(
    _ typed: String,
    of question: InterviewQuestion,
    isPrivate: Bool = false
  ) throws(Departure) -> (answer: Answer, repeatBack: Bool)? {
    var reading = question.read(typed, example: question.words.example)
    var asked: FollowUp?
    while true {
      switch reading {
      case .answer(let answer, let repeatBack): return (answer, repeatBack)
      case .problem(let lines):
        say(lines)
        guard asked != nil else { return nil }
      case .unfinished(let followUp): asked = followUp
      }
      guard let asked, let whole = try complete(asked, isPrivate) else {
        if asked != nil { say([ConversationWords.example(question.words.example)]) }
        return nil
      }
      reading = question.read(whole, example: asked.example)
    }
  }

  /// Asks for the missing part of an answer.
  ///
  /// - Returns: The whole answer; nil to go back.
  private func complete(
    _ followUp: FollowUp,
    _ isPrivate: Bool
  ) throws(Departure) -> String? {
    let ask = screen.hidden(followUp.ask, isPrivate: isPrivate)
    if !followUp.choices.isEmpty {
      let list = ChoiceList(followUp.choices.map(\.item))
      let place = try choose(ask, from: list, standing: nil, more: followUp.more)
      return place.map { followUp.choices[$0].whole }
    }
    say([ask, ConversationWords.example(followUp.example)])
    while true {
      switch try hear(isPrivate: isPrivate) {
      case .words(let words): return followUp.complete(words)
      case .help: say(followUp.more)
      case .enter, .back, .leave: return nil
      }
    }
  }
}
