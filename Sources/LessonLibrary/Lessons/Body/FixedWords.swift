import JSON5

/// The Thai words that every lesson has in the same places; they stand in
/// `lessons/lesson-words.json5`.
struct FixedWords {
  let headings: [LessonPart: String]
  /// What stands before the minutes of an activity.
  let time: String
  /// What stands before the things that an activity needs.
  let materials: String
  /// Words of which a question has at least one.
  let question: [String]

  /// The words that the program carries.
  static let embedded = FixedWords(EmbeddedContent.file(named: "lesson-words.json5")?.text ?? "")

  init(_ text: String) {
    guard case .success(let tree) = JSON5.parse(Array(text.utf8)),
      let headings = tree.member("headings"), let activity = tree.member("activity"),
      let time = activity.member("time")?.text, let materials = activity.member("materials")?.text,
      case .array(let question)? = tree.member("question")?.value
    else { preconditionFailure("lessons/lesson-words.json5 lacks a word") }
    self.headings = LessonPart.allCases.reduce(into: [:]) { words, part in
      words[part] = headings.member(part.rawValue)?.text
    }
    precondition(self.headings.count == LessonPart.allCases.count, "a heading has no words")
    self.time = time
    self.materials = materials
    self.question = question.compactMap(\.text)
  }
}

extension JSON5Node {
  fileprivate func member(_ key: String) -> JSON5Node? {
    guard case .object(let members) = value else { return nil }
    return members.first { $0.key == key }?.value
  }

  fileprivate var text: String? { if case .string(let text) = value { text } else { nil } }
}
