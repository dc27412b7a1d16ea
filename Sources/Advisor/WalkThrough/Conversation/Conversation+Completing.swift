import HouseholdFile
import ThaiText

extension Conversation {
  /// What came of reading an answer and asking for the parts that were missing.
  enum Completed {
    /// The answer, whether it is better repeated back, and the words that make it as a whole.
    case answer(Answer, repeatBack: Bool, of: String)
    /// The missing part is not known of what was typed.
    case passed(of: String)
    /// The question stays open.
    case open
  }

  /// Reads an answer and asks for the parts that are missing.
  ///
  /// - Parameters:
  ///   - typed: What was typed.
  ///   - question: What it answers.
  ///   - isPrivate: Whether its numbers may be hidden.
  /// - Returns: What came of it.
  /// - Throws: When the person leaves, or no more will come.
  func completed(
    _ typed: String,
    of question: InterviewQuestion,
    isPrivate: Bool = false
  ) throws(Departure) -> Completed {
    var (reading, whole) = (question.read(typed, example: question.words.example), typed)
    var asked: FollowUp?
    while true {
      switch reading {
      case .answer(let answer, let repeatBack):
        return .answer(answer, repeatBack: repeatBack, of: whole)
      case .problem(let lines): say(lines)
      case .unfinished(let followUp):
        asked = followUp
        ask(followUp, isPrivate)
      }
      guard let asked else { return .open }
      switch try hear(asked, of: question, isPrivate) {
      case .back:
        showAgain(question)
        return .open
      case .passed: return .passed(of: whole)
      case .words(let words): (reading, whole) = question.read(words, completing: asked)
      }
    }
  }

  /// As ``completed(_:of:isPrivate:)``; nil when there is no answer.
  func whole(
    _ typed: String,
    of question: InterviewQuestion
  ) throws(Departure) -> (answer: Answer, repeatBack: Bool)? {
    guard case .answer(let answer, let repeatBack, _) = try completed(typed, of: question) else {
      return nil
    }
    return (answer, repeatBack)
  }

  private enum Told {
    case words(String)
    case passed
    case back
  }

  private func ask(_ followUp: FollowUp, _ isPrivate: Bool) {
    let ask = screen.hidden(followUp.ask, isPrivate: isPrivate)
    guard !followUp.choices.isEmpty else {
      say([ask, ConversationWords.example(followUp.example)])
      return
    }
    show("\n")
    say(heading: ask)
    say(list(of: followUp, isPrivate))
    say([ConversationWords.enter(takes: ConversationWords.goBack)], indent: "  ")
  }

  private func list(of followUp: FollowUp, _ isPrivate: Bool) -> ChoiceList {
    ChoiceList(followUp.choices.map { screen.hidden($0.item, isPrivate: isPrivate) })
  }

  /// Awaits the missing part of an answer.
  private func hear(
    _ followUp: FollowUp,
    of question: InterviewQuestion,
    _ isPrivate: Bool
  ) throws(Departure) -> Told {
    let list = followUp.choices.isEmpty ? nil : list(of: followUp, isPrivate)
    while true {
      let heard = try hear(
        choosing: list,
        isPrivate: isPrivate,
        again: { ask(followUp, isPrivate) }
      )
      switch heard {
      case .enter, .back, .leave: return .back
      case .help:
        say(followUp.more.isEmpty ? [question.words.reason] : followUp.more)
        say([ConversationWords.example(followUp.example)])
      case .words(let words):
        return question.kind.isPassed(by: words) ? .passed : .words(words)
      }
    }
  }

  /// Shows a question again that stays open.
  private func showAgain(_ question: InterviewQuestion) {
    show("\n")
    say(heading: question.words.ask)
    if !question.items.isEmpty { say(ChoiceList(question.items)) }
    guard !question.words.example.isEmpty else { return }
    say([ConversationWords.example(question.words.example)], indent: "  ")
  }
}

extension InterviewQuestion {
  /// Reads what was typed where a part of an answer was missing: the part, or the whole answer anew.
  ///
  /// - Returns: What was read, and the words that make the answer as a whole.
  fileprivate func read(_ typed: String, completing asked: FollowUp) -> (Reading, String) {
    let words = typed.withoutPoliteEnding
    let part = asked.choices.isEmpty ? asked.complete(words) : asked.choice(words)?.whole
    let isOtherNumber = part == nil && WholeNumberReading.read(words) != nil
    for whole in [part, isOtherNumber ? nil : words].compactMap(\.self) {
      let reading = read(whole, example: asked.example)
      if case .problem = reading { continue }
      return (reading, whole)
    }
    guard asked.choices.isEmpty else {
      return (.problem([ConversationWords.noSuchChoice(words, most: asked.choices.count)]), words)
    }
    let problem = ValueProblem.wrongShape(expected: .text, found: .text(words))
    return (.problem(AnswerProblemWords.lines(problem, example: asked.example)), words)
  }
}

extension FollowUp {
  /// The choice of a number of the list, or of words for it; nil without one.
  fileprivate func choice(_ words: String) -> Choice? {
    if let place = ChoiceList(choices.map(\.item)).place(of: words) { return choices[place] }
    return choices.first { $0.alsoTyped.contains(words) }
  }
}
