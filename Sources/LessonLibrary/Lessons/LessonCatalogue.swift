/// All lessons at hand, in the order of reading.
public struct LessonCatalogue: Hashable, Sendable {
  /// The lessons that the program carries, read when they are first asked for.
  public static let embedded = LessonCatalogue(files: EmbeddedContent.lessons)

  /// The sound lessons by number, then by permanent name.
  public private(set) var lessons: [Lesson] = []

  /// What is the matter with the files that gave no lesson, sorted by file name.
  public private(set) var problems: [LessonProblem] = []

  /// The lessons of a folder.
  ///
  /// - Parameters:
  ///   - files: The folder's files; those that do not end in `.md` are passed over.
  ///   - vocabulary: The names from elsewhere that lessons may use.
  public init(files: [ContentFile], vocabulary: LessonVocabulary = LessonVocabulary()) {
    for file in files.sorted(by: { $0.name < $1.name }) where file.name.hasSuffix(".md") {
      let reading = LessonReading(file, vocabulary: vocabulary)
      problems += reading.problems.filter { !$0.isWarning }
      if let lesson = reading.lesson { addOnce(lesson) }
    }
    lessons.sort(by: Self.isReadBefore)
  }

  /// This catalogue with another folder's lessons on top.
  ///
  /// A lesson with a permanent name that is known already takes the place of the known one; the
  /// others are added. Problems of both are kept.
  public func adding(_ other: LessonCatalogue) -> LessonCatalogue {
    var both = self
    both.lessons.removeAll { other.lesson($0.slug) != nil }
    both.lessons += other.lessons
    both.lessons.sort(by: Self.isReadBefore)
    both.problems += other.problems
    return both
  }

  /// The lesson with this permanent name.
  public func lesson(_ slug: String) -> Lesson? {
    lessons.first { $0.slug == slug }
  }

  /// The lessons that answer an observation, in the order of reading; may be empty.
  ///
  /// Their conditions are put aside.
  public func lessons(answering observationID: String) -> [Lesson] {
    lessons.filter { $0.answers.contains(observationID) }
  }

  /// What to read after a lesson: the lessons that it names, then the next one of its area; may be
  /// empty.
  public func lessons(after lesson: Lesson) -> [Lesson] {
    let named = lesson.about.next.compactMap(self.lesson).filter { $0.slug != lesson.slug }
    let following = lessons.first {
      $0.about.area == lesson.about.area && Self.isReadBefore(lesson, $0)
    }
    guard let following, !named.contains(where: { $0.slug == following.slug }) else { return named }
    return named + [following]
  }

  private mutating func addOnce(_ lesson: Lesson) {
    if let other = self.lesson(lesson.slug) {
      note(.doubledSlug(otherFile: other.fileName), in: lesson)
    } else if let other = lessons.first(where: { $0.number == lesson.number }) {
      note(.doubledNumber(otherFile: other.fileName), in: lesson)
    } else {
      lessons.append(lesson)
    }
  }

  private mutating func note(_ fact: LessonProblem.Fact, in lesson: Lesson) {
    problems.append(LessonProblem(fileName: lesson.fileName, fact: fact))
  }

  private static func isReadBefore(_ one: Lesson, _ other: Lesson) -> Bool {
    (one.number, one.slug) < (other.number, other.slug)
  }
}
