import Engine
import ThaiText

extension Interview {
  /// Asks one question until it is answered or passed over.
  ///
  /// - Returns: False when the person went back.
  mutating func ask(_ question: InterviewQuestion, head: String) throws(Departure) -> Bool {
    if question.id == .debt(0, .source), answers[question.id] == nil {
      conversation.say([.paragraph(DebtQuestionWords.opening.joined(separator: "\n"))])
    }
    let readBack = takeReadBack()
    guard case .begun(let typed)? = answers[question.id] else {
      show(question, head: head, readBack: readBack)
      return try hear(question, head: head, after: readBack)
    }
    let outcome = try goOn(with: typed, question, head: head, readBack: readBack)
    guard outcome == .open else { return outcome == .answered }
    return try hear(question, head: head, after: readBack)
  }

  /// Awaits the answer to a question that was shown.
  ///
  /// - Returns: False when the person went back.
  private mutating func hear(
    _ question: InterviewQuestion,
    head: String,
    after readBack: ReadBack?
  ) throws(Departure) -> Bool {
    while true {
      let heard = try conversation.hear(
        choosing: question.list,
        takesSeveral: question.kind.takesSeveral,
        isPrivate: isPrivate(question.id),
        again: { show(question, head: head) }
      )
      switch heard {
      case .back, .leave: return false
      case .help: conversation.say(question.explanation)
      case .enter:
        pass(question)
        return true
      case .words(let words):
        let mayAgree = readBack != nil && !question.kind.isPassed(by: words)
        let said = mayAgree ? answerToReadBack(words, before: question) : nil
        let outcome = if let said { said } else { try take(words, question) }
        if outcome != .open { return outcome == .answered }
      }
    }
  }

  /// Asks for the missing part of an answer that was begun before.
  private mutating func goOn(
    with typed: String,
    _ question: InterviewQuestion,
    head: String,
    readBack: ReadBack?
  ) throws(Departure) -> Outcome {
    if let readBack { conversation.say(readBack: readBack.words) }
    conversation.say(progress: head)
    conversation.say(heading: question.words.ask)
    return try take(typed, question)
  }

  /// What came of something typed.
  private enum Outcome {
    case answered
    /// The question stays open.
    case open
    /// The person went back.
    case back
  }

  /// What a yes or no says of the answer that was read back above; nil when it is another answer.
  private func answerToReadBack(_ words: String, before question: InterviewQuestion) -> Outcome? {
    let words = words.withoutPoliteEnding
    if ConversationWords.disagrees.contains(words) { return .back }
    guard !question.asksWhether, ConversationWords.yes.contains(words) else { return nil }
    conversation.say([ConversationWords.agreed])
    return .open
  }

  /// Takes what was typed: one answer, several in one, or that it is not known.
  private mutating func take(
    _ words: String,
    _ question: InterviewQuestion
  ) throws(Departure) -> Outcome {
    if question.kind.isPassed(by: words) {
      passNotKnowing(question)
      return .answered
    }
    if let told = question.toldTogether(in: words) {
      return take(told, words, question) ? .answered : .open
    }
    switch try settle(words, question) {
    case .answer(let answer):
      answers.tell(answer, to: question.id)
      toldTogether[question.id] = nil
      return .answered
    case .passed(of: let typed):
      pass(question, holding: typed)
      return .answered
    case .open: return .open
    case .back: return .back
    }
  }

  /// Takes several answers that were told in one.
  ///
  /// - Returns: False when one of them cannot stand beside the others.
  private mutating func take(
    _ told: [(id: QuestionID, answer: Answer)],
    _ words: String,
    _ question: InterviewQuestion
  ) -> Bool {
    var changed = answers
    for (id, answer) in told {
      let plausibility = Plausibility(answers: changed, today: setting.today)
      if let lines = plausibility.contradiction(answer, to: id) {
        conversation.say(lines)
        return false
      }
      changed.tell(answer, to: id)
    }
    answers = changed
    let whole = told.filter { !answers.isBegun($0.id) }
    toldTogether[question.id] = Set(whole.map(\.id)).subtracting([question.id])
    let questions = questionnaire.questions
    let understood = whole.compactMap { id, answer in
      (questions.first { $0.id == id } ?? question).understoodTogether(answer)
    }
    let things = told.first.map { question.understood($0.answer) } ?? ""
    let back = ConversationWords.readBack(
      typed: words,
      understood: understood.isEmpty ? things : understood.joined(separator: " · ")
    )
    readBack = ReadBack(question: question, words: back)
    return true
  }

  /// Takes what stands already, or what is usual; passes over the question otherwise.
  private mutating func pass(_ question: InterviewQuestion) {
    answers[question.id] = answers[question.id] ?? question.fallback ?? .nothing
  }

  /// Passes over a question of whose answer a part is not known: what was told of it is kept, unless
  /// something stands or is usual.
  private mutating func pass(_ question: InterviewQuestion, holding typed: String) {
    let standing = answers.isUntold(question.id) ? question.fallback : answers[question.id]
    answers[question.id] = standing ?? .begun(typed)
    passedOver.insert(question.id)
  }

  /// Passes over a question of which nothing is known: what a part of the interview begins with
  /// stays open, for not to know of debts is not to have none.
  private mutating func passNotKnowing(_ question: InterviewQuestion) {
    guard question.id.opensPart, answers[question.id] == nil else { return pass(question) }
    passedOver.insert(question.id)
  }

  /// Shows a question, below what was understood of the last answer; a list that fills the screen
  /// stands above them.
  private func show(
    _ question: InterviewQuestion,
    head: String,
    readBack: ReadBack? = nil
  ) {
    let list = question.list
    let isTall = list.map(conversation.fillsScreen) ?? false
    if let readBack, !isTall { conversation.say(readBack: readBack.words) }
    conversation.say(progress: head)
    if let list, isTall { conversation.say(list) }
    if let readBack, isTall { conversation.say([readBack.words]) }
    conversation.say(heading: question.words.ask)
    if let list, !isTall { conversation.say(list) }
    let told = (answers[question.id] ?? question.fallback).flatMap { $0 == .nothing ? nil : $0 }
    let standing = told.map {
      conversation.screen.hidden(question.words(of: $0), isPrivate: isPrivate(question.id))
    }
    let hints = question.hints(
      standing: standing ?? question.passing.thai,
      isToldAlready: answers[question.id].map { $0 != .nothing } ?? false
    )
    conversation.say(hints, indent: "  ")
  }

  /// Whether an answer may be hidden from those who sit beside: numbers of an informal debt.
  func isPrivate(_ id: QuestionID) -> Bool {
    guard case .debt(let index, let asked) = id, asked != .source, asked != .way else {
      return false
    }
    return answers.isPrivate(debt: index)
  }
}

extension QuestionID {
  /// Whether it asks what there is of a part of the interview.
  fileprivate var opensPart: Bool {
    switch self {
    case .crops, .wages, .seasons, .savedBalance, .debt(_, .source): true
    default: false
    }
  }
}

extension InterviewQuestion {
  /// Whether yes and no are answers to it.
  fileprivate var asksWhether: Bool {
    if case .choice(let items, _, _) = kind { items.count == 2 } else { false }
  }

  /// An answer among others, with what it belongs to; nil for a list of things, which the others name.
  fileprivate func understoodTogether(_ answer: Answer) -> String? {
    guard !kind.takesSeveral else { return nil }
    // What a lender is called stands in what was typed.
    if case .text = answer { return nil }
    var label = id.itemName
    if case .debt(_, .remaining) = id { label = DebtQuestionWords.left }
    return [label, understood(answer)].compactMap(\.self).joined(separator: " ")
  }

  /// What can be chosen; nil when the answer is typed freely.
  fileprivate var list: ChoiceList? { items.isEmpty ? nil : ChoiceList(items) }

  /// What stands below the question: an example, the reason, and what Enter alone does.
  fileprivate func hints(standing: String, isToldAlready: Bool) -> [String] {
    let example = words.example.isEmpty ? [] : [ConversationWords.example(words.example)]
    let takeBack = isToldAlready && kind.zeroTakesBack ? [ConversationWords.zeroTakesBack] : []
    return example + [words.reason]
      + [([ConversationWords.enter(takes: standing)] + takeBack).joined(separator: " · ")]
  }

  /// What is said to those who ask for more.
  fileprivate var explanation: [String] {
    let example = words.example.isEmpty ? [] : [ConversationWords.example(words.example)]
    return [words.reason, words.more] + example
  }
}
