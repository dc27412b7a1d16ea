public import JSON5

/// Something in a lesson file that its writer can put right.
public struct LessonProblem: Hashable, Sendable {
  /// What is the matter.
  public enum Fact: Hashable, Sendable {
    /// The file is not named like `510-true-cost.md`.
    case nameWithoutNumber
    /// The first character of the file is not the `{` of its front matter.
    case noFrontMatter
    /// The front matter cannot be read.
    case spelling(JSON5ProblemKind)
    /// A key that every lesson needs is absent or empty.
    case missingKey(String)
    /// A key that no lesson has, with the one that was probably meant.
    case unknownKey(String, nearest: String?)
    /// A key stands there a second time.
    case doubledKey(String)
    /// A value is not a whole number of its range.
    case badNumber(key: String, range: ClosedRange<Int>)
    /// A value is of another kind.
    case wrongKind(key: String, expected: ValueKind)
    /// A word that is not one of those that a key allows.
    case unknownWord(key: String, found: String, allowed: [String])
    /// The day of checking is not a day of the Buddhist era such as `2569-11-22`.
    case badDay(String)
    /// The front matter says something else than the file's name.
    case differsFromName(key: String)
    /// The lesson speaks of an observation that nothing makes.
    case unknownObservation(String, nearest: String?)
    /// Another lesson has the same permanent name.
    case doubledSlug(otherFile: String)
    /// Another lesson has the same number.
    case doubledNumber(otherFile: String)
    /// The lesson leads to a lesson that does not exist.
    case unknownLesson(String, nearest: String?)
    /// Markdown that lessons are not written in.
    case uncovered(UncoveredMarkdown)
    /// Stars or brackets that stand as written, because their other half is missing.
    case strayMark(String)
    /// A link that leads neither to a page, a number nor a lesson.
    case badAddress(String)
    /// A part that every lesson has is missing or out of place.
    case part(LessonPart, PartFlaw)
    /// The household's own numbers stand in so many places instead of one.
    case household(count: Int)
    /// `{{…}}` names nothing that is known.
    case unknownSlot(String, nearest: String?)
    /// Something is the matter with a question of the quiz.
    case question(text: String, QuestionFlaw)
    /// A question has no right answer or more than one.
    case rightChoices(question: String, count: Int)
    /// The quiz has so many questions.
    case questionCount(Int)
    /// No worked example can be reckoned.
    case noExample
    /// A line of a worked example cannot be read.
    case example(line: String, ExampleFlaw)
    /// A worked example does not come out.
    case sumDiffers(name: String, expected: String, reckoned: String)
    /// A number of a worked example is not in the text.
    case numberNotTold(String)
    /// A stretch without a space is longer than the chosen number of letters.
    case longStretch(String, letters: Int)
    /// A figure is written out that the reference file keeps, and what would fill it in.
    case bareFigure(String, LessonSlot)
    /// A hint that does not ask.
    case hintWithoutQuestion(String)
  }

  /// A kind of value.
  public enum ValueKind: String, Sendable {
    /// Text in quotes.
    case text
    /// A list in square brackets.
    case list
    /// A number of zero or more with at most four decimals.
    case number
  }

  /// What can be the matter with a part of a lesson.
  public enum PartFlaw: Hashable, Sendable {
    /// It is not there.
    case missing
    /// It is there twice.
    case doubled
    /// It stands before or behind its place.
    case misplaced
    /// What is in it is not what belongs there.
    case unsuitable
  }

  /// What can be the matter with a question.
  public enum QuestionFlaw: Hashable, Sendable {
    /// No line with `??`.
    case noHint
    /// So many choices instead of two to five.
    case choiceCount(Int)
    /// A choice without `[ ]` or `[x]`.
    case choiceWithoutBox
    /// A choice that is not explained.
    case noReason(choice: String)
    /// The next question stands at the end of an explanation, for want of a blank line.
    case joined
    /// Something else than a question.
    case notAQuestion
  }

  /// What can be the matter with a line of a worked example.
  public enum ExampleFlaw: Hashable, Sendable {
    /// It is not `form: …`, followed by `expect: …`.
    case unreadable
    /// A form that does not exist.
    case unknownForm
    /// A word that the form does not know.
    case unknownWord(String, allowed: [String])
    /// A word that the form needs.
    case missingWord(String)
    /// Figures that no loan can have.
    case unusable
  }

  /// The lesson's file.
  public let fileName: String

  /// The line, counted from 1; nil when it is about the file as a whole.
  public let line: Int?

  /// The column, counted from 1 in Unicode scalars; nil when it is about the line as a whole.
  public let column: Int?

  /// What is the matter.
  public let fact: Fact

  /// A fact with its place.
  public init(fileName: String, line: Int? = nil, column: Int? = nil, fact: Fact) {
    self.fileName = fileName
    self.line = line
    self.column = column
    self.fact = fact
  }

  /// The problem's stable number.
  public var code: LessonProblemCode { LessonProblemCode(fact) }

  /// Whether the lesson can be used all the same.
  public var isWarning: Bool {
    switch fact {
    case .longStretch, .bareFigure, .hintWithoutQuestion: true
    default: false
    }
  }
}
