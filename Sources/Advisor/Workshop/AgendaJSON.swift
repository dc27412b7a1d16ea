import Engine
import HouseholdFile
import LessonLibrary

/// A workshop's agenda for other programs: what happens from which minute on, with whom it is for.
struct AgendaJSON {
  private let agenda: Agenda

  init(_ agenda: Agenda) {
    self.agenda = agenda
  }

  /// The members of the object.
  var members: [(String, JSONText)] {
    [
      ("plodnee", .integer(HouseholdFile.version)), ("minutes", .integer(agenda.minutes)),
      ("used", .integer(agenda.used)), ("households", .integer(agenda.participants.count)),
      ("timetable", .array(agenda.timetable.map(turn))),
    ]
  }

  private func turn(_ turn: Agenda.Turn) -> JSONText {
    .object(
      [
        ("from", .integer(turn.start)), ("minutes", .integer(turn.minutes)),
        ("what", .string(turn.what.name)),
      ] + (turn.what.item.map(lesson) ?? [])
    )
  }

  private func lesson(_ item: Agenda.Item) -> [(String, JSONText)] {
    [
      ("lesson", .string(item.lesson.slug)), ("title", .string(item.lesson.title)),
      ("activityMinutes", .integer(item.lesson.activity.minutes)),
      ("materials", .string(item.lesson.activity.materials.shownText)),
      ("codes", .array(item.codes.map { .string($0) })),
      ("reasons", .array(item.kinds.map { .string($0.rawValue) })),
    ]
  }
}
