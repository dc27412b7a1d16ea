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
  /// The household has no place in the lesson, or several.
  case household = "L111"
  /// A question has not exactly one right answer.
  case rightChoices = "L112"
  /// The front matter cannot be read.
  case spelling = "L113"
  /// A value is of another kind.
  case wrongKind = "L114"
  /// A word is not allowed.
  case unknownWord = "L115"
  /// Front matter and file name differ.
  case differsFromName = "L116"
  /// A lesson does not exist.
  case unknownLesson = "L117"
  /// Markdown is not covered.
  case uncovered = "L118"
  /// A mark has no other half.
  case strayMark = "L119"
  /// A link leads nowhere.
  case badAddress = "L120"
  /// A part is missing or out of place.
  case part = "L121"
  /// A slot is unknown.
  case unknownSlot = "L122"
  /// A question is incomplete.
  case question = "L123"
  /// There are too few questions or too many.
  case questionCount = "L124"
  /// There is no worked example.
  case noExample = "L125"
  /// A worked example cannot be read.
  case example = "L126"
  /// A worked example does not come out.
  case sumDiffers = "L127"
  /// A number is not in the text.
  case numberNotTold = "L128"
  /// A stretch is long; a warning.
  case longStretch = "L201"
  /// A figure is written out; a warning.
  case bareFigure = "L202"
  /// A hint does not ask; a warning.
  case hintWithoutQuestion = "L203"

  init(_ fact: LessonProblem.Fact) {
    self =
      switch fact {
      case .nameWithoutNumber: .nameWithoutNumber
      case .noFrontMatter: .noFrontMatter
      case .spelling: .spelling
      case .missingKey: .missingKey
      case .unknownKey: .unknownKey
      case .doubledKey: .doubledKey
      case .badNumber: .badNumber
      case .wrongKind: .wrongKind
      case .unknownWord: .unknownWord
      case .badDay: .badDay
      case .differsFromName: .differsFromName
      case .unknownObservation: .unknownObservation
      case .doubledSlug: .doubledSlug
      case .doubledNumber: .doubledNumber
      case .unknownLesson: .unknownLesson
      case .uncovered: .uncovered
      case .strayMark: .strayMark
      case .badAddress: .badAddress
      case .part: .part
      case .household: .household
      case .unknownSlot: .unknownSlot
      case .question: .question
      case .rightChoices: .rightChoices
      case .questionCount: .questionCount
      case .noExample: .noExample
      case .example: .example
      case .sumDiffers: .sumDiffers
      case .numberNotTold: .numberNotTold
      case .longStretch: .longStretch
      case .bareFigure: .bareFigure
      case .hintWithoutQuestion: .hintWithoutQuestion
      }
  }
}
