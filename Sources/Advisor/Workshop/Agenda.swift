import Engine
import LessonLibrary

/// Which lessons a workshop has time for, chosen to help most of its households most.
///
/// One lesson after the other is taken up: the one that helps most for its minutes, as long as it
/// fits. A lesson helps a household by its place among the lessons that answer it, and half as much,
/// a third as much and so on when others for the same household stand in the agenda already, so that
/// each household has its turn. They are then told in the order of the curriculum.
struct Agenda {
  /// What a household needs, as far as an agenda must know it.
  struct Participant: Sendable {
    /// What it is called.
    let code: String
    /// The lessons that answer it, most useful first, with what they answer.
    let lessons: [(slug: String, kinds: [Observation.ID])]

    /// A household that was reckoned.
    init(_ diagnosis: Diagnosis, code: String, catalogue: LessonCatalogue) {
      self.code = code
      lessons = diagnosis.lessons(in: catalogue)
        .filter { $0.lesson.about.audience.contains(.member) }
        .prefix(Agenda.worth.count).map { ($0.lesson.slug, $0.kinds) }
    }
  }

  /// A lesson that is taught.
  struct Item {
    let lesson: Lesson
    /// The codes of the households that it answers, in their order.
    let codes: [String]
    /// What it answers of them, most frequent first.
    let kinds: [Observation.ID]

    /// The lesson, its quiz and its activity.
    var minutes: Int { lesson.minutes + lesson.activity.minutes }
  }

  /// How long the opening takes, in minutes.
  static let opening = 10
  /// How long the questions before learning take, in minutes.
  static let questions = 10
  /// From so many minutes on there is time for them.
  static let questionsFrom = 90
  /// How long a rest takes, in minutes.
  static let rest = 15
  /// How long the closing takes, in minutes.
  static let closing = 15
  /// From so many minutes on there is a rest.
  static let restFrom = 120
  /// What a lesson is worth to a household by its place.
  static let worth = [5.0, 3, 2, 1, 1]

  /// How long the workshop may take.
  let minutes: Int
  /// For whom it is.
  let participants: [Participant]
  /// The lessons in the order of teaching; may be empty.
  let items: [Item]

  /// Chooses the lessons.
  init(_ participants: [Participant], minutes: Int, catalogue: LessonCatalogue) {
    self.minutes = minutes
    self.participants = participants
    var room =
      minutes - Self.opening - Self.closing - (minutes >= Self.restFrom ? Self.rest : 0)
      - (minutes >= Self.questionsFrom ? Self.questions : 0)
    var waiting = catalogue.lessons.map { lesson in
      Item(lesson, participants)
    }.filter { !$0.codes.isEmpty }
    var chosen: [Item] = []
    while let best = Self.best(of: waiting, for: participants, beside: chosen, room: room) {
      let item = waiting.remove(at: best)
      room -= item.minutes
      chosen.append(item)
    }
    items = chosen.sorted { $0.lesson.number < $1.lesson.number }
  }

  /// Whether any lesson answers any of the households.
  var needsLessons: Bool { participants.contains { !$0.lessons.isEmpty } }

  /// Whether there is a rest.
  var hasRest: Bool { minutes >= Self.restFrom && items.count > 1 }

  /// Whether there is time for the questions before learning.
  var hasQuestions: Bool { minutes >= Self.questionsFrom && !items.isEmpty }

  /// How many minutes are used.
  var used: Int { timetable.reduce(0) { $0 + $1.minutes } }

  /// The lesson that helps most for its minutes; nil when none fits.
  private static func best(
    of waiting: [Item],
    for participants: [Participant],
    beside chosen: [Item],
    room: Int
  ) -> Int? {
    let taught = Set(chosen.map(\.lesson.slug))
    let gains = waiting.map { item in
      participants.reduce(0.0) { $0 + $1.gain(of: item.lesson.slug, beside: taught) }
        / Double(item.minutes)
    }
    return waiting.indices.filter { waiting[$0].minutes <= room }
      .max { (gains[$0], -$0) < (gains[$1], -$1) }
  }
}

extension Agenda.Item {
  /// A lesson with whom it is for.
  fileprivate init(_ lesson: Lesson, _ participants: [Agenda.Participant]) {
    self.lesson = lesson
    let found = participants.compactMap { participant in
      participant.lessons.first { $0.slug == lesson.slug }.map { (participant.code, $0.kinds) }
    }
    codes = found.map(\.0)
    let counts = Dictionary(grouping: found.flatMap(\.1), by: \.self).mapValues(\.count)
    kinds = Observation.ID.allCases.filter { counts[$0] != nil }
      .enumerated().sorted {
        let (left, right) = (counts[$0.element] ?? 0, counts[$1.element] ?? 0)
        return left != right ? left > right : $0.offset < $1.offset
      }.map(\.element)
  }
}

extension Agenda.Participant {
  /// How much a lesson helps beside those that are taught.
  fileprivate func gain(of slug: String, beside taught: Set<String>) -> Double {
    guard let place = lessons.firstIndex(where: { $0.slug == slug }) else { return 0 }
    let others = lessons.count { taught.contains($0.slug) }
    return Agenda.worth[place] / Double(1 + others)
  }
}
