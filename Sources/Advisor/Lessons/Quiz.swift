import LessonLibrary
import ThaiText

/// A quiz under way.
struct Quiz {
  private let title: String
  private let questions: [Question]
  private let console: Console

  init(_ lesson: Lesson, console: Console) {
    title = lesson.title.safeForTerminal
    questions = lesson.questions
    self.console = console
  }

  func run() {
    guard !questions.isEmpty else { return say(.title(title), .paragraph(QuizWords.noQuestions)) }
    guard console.isInteractive else { return say(answers) }
    say(.title(title))
    var right = 0
    for index in questions.indices {
      console.show("\n")
      say(asked(index))
      guard let choice = choice(for: questions[index]) else {
        return say(.paragraph(QuizWords.stopped))
      }
      let isRight = questions[index].choices[choice].isRight
      right += isRight ? 1 : 0
      say([.paragraph(isRight ? QuizWords.right : answer(index))] + reason(index))
    }
    console.show("\n")
    say(.paragraph(QuizWords.score(right, of: questions.count)))
  }

  /// The choice that was typed; nil when no more comes.
  private func choice(for question: Question) -> Int? {
    while true {
      console.show(QuizWords.prompt(choices: question.choices.count))
      guard let typed = console.readLine() else { return nil }
      if let choice = QuizWords.choice(typed, among: question.choices.count) { return choice }
      say(.paragraph(QuizWords.askAgain(typed, choices: question.choices.count)))
    }
  }

  /// Every question with its answer.
  private var answers: [Page.Block] {
    [.title(title), .heading(QuizWords.answersHeading)]
      + questions.indices.flatMap { index in
        [asked(index), .paragraph(answer(index))] + reason(index)
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

  private func reason(_ index: Int) -> [Page.Block] {
    let reason = questions[index].reason
    return reason.isEmpty ? [] : [.quote([reason.shownText])]
  }

  private func say(_ blocks: Page.Block...) { say(blocks) }

  private func say(_ blocks: [Page.Block]) { console.show(console.layout.text(Page(blocks))) }
}
