import Engine
import ThaiText

extension Interview {
  /// What came of an answer.
  enum Settled {
    case answer(Answer)
    /// A part of it is not known of what was typed.
    case passed(of: String)
    /// The question stays open.
    case open
    /// The person went back.
    case back
  }

  /// Reads an answer, completes it, and has it confirmed where it is doubtful.
  mutating func settle(
    _ typed: String,
    _ question: InterviewQuestion
  ) throws(Departure) -> Settled {
    var words = typed
    while true {
      switch try conversation.completed(words, of: question, isPrivate: isPrivate(question.id)) {
      case .open: return .open
      case .passed(of: let typed): return .passed(of: typed)
      case .answer(let answer, let isReadBack, let whole):
        let plausibility = Plausibility(answers: answers, today: setting.today)
        if let lines = plausibility.contradiction(answer, to: question.id) {
          conversation.say(lines)
          return .open
        }
        guard let doubt = doubt(answer, to: question, plausibility) else {
          note(answer, whole, question, typed: words, isReadBack: isReadBack)
          return .answer(answer)
        }
        let isTold = doubt.contains(question.understood(answer, of: whole))
        let repeated =
          isReadBack && !isTold ? [understood(answer, whole, question)].compactMap(\.self) : []
        switch try conversation.confirm(repeated + [doubt]) {
        case .yes: return .answer(answer)
        case .back: return .back
        case .no:
          conversation.say([ConversationWords.typeAgain])
          return .open
        case .instead(let other): words = other
        }
      }
    }
  }

  /// What must be agreed to before an answer is taken, once for each question; nil when nothing.
  private mutating func doubt(
    _ answer: Answer,
    to question: InterviewQuestion,
    _ plausibility: Plausibility
  ) -> String? {
    guard !doubted.contains(question.id), let doubt = plausibility.doubt(answer, to: question.id)
    else { return nil }
    doubted.insert(question.id)
    return conversation.screen.hidden(doubt, isPrivate: isPrivate(question.id))
  }

  /// What was understood beside what was typed; nil while it is hidden.
  private func understood(
    _ answer: Answer,
    _ words: String,
    _ question: InterviewQuestion
  ) -> String? {
    guard !(conversation.screen.isHiding && isPrivate(question.id)) else { return nil }
    return ConversationWords.repeatedBack(
      typed: words,
      understood: question.understood(answer, of: words)
    )
  }

  /// Notes what was understood for the next screen, or shows it at once where it is certain but
  /// looks otherwise than what was typed.
  private mutating func note(
    _ answer: Answer,
    _ words: String,
    _ question: InterviewQuestion,
    typed: String,
    isReadBack: Bool
  ) {
    let understood = question.understood(answer, of: words)
    let isHidden = conversation.screen.isHiding && isPrivate(question.id)
    if isReadBack, !isHidden {
      let words = ConversationWords.readBack(
        typed: words,
        understood: understood,
        isCautious: question.isOneEnd(answer, of: words)
      )
      readBack = ReadBack(question: question, words: words)
    } else if understood != typed {
      let shown = conversation.screen.hidden(understood, isPrivate: isPrivate(question.id))
      conversation.say(["  = " + shown])
    }
  }
}
