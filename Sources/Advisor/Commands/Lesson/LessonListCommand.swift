import LessonLibrary
import ThaiText

/// Lists the lessons at hand.
struct LessonListCommand: Command {
  private let isForMachines: Bool

  init(_ arguments: Arguments) throws(UsageProblem) {
    try arguments.expectOperands(atMost: 0)
    isForMachines = arguments.has(.json)
  }

  func run(in world: World) -> ExitCode {
    let lessons = world.lessons.lessons
    world.console.show(
      isForMachines
        ? JSONText.object([("lessons", .array(lessons.map { $0.json() }))]).line + "\n"
        : world.console.layout.text(page(lessons))
    )
    return .done
  }

  private func page(_ lessons: [Lesson]) -> Page {
    let titles = LessonListWords.titles
    let columns: [TextTable.Column] = [
      .amounts(titles[0]), .words(titles[1]), .amounts(titles[2]),
      TextTable.Column(titles[3], alignment: .left, overflow: .keepWhole),
    ]
    let rows = lessons.map {
      ["\($0.number)", $0.title.safeForTerminal, "\($0.minutes)", $0.slug]
    }
    return Page([
      .title(LessonListWords.title),
      .table(TextTable(columns: columns, rows: rows)),
      .paragraph(LessonListWords.howToRead),
      .verbatim([CommandForm.lessonShow.words.example]),
    ])
  }
}

extension Lesson {
  /// What a list tells other programs of a lesson.
  func json(adding members: [(String, JSONText)] = []) -> JSONText {
    .object(
      [
        ("id", .string(slug)), ("number", .integer(number)), ("title", .string(title)),
        ("minutes", .integer(minutes)), ("answers", .array(answers.map(JSONText.string))),
        ("sources", .array(sources.map(JSONText.string))),
        ("checked", .string(checked.description)), ("file", .string(fileName)),
      ] + members
    )
  }
}

extension CommandForm {
  static let lessonList = CommandForm("lesson list", LessonListCommand.self, .lessonList)
}
