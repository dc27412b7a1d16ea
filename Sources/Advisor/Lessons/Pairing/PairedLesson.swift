public import Engine
public import LessonLibrary

/// A lesson with the facts about a household that it answers.
public struct PairedLesson: Sendable {
  /// The lesson.
  public let lesson: Lesson
  /// The facts, most important first; never empty.
  public var observations: [Observation]
}

extension Diagnosis {
  /// Lessons that answer the observations, most useful first, each once with its reasons.
  ///
  /// - Parameters:
  ///   - catalogue: The lessons at hand.
  ///   - passed: The permanent names of lessons whose quiz was passed.
  ///   - justRead: The permanent name of the lesson that was read last.
  /// - Returns: Each lesson once, with what it answers.
  public func lessons(
    in catalogue: LessonCatalogue,
    passed: Set<String> = [],
    justRead: String? = nil
  ) -> [PairedLesson] {
    LessonPairing(self, catalogue: catalogue).lessons(passed: passed, justRead: justRead)
  }
}
