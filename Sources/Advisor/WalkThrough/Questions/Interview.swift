import Engine
import ThaiText

/// An interview in progress: it asks one question at a time, back and forth, and keeps the
/// answers, also when the person leaves.
struct Interview {
  let conversation: Conversation
  let setting: InterviewSetting
  /// What was answered so far.
  var answers: Answers { didSet { keep(answers) } }
  /// Keeps the answers after each one.
  var keep: (Answers) -> Void = { _ in }
  /// What a file holds that the interview has no question for; nil when there is none.
  private(set) var kept: Household?
  /// Questions whose answer was doubted already.
  private var doubted: Set<QuestionID> = []

  init(
    _ conversation: Conversation,
    setting: InterviewSetting,
    answers: Answers = Answers()
  ) {
    (self.conversation, self.setting, self.answers) = (conversation, setting, answers)
  }

  /// Goes on from a household as it stands.
  mutating func take(up household: Household) {
    let parts = KeptParts(of: household)
    (answers, kept) = (parts.answers, parts.kept)
  }

  /// The household that the answers describe.
  var draft: HouseholdDraft { HouseholdDraft(answers: answers, start: setting.start, kept: kept) }

  /// The questions, as far as the answers decide them.
  var questionnaire: Questionnaire { Questionnaire(answers: answers, setting: setting) }

  /// Says how to answer.
  func open() {
    let keys = conversation.takesKeys ? [ConversationWords.keys] : []
    let lines = ConversationWords.howToAnswer + keys
    conversation.say([.paragraph(lines.joined(separator: "\n"))])
  }

  /// Asks all questions to the last, back and forth.
  ///
  /// - Parameters:
  ///   - fromLast: Whether to begin with the last question.
  ///   - first: The place of the question to begin with otherwise.
  /// - Throws: When the person leaves, or no more will come.
  mutating func askAll(fromLast: Bool, from first: Int = 0) throws(Departure) {
    var position = fromLast ? askedQuestions.count - 1 : first
    while true {
      let questions = askedQuestions
      guard position < questions.count else { return }
      let head = ConversationWords.progress(
        part: questions[position].part,
        number: position + 1,
        about: max(questionnaire.expectedCount, position + 1)
      )
      if try ask(questions[position], head: head) {
        position += 1
      } else if position == 0 {
        conversation.say([ConversationWords.firstQuestion])
      } else {
        position -= 1
      }
    }
  }

  /// The place of the first question without an answer.
  var firstUnanswered: Int {
    let questions = askedQuestions
    return questions.firstIndex { answers[$0.id] == nil } ?? questions.count
  }

  /// The questions that are asked one after the other.
  private var askedQuestions: [InterviewQuestion] {
    questionnaire.questions.filter { !$0.isLeftToReview }
  }

  /// Asks the questions of a kind that have no answer yet.
  ///
  /// - Parameters:
  ///   - line: The kind.
  ///   - head: What stands above them; nil for the part of the interview to which each belongs.
  /// - Throws: When the person leaves, or no more will come.
  mutating func askUnanswered(
    in line: SummaryLineID,
    head: String? = nil
  ) throws(Departure) {
    while let question = questionnaire.questions.first(where: { question in
      (question.id.line == line || line == .extras && question.id.isExtraOfDebt)
        && answers[question.id] == nil && !question.isLeftToReview
    }) {
      guard try ask(question, head: head ?? question.part) else { return }
    }
  }

  /// Asks one question until it is answered or passed over.
  ///
  /// - Returns: False when the person went back.
  mutating func ask(_ question: InterviewQuestion, head: String) throws(Departure) -> Bool {
    if question.id == .debt(0, .source), answers[question.id] == nil {
      conversation.say([.paragraph(DebtQuestionWords.opening.joined(separator: "\n"))])
    }
    let list = show(question, head: head)
    while true {
      let heard = try conversation.hear(
        choosing: list,
        takesSeveral: question.kind.takesSeveral,
        isPrivate: isPrivate(question.id),
        again: { _ = show(question, head: head) }
      )
      switch heard {
      case .back, .leave: return false
      case .help: conversation.say(question.explanation)
      case .enter:
        let standing = answers[question.id] ?? question.fallback
        answers[question.id] = standing ?? .nothing
        return true
      case .words(let words):
        switch try settle(words, question) {
        case .answer(let answer):
          answers.tell(answer, to: question.id)
          return true
        case .open: continue
        case .back: return false
        }
      }
    }
  }

  /// What came of an answer.
  private enum Settled {
    case answer(Answer)
    /// The question stays open.
    case open
    /// The person went back.
    case back
  }

  /// Shows a question.
  ///
  /// - Returns: The list that was shown with it; nil when the answer is typed freely.
  private func show(_ question: InterviewQuestion, head: String) -> ChoiceList? {
    conversation.say(progress: head)
    conversation.say(heading: question.words.ask)
    let list = question.items.isEmpty ? nil : ChoiceList(question.items)
    if let list { conversation.say(list) }
    let standing = (answers[question.id] ?? question.fallback).map {
      conversation.screen.hidden(question.words(of: $0), isPrivate: isPrivate(question.id))
    }
    let hints = question.hints(
      standing: standing ?? question.passing,
      isToldAlready: answers[question.id].map { $0 != .nothing } ?? false
    )
    conversation.say(hints, indent: "  ")
    return list
  }

  /// Whether an answer may be hidden from those who sit beside: numbers of an informal debt.
  func isPrivate(_ id: QuestionID) -> Bool {
    guard case .debt(let index, let asked) = id, asked != .source, asked != .way else {
      return false
    }
    return answers.source(ofDebt: index)?.lender.isInformal ?? false
  }

  /// Reads an answer, completes it and has it confirmed where that is better.
  private mutating func settle(
    _ typed: String,
    _ question: InterviewQuestion
  ) throws(Departure) -> Settled {
    var words = typed
    while true {
      switch try conversation.whole(words, of: question, isPrivate: isPrivate(question.id)) {
      case .none: return .open
      case .some(let (answer, repeatBack)):
        let plausibility = Plausibility(answers: answers, today: setting.today)
        if let lines = plausibility.contradiction(answer, to: question.id) {
          conversation.say(lines)
          return .open
        }
        let doubts = doubts(answer, words, question, repeatBack, plausibility)
        guard !doubts.isEmpty else {
          acknowledge(answer, words, question)
          return .answer(answer)
        }
        switch try conversation.confirm(doubts) {
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

  /// What must be agreed to before an answer is taken; empty when nothing.
  private mutating func doubts(
    _ answer: Answer,
    _ words: String,
    _ question: InterviewQuestion,
    _ repeatBack: Bool,
    _ plausibility: Plausibility
  ) -> [String] {
    var asked: [String] = []
    let isHidden = conversation.screen.isHiding && isPrivate(question.id)
    if repeatBack, !isHidden {
      let understood = question.words(of: answer)
      asked.append(ConversationWords.repeatedBack(typed: words, understood: understood))
    }
    if !doubted.contains(question.id), let doubt = plausibility.doubt(answer, to: question.id) {
      doubted.insert(question.id)
      asked.append(conversation.screen.hidden(doubt, isPrivate: isHidden))
    }
    return asked
  }

  /// Shows what was understood where it looks otherwise than what was typed.
  private func acknowledge(_ answer: Answer, _ words: String, _ question: InterviewQuestion) {
    let understood = question.words(of: answer)
    guard understood != words else { return }
    let shown = conversation.screen.hidden(understood, isPrivate: isPrivate(question.id))
    conversation.say(["  = " + shown])
  }
}

extension InterviewQuestion {
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
