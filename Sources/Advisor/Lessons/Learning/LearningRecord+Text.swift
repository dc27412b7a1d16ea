import Engine

extension LearningRecord {
  /// The version of the format.
  static let version = 1

  /// A key of a learning record.
  enum Key: String, CaseIterable {
    case learning, read, quizzes, tests
  }

  /// A key of an entry of a learning record.
  enum EntryKey: String, CaseIterable {
    case lesson, month, right, of, when, answers
  }

  /// The record as its file has it: one entry a line, so that people can read and mend it.
  public var text: String {
    let lists = [
      (Key.read, readings.map(\.json)), (.quizzes, quizzes.map(\.json)),
      (.tests, tests.map(\.json)),
    ].map { key, entries in
      let lines = entries.map { "\n    \($0.line)" }.joined(separator: ",")
      return "  \"\(key.rawValue)\": [\(lines)\(lines.isEmpty ? "" : "\n  ")]"
    }
    let version = "  \"\(Key.learning.rawValue)\": \(Self.version)"
    return "{\n" + ([version] + lists).joined(separator: ",\n") + "\n}\n"
  }
}

extension LearningRecord.Reading {
  fileprivate var json: JSONText { .entry([(.lesson, .string(lesson)), (.month, .month(month))]) }
}

extension LearningRecord.QuizResult {
  fileprivate var json: JSONText {
    .entry([
      (.lesson, .string(lesson)), (.month, .month(month)), (.right, .integer(right)),
      (.of, .integer(questions)),
    ])
  }
}

extension LearningRecord.TestResult {
  fileprivate var json: JSONText {
    let answers = answers.sorted { $0.key < $1.key }.map { ($0.key, JSONText.integer($0.value)) }
    return .entry([
      (.when, .string(occasion.rawValue)), (.month, .month(month)), (.answers, .object(answers)),
    ])
  }
}

extension JSONText {
  fileprivate static func entry(_ members: [(LearningRecord.EntryKey, JSONText)]) -> JSONText {
    .object(members.map { ($0.0.rawValue, $0.1) })
  }

  /// A month of the Buddhist era.
  fileprivate static func month(_ month: YearMonth) -> JSONText {
    .string("\(month.buddhistYear)-\(month.month < 10 ? "0" : "")\(month.month)")
  }
}
