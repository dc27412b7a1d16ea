import LessonLibrary

extension Diagnosis {
  /// The most lessons that a household is given at a time.
  static let mostLessons = 3

  /// At most three lessons for the household, most useful first.
  ///
  /// - Parameters:
  ///   - catalogue: The lessons at hand.
  ///   - record: What the household learnt already.
  /// - Returns: The lessons, each with what it answers.
  func fittingLessons(
    in catalogue: LessonCatalogue,
    after record: LearningRecord = LearningRecord()
  ) -> [PairedLesson] {
    let all = lessons(in: catalogue, passed: record.passed, justRead: record.lastRead)
    return Array(all.prefix(Self.mostLessons))
  }
}
