import Engine
import HouseholdFile
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
  var doubted: Set<QuestionID> = []
  /// Questions that were answered together with another one, by that one.
  var toldTogether: [QuestionID: Set<QuestionID>] = [:]
  /// Questions of which nothing is known, passed over since the interview began.
  var passedOver: Set<QuestionID> = []
  /// What was understood of the last answer and is to be said above the next screen.
  var readBack: ReadBack?

  /// What was understood of an answer; going back from the next screen returns to its question.
  struct ReadBack {
    let question: InterviewQuestion
    let words: String
  }

  init(
    _ conversation: Conversation,
    setting: InterviewSetting,
    answers: Answers = Answers()
  ) {
    (self.conversation, self.setting, self.answers) = (conversation, setting, answers)
  }

  /// Goes on from a household as it stands.
  ///
  /// - Parameters:
  ///   - household: The household.
  ///   - untold: What the family has not told of yet.
  ///   - earlier: The answers before the household became what it is, of which it may not hold all;
  ///     nil without any.
  mutating func take(
    up household: Household,
    untold: [UntoldPart],
    goingOnFrom earlier: Answers? = nil
  ) {
    let parts = KeptParts(of: household, untold: untold, goingOnFrom: earlier)
    (answers, kept) = (parts.answers, parts.kept)
  }

  /// Goes on from a household as it stands, with all answers that describe it.
  mutating func take(up household: Household, with answers: Answers) {
    (self.answers, kept) = (answers, KeptParts(of: household).kept)
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

  /// What was understood of the last answer, which is said once.
  mutating func takeReadBack() -> ReadBack? {
    defer { readBack = nil }
    return readBack
  }
}

extension Interview {
  /// Asks all questions to the last, back and forth.
  ///
  /// - Parameters:
  ///   - fromLast: Whether to begin with the last question.
  ///   - first: The place of the question to begin with otherwise.
  ///   - onlyOpen: Whether questions that have an answer are passed on the way forward.
  /// - Throws: When the person leaves, or no more will come.
  mutating func askAll(
    fromLast: Bool,
    from first: Int = 0,
    onlyOpen: Bool = false
  ) throws(Departure) {
    var position = fromLast ? askedQuestions.count - 1 : first
    while true {
      let questions = askedQuestions
      guard position < questions.count else { return }
      let isAnswered = try ask(questions[position], head: questions.progress(at: position))
      let open = askedQuestions.indices.filter { !wasToldTogether(askedQuestions[$0].id) }
      if isAnswered {
        let next = askedQuestions
        let wanted = onlyOpen ? open.filter { isOpen(next[$0].id) } : open
        position = wanted.first { $0 > position } ?? next.count
      } else if let earlier = open.last(where: { $0 < position }) {
        position = earlier
      } else {
        conversation.say([ConversationWords.firstQuestion])
      }
    }
  }

  /// Whether a question was answered together with another one, so that it is passed over.
  private func wasToldTogether(_ id: QuestionID) -> Bool {
    toldTogether.values.contains { $0.contains(id) }
  }

  /// Asks the questions without an answer, also those that were passed over and are needed.
  mutating func goOn() throws(Departure) {
    passedOver = []
    reopenLeftOut()
    let questions = askedQuestions
    let first = questions.firstIndex { isOpen($0.id) } ?? questions.count
    try askAll(fromLast: false, from: first, onlyOpen: true)
  }

  /// The questions that are asked one after the other.
  private var askedQuestions: [InterviewQuestion] {
    questionnaire.questions.filter { !$0.isLeftToReview }
  }

  /// Asks the questions of a kind that have no answer yet, back and forth.
  ///
  /// - Parameters:
  ///   - line: The kind.
  ///   - before: The question that was answered just before; nil when there is no way back to it.
  ///   - head: What stands above them; nil for the part of the interview to which each belongs.
  /// - Throws: When the person leaves, or no more will come.
  mutating func askUnanswered(
    in line: SummaryLineID,
    after before: InterviewQuestion? = nil,
    head: String? = nil
  ) throws(Departure) {
    var asked = before.map { [$0] } ?? []
    var earlier: InterviewQuestion?
    while let question = earlier ?? unanswered(in: line) {
      earlier = nil
      if try ask(question, head: head ?? question.part) {
        asked.append(question)
      } else {
        earlier = asked.popLast()
        guard earlier != nil else { return }
      }
    }
  }

  private func unanswered(in line: SummaryLineID) -> InterviewQuestion? {
    questionnaire.questions.first { question in
      (question.id.line == line || line == .extras && question.id.isExtraOfDebt)
        && isOpen(question.id) && !question.isLeftToReview && !passedOver.contains(question.id)
    }
  }

  /// Whether a question has no answer yet, or one that waits for its other part, which is asked for
  /// once each time.
  private func isOpen(_ id: QuestionID) -> Bool {
    answers[id] == nil || answers.isBegun(id) && !passedOver.contains(id)
  }

  /// Has what was understood of the last answer agreed to, where no question follows above which it
  /// could be said.
  mutating func agreeToLastAnswer(head: String) throws(Departure) {
    while let last = takeReadBack() {
      guard try conversation.confirm([last.words]) != .yes else { return }
      guard try ask(last.question, head: head) else { return }
    }
  }
}

extension [InterviewQuestion] {
  /// How far along a question is: its part, and its place among those of its kind.
  fileprivate func progress(at position: Int) -> String {
    let question = self[position]
    return ConversationWords.progress(
      question.id.part,
      title: question.part,
      number: question.id.isSource ? nil : self[...position].count { $0.isCounted(with: question) }
    )
  }
}

extension InterviewQuestion {
  /// Whether it is counted with another: in the same part, and about the same debt.
  fileprivate func isCounted(with other: InterviewQuestion) -> Bool {
    guard id.part == other.id.part, !id.isSource else { return false }
    return id.part != .debts || id.line == other.id.line
  }
}

extension QuestionID {
  /// Whether it asks whom a debt is owed to.
  fileprivate var isSource: Bool {
    if case .debt(_, .source) = self { true } else { false }
  }
}
