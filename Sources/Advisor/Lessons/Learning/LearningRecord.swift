public import Engine

/// What a household has learnt so far: lessons read, quizzes answered, tests before and after.
///
/// Each list is in the order in which things happened.
public struct LearningRecord: Hashable, Sendable {
  /// A lesson that was read.
  public struct Reading: Hashable, Sendable {
    /// The lesson's permanent name.
    public let lesson: String
    /// When.
    public let month: YearMonth

    /// A lesson read in a month.
    public init(lesson: String, month: YearMonth) {
      (self.lesson, self.month) = (lesson, month)
    }
  }

  /// A quiz that was answered to its end.
  public struct QuizResult: Hashable, Sendable {
    /// The lesson's permanent name.
    public let lesson: String
    /// When.
    public let month: YearMonth
    /// How many answers were right, from 0 to ``questions``.
    public let right: Int
    /// How many questions there were, one or more.
    public let questions: Int

    /// The result of a quiz.
    public init(lesson: String, month: YearMonth, right: Int, of questions: Int) {
      (self.lesson, self.month) = (lesson, month)
      (self.right, self.questions) = (right, questions)
    }

    /// Whether the lesson was understood: at most one answer was wrong.
    public var isPassed: Bool { right + 1 >= questions }
  }

  /// A test that was answered before learning or after it.
  public struct TestResult: Hashable, Sendable {
    /// Before or after.
    public let occasion: TestOccasion
    /// When.
    public let month: YearMonth
    /// The choices taken, counted from 1, by the permanent names of their questions; what was not
    /// answered is left out.
    public let answers: [String: Int]

    /// The answers of one test.
    public init(_ occasion: TestOccasion, month: YearMonth, answers: [String: Int]) {
      (self.occasion, self.month, self.answers) = (occasion, month, answers)
    }
  }

  /// Lessons read.
  public var readings: [Reading] = []
  /// Quizzes answered.
  public var quizzes: [QuizResult] = []
  /// Tests answered.
  public var tests: [TestResult] = []

  /// Nothing learnt yet.
  public init() {}
}

extension LearningRecord {
  /// The permanent names of lessons whose quiz was passed at least once.
  public var passed: Set<String> { Set(quizzes.filter(\.isPassed).map(\.lesson)) }

  /// The permanent name of the lesson that was read last; nil before the first.
  public var lastRead: String? { readings.last?.lesson }

  /// The permanent names of all lessons read or asked about, each once, the first one first.
  public var lessons: [String] {
    (readings.map(\.lesson) + quizzes.map(\.lesson)).reduce(into: []) { names, name in
      if !names.contains(name) { names.append(name) }
    }
  }

  /// The last result of a lesson's quiz.
  public func lastQuiz(of lesson: String) -> QuizResult? { quizzes.last { $0.lesson == lesson } }

  /// The last test of an occasion.
  public func lastTest(_ occasion: TestOccasion) -> TestResult? {
    tests.last { $0.occasion == occasion }
  }

  /// Notes that a lesson was read; the same lesson twice in a row counts once.
  public mutating func noteReading(of lesson: String, in month: YearMonth) {
    if lastRead == lesson { return }
    readings.append(Reading(lesson: lesson, month: month))
  }

  /// Notes the result of a quiz, and that its lesson was read.
  public mutating func note(_ result: QuizResult) {
    noteReading(of: result.lesson, in: result.month)
    quizzes.append(result)
  }
}
