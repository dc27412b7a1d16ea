import Engine
import HouseholdFile
import LessonLibrary
import ThaiText

/// Tells which lessons fit a household, with the reason.
struct LessonForCommand: Command {
  private let source: HouseholdSource
  private let isForMachines: Bool

  init(_ arguments: Arguments) throws(UsageProblem) {
    source = HouseholdSource(name: try arguments.onlyOperand())
    isForMachines = arguments.has(.json)
  }

  func run(in world: World) -> ExitCode {
    do {
      let household = try source.document(in: world).household
      let diagnosis = world.diagnosis(of: household)
      let record = try world.learningRecord(of: source)
      let learning = LearningPage(record: record, catalogue: world.lessons)
      let paired = diagnosis.fittingLessons(in: world.lessons, after: record)
      let contacts = world.contacts(in: household.start)
      world.console.show(
        isForMachines
          ? json(paired, household, contacts, learning).line + "\n"
          : world.console.layout.text(
            Page(page(paired, household, contacts).blocks + learning.blocks)
          )
      )
      return .done
    } catch {
      return world.tell(error, asJSON: isForMachines)
    }
  }

  private func page(
    _ paired: [PairedLesson],
    _ household: Household,
    _ contacts: Contacts
  ) -> Page {
    let points = paired.map { pair in
      Page.Point(
        PlanWords.lesson(
          title: pair.lesson.title,
          minutes: pair.lesson.minutes
        ),
        detail: ObservationText(pair.observations[0], in: household, contacts: contacts).fact
      )
    }
    let name = household.name.safeForTerminal
    guard let first = paired.first else {
      return Page([
        .title(LessonListWords.titleFor(name)), .paragraph(LessonListWords.noneFits),
      ])
    }
    return Page([
      .title(LessonListWords.titleFor(name)), .points(points), .paragraph(PlanWords.readLesson),
      .verbatim([
        (["plodnee lesson show", first.lesson.slug] + source.forHousehold).joined(separator: " ")
      ]),
    ])
  }

  private func json(
    _ paired: [PairedLesson],
    _ household: Household,
    _ contacts: Contacts,
    _ learning: LearningPage
  ) -> JSONText {
    let lessons = paired.map { pair in
      JSONText.object([
        ("id", .string(pair.lesson.slug)), ("title", .string(pair.lesson.title)),
        ("minutes", .integer(pair.lesson.minutes)),
        ("observations", .array(pair.observations.map { .string($0.id.rawValue) })),
        (
          "reason",
          .string(
            ObservationText(pair.observations[0], in: household, contacts: contacts).fact
          )
        ),
      ])
    }
    return .object([
      ("household", .string(household.name)), ("lessons", .array(lessons)),
      ("learnt", learning.json),
    ])
  }
}

extension CommandForm {
  static let lessonFor = CommandForm(
    "lesson for",
    LessonForCommand.self,
    .lessonFor,
    operand: .household
  )
}
