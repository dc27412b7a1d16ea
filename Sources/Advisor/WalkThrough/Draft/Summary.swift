import Engine
import HouseholdFile
import ThaiText

extension Interview {
  /// Shows the answers on numbered lines and corrects them until all is well.
  ///
  /// - Returns: False when the person went back.
  mutating func review() throws(Departure) -> Bool {
    while true {
      let lines = summary
      let list = ChoiceList(lines.map(\.words))
      let last = takeReadBack()
      let names = answers.debts.filter(answers.isPrivate).map(answers.name)
      conversation.screen.keepPrivate(names)
      show(list, after: last)
      let place = try conversation.pick(from: list, more: SummaryWords.more) {
        show(list, after: nil)
      }
      switch place {
      case .enter: return true
      case .back:
        guard let last else { return false }
        try askAgain(last.question)
      case .item(let place): try correct(lines[place])
      }
    }
  }

  private func show(_ list: ChoiceList, after last: ReadBack?) {
    conversation.say([.title(SummaryWords.heading)])
    conversation.say(list)
    if let words = keptWords { conversation.say([words]) }
    if let last { conversation.say(readBack: last.words) }
    conversation.say([SummaryWords.ask])
  }

  /// What is kept as a file has it; nil when that is nothing.
  private var keptWords: String? {
    guard let kept, !kept.isBare else { return nil }
    let names =
      kept.incomes.map(\.name) + kept.expenses.map(\.name) + kept.savings.map(\.name)
      + kept.assets.map(\.name) + kept.debts.map(\.name) + kept.guarantees.map(\.name)
    return ExtraWords.kept(names.map(\.safeForTerminal), choices: kept.offers.count)
  }

  private mutating func correct(_ line: SummaryLine) throws(Departure) {
    guard let first = line.questions.first else { return }
    var question = first
    if line.questions.count > 1 {
      let list = ChoiceList(line.questions.map(told))
      let place = try conversation.pick(
        SummaryWords.part,
        from: list,
        more: [SummaryWords.part]
      )
      guard case .item(let place) = place else { return }
      question = line.questions[place]
    }
    let isDebt = question.id.part == .debts
    let hasToldAll = !answers.untoldParts.contains(.debts)
    guard try askAgain(question) else { return }
    try askUnanswered(in: first.id.line, after: question)
    // One more debt does not open again the question whether there are others.
    if isDebt, hasToldAll { answers.close(.debts) }
  }

  /// Asks a question that was asked before.
  ///
  /// - Returns: False when the person went back.
  @discardableResult
  private mutating func askAgain(_ question: InterviewQuestion) throws(Departure) -> Bool {
    try ask(question, head: ConversationWords.correcting(part: question.part))
  }

  /// A question with what was answered to it.
  private func told(_ question: InterviewQuestion) -> String {
    let answer = answers[question.id] ?? question.fallback ?? .nothing
    let told = conversation.screen.hidden(
      question.words(of: answer),
      isPrivate: isPrivate(question.id)
    )
    return SummaryWords.line(question.words.title, told)
  }
}
