import Engine
import LessonLibrary

/// A lesson that is about to be written: sound from the start, with what to write where in it.
struct LessonDraft {
  let name: LessonName
  let title: String
  let area: LessonArea
  /// The observation that it answers; nil for none.
  let observation: Observation.ID?
  let month: YearMonth

  /// The file, from `lessons/starting-lesson.txt`.
  var text: String {
    let template = EmbeddedContent.file(named: "starting-lesson.txt")?.text ?? ""
    return template.split(separator: "@", omittingEmptySubsequences: false)
      .map { values[String($0)]?.line ?? String($0) }.joined()
  }

  /// What stands in the places that the file leaves open, such as `@title@`.
  private var values: [String: JSONText] {
    [
      "id": .string(name.slug), "title": .string(title), "order": .integer(name.number),
      "area": .string(area.rawValue), "checked": checked,
      "answers": .array(observation.map { [.string($0.rawValue)] } ?? []),
    ]
  }

  private var checked: JSONText {
    .string("\(month.buddhistYear)-\(month.month < 10 ? "0" : "")\(month.month)-01")
  }
}

extension LessonArea {
  /// The area that the first digit of a lesson's number stands for; the group for 0.
  init(number: Int) {
    let first = Int(String(String(number).prefix(1))) ?? 0
    self = first == 0 ? .group : Self.allCases[first - 1]
  }
}
