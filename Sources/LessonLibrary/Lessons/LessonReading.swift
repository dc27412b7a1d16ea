/// A lesson file as far as it could be read, with every problem found on the way.
public struct LessonReading: Sendable {
  /// The file.
  public let file: ContentFile

  /// The lesson; nil when a problem keeps the file from being one.
  public let lesson: Lesson?

  /// Every problem that one file can have by itself, by line.
  public let problems: [LessonProblem]

  /// The worked examples that could be read, even when the lesson could not.
  public let examples: [WorkedExample]

  /// What a reader sees, run by run with its line.
  public let runs: [(line: Int, words: [Inline])]

  /// The lessons that it leads to, with the line where that is known.
  public let leadsTo: [(line: Int?, id: String)]

  /// Reads a file.
  ///
  /// - Parameters:
  ///   - file: A file whose name ends in `.md`.
  ///   - vocabulary: The names from elsewhere that it may use.
  public init(_ file: ContentFile, vocabulary: LessonVocabulary = LessonVocabulary()) {
    var reader = LessonReader(file, vocabulary: vocabulary)
    reader.read()
    self.file = file
    problems = reader.problems.sorted {
      ($0.line ?? 0, $0.column ?? 0) < ($1.line ?? 0, $1.column ?? 0)
    }
    lesson = problems.allSatisfy(\.isWarning) ? reader.lesson : nil
    examples = reader.body.examples
    runs = reader.body.runs
    leadsTo = reader.leadsTo
  }
}
