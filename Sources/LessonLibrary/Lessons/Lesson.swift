/// A lesson: one idea about money, short enough for one evening's meeting.
public struct Lesson: Hashable, Sendable {
  /// What it says about itself.
  public let about: FrontMatter

  /// When its figures were last checked.
  public let checked: CheckedDay

  /// What it says, in the order of the file; the first section has no heading.
  public let sections: [LessonSection]

  /// What a group does together.
  public let activity: LessonActivity

  /// The questions of its quiz, in order; three to six.
  public let questions: [Question]

  /// Its arithmetic, for the engine to reckon again; never empty.
  public let examples: [WorkedExample]

  /// The file that it was read from.
  public let fileName: String
}

extension Lesson {
  /// Where it stands in the order of reading, the `510` of `510-true-cost.md`.
  public var number: Int { about.order }

  /// Its permanent name, the `true-cost` of `510-true-cost.md`.
  public var slug: String { about.id }

  /// Its name for people.
  public var title: String { about.title }

  /// How long it takes to teach with its quiz and without its activity, in minutes, 1–600.
  public var minutes: Int { about.minutes }

  /// Where its figures come from; never empty.
  public var sources: [String] { about.sources }

  /// What the reader will be able to do.
  public var objective: [MarkdownBlock] { blocks(of: .objective) }

  /// What the reader means to do, in one sentence.
  public var promise: [Inline] { blocks(of: .promise).firstParagraph ?? [] }

  /// The identifiers of the observations that it answers, whatever the conditions, each once.
  public var answers: [String] {
    about.answers.map(\.observation).reduce(into: []) { ids, id in
      if !ids.contains(id) { ids.append(id) }
    }
  }

  private func blocks(of part: LessonPart) -> [MarkdownBlock] {
    sections.first { $0.part == part }?.blocks ?? []
  }
}
