/// The stable numbers of the problems of lesson files; a number is never used again.
public enum LessonProblemCode: String, CaseIterable, Sendable {
  /// The file name has no number or no permanent name.
  case nameWithoutNumber = "L101"
  /// There is no front matter.
  case noFrontMatter = "L102"
  /// A key is missing.
  case missingKey = "L103"
  /// A key is unknown.
  case unknownKey = "L104"
  /// A key is doubled.
  case doubledKey = "L105"
  /// A number is wrong.
  case badNumber = "L106"
  /// A day is wrong.
  case badDay = "L107"
  /// An observation is unknown.
  case unknownObservation = "L108"
  /// A permanent name is taken.
  case doubledSlug = "L109"
  /// A number is taken.
  case doubledNumber = "L110"
  /// The household has no place in the lesson.
  case noHousehold = "L111"
  /// A question has not exactly one right answer.
  case rightChoices = "L112"

  init(_ fact: LessonProblem.Fact) {
    self =
      switch fact {
      case .nameWithoutNumber: .nameWithoutNumber
      case .noFrontMatter: .noFrontMatter
      case .missingKey: .missingKey
      case .unknownKey: .unknownKey
      case .doubledKey: .doubledKey
      case .badNumber: .badNumber
      case .badDay: .badDay
      case .unknownObservation: .unknownObservation
      case .doubledSlug: .doubledSlug
      case .doubledNumber: .doubledNumber
      case .noHousehold: .noHousehold
      case .rightChoices: .rightChoices
      }
  }
}
