import LessonLibrary
import ThaiText

/// A quiz under way.
struct Quiz {
  private let title: String
  private let questions: [Question]
  private let console: Console
  private let readLine: () -> String?
  /// A line that was read to see whether any comes.
  private var ahead: String?

  /// A quiz.
  ///
  /// - Parameters:
  ///   - lesson: Whose questions are asked.
  ///   - console: Where they are asked.
  ///   - readLine: The next answer; nil when no more comes. Lines of the console when nil.
  init(_ lesson: Lesson, console: Console, readLine: (() -> String?)? = nil) {
    title = lesson.title.safeForTerminal
    questions = lesson.questions
    self.console = console
    self.readLine = readLine ?? console.readLine
  }

  /// Asks all questions; answers may be piped in, and where none comes the questions are a sheet of
  /// paper, with the answers below all of them.
  ///
  /// - Returns: How many answers were right; nil when the quiz did not come to its end.
  mutating func run() -> Int? {
    guard !questions.isEmpty else {
      say([.title(title), .paragraph(QuizWords.noQuestions)])
      return nil
    }
    if !console.isInteractive {
      ahead = console.isTyped ? nil : readLine()
      guard ahead != nil else {
        say(sheet)
        return nil
      }
    }
    say(.title(title))
    var right = 0
    for index in questions.indices {
      console.show("\n")
      say(asked(index))
      guard let isRight = isRightAtOnce(index) else {
        say(.paragraph(QuizWords.stopped))
        return nil
      }
      right += isRight ? 1 : 0
    }
    console.show("\n")
    say(.paragraph(QuizWords.score(right, of: questions.count)))
    return right
  }

  /// Whether the first answer to a question is right; nil when no more comes.
  ///
  /// A wrong one is explained, and the hint leads to a second try.
  private mutating func isRightAtOnce(_ index: Int) -> Bool? {
    let question = questions[index]
    guard let first = choice(for: question) else { return nil }
    if question.choices[first].isRight {
      say([.paragraph(QuizWords.right)] + explanation(of: first, in: question))
      return true
    }
    say([.paragraph(QuizWords.notYet)] + explanation(of: first, in: question) + hint(question))
    guard let second = choice(for: question) else { return nil }
    if question.choices[second].isRight {
      say([.paragraph(QuizWords.right)] + explanation(of: second, in: question))
    } else {
      say([.paragraph(answer(index))] + reason(index))
    }
    return false
  }

  /// The choice that was typed; nil when no more comes.
  private mutating func choice(for question: Question) -> Int? {
    while true {
      console.show(QuizWords.prompt(choices: question.choices.count))
      guard let typed = nextLine() else { return nil }
      if let choice = QuizWords.choice(typed, among: question.choices.count) { return choice }
      say(.paragraph(QuizWords.askAgain(typed, choices: question.choices.count)))
    }
  }

  /// The next answer, which stands on the screen as if it had been typed there.
  private mutating func nextLine() -> String? {
    let line = ahead ?? readLine()
    ahead = nil
    if !console.isInteractive { console.show((line?.safeForTerminal ?? "") + "\n") }
    return line
  }

  /// Every question, then every answer.
  private var sheet: [Page.Block] {
    [.title(title)] + questions.indices.flatMap { [asked($0)] + hint(questions[$0]) }
      + [.heading(QuizWords.answersHeading)]
      + questions.indices.flatMap {
        [.paragraph(QuizWords.numbered($0 + 1, answer($0)))] + reason($0)
      }
  }

  private func asked(_ index: Int) -> Page.Block {
    .question(Page.Question(questions[index], number: index + 1))
  }

  private func answer(_ index: Int) -> String {
    let choices = questions[index].choices
    guard let right = choices.firstIndex(where: \.isRight) else { return "" }
    return QuizWords.answer(right, choices[right].text.shownText)
  }

  private func hint(_ question: Question) -> [Page.Block] {
    question.hint.isEmpty ? [] : [.paragraph(QuizWords.hint(question.hint.shownText))]
  }

  private func explanation(of choice: Int, in question: Question) -> [Page.Block] {
    let reason = question.choices[choice].reason
    return reason.isEmpty ? [] : [.quote([reason.shownText])]
  }

  private func reason(_ index: Int) -> [Page.Block] {
    let reason = questions[index].reason
    return reason.isEmpty ? [] : [.quote([reason.shownText])]
  }

  private func say(_ blocks: Page.Block...) { say(blocks) }

  private func say(_ blocks: [Page.Block]) { console.show(console.layout.text(Page(blocks))) }
}
