import Engine
public import LessonLibrary
public import ReferenceFigures

/// What is to be mended in lessons before people learn from them.
public struct LessonCheck: Sendable {
  private let figures: ReferenceFigures
  private let known: LessonCatalogue
  private let longestStretch: Int

  /// The most letters between two spaces that read easily.
  public static let usualLongestStretch = 60

  /// A check of lessons that stand beside others.
  ///
  /// - Parameters:
  ///   - known: Lessons that the ones to be checked may lead to, besides each other.
  ///   - figures: The figures of law and custom that lessons may name.
  ///   - longestStretch: The most letters between two spaces.
  public init(
    beside known: LessonCatalogue = .embedded,
    figures: ReferenceFigures = .embedded,
    longestStretch: Int = usualLongestStretch
  ) {
    self.known = known
    self.figures = figures
    self.longestStretch = longestStretch
  }

  /// What is to be mended in a folder's files, and what could be better.
  ///
  /// - Parameter files: The files; those that do not end in `.md` are passed over.
  /// - Returns: Every problem and warning, by file and line.
  public func problems(in files: [ContentFile]) -> [LessonProblem] {
    let lessons = files.filter { $0.name.hasSuffix(".md") }
    let vocabulary = Self.vocabulary(with: figures)
    let readings = lessons.map { LessonReading($0, vocabulary: vocabulary) }
    let together = LessonCatalogue(files: lessons, vocabulary: vocabulary)
    let doubled = together.problems.filter(\.isDoubled)
    let ids = Set(known.lessons.map(\.slug) + readings.compactMap(\.id))
    let found = readings.flatMap { problems(of: $0, ids: ids) } + doubled
    return found.sorted { ($0.fileName, $0.line ?? 0) < ($1.fileName, $1.line ?? 0) }
  }

  /// The names that lessons may use.
  ///
  /// - Parameter figures: The figures of law and custom.
  /// - Returns: Observations, lenders and kinds of debt as the engine has them, and the figures.
  public static func vocabulary(with figures: ReferenceFigures = .embedded) -> LessonVocabulary {
    LessonVocabulary(
      observations: Set(Observation.ID.allCases.map(\.rawValue)),
      circumstances: [AnsweredObservations.cannotPay],
      lenders: Set(Lender.allCases.map(\.rawValue)),
      kinds: DebtContract.kindCodes,
      figures: Set(figures.figures.map(\.id))
    )
  }

  private func problems(of reading: LessonReading, ids: Set<String>) -> [LessonProblem] {
    let note = { (line: Int?, fact: LessonProblem.Fact) in
      LessonProblem(fileName: reading.file.name, line: line, fact: fact)
    }
    let sums = reading.examples.flatMap(ExampleReckoning.problems).map { note($0.line, $0.fact) }
    let dead = reading.leadsTo.filter { !ids.contains($0.id) }.map { line, id in
      note(line, .unknownLesson(id, nearest: nil))
    }
    let wording = LessonWording(reading, figures: figures, longestStretch: longestStretch)
    return reading.problems + sums + dead + wording.warnings.map { note($0.line, $0.fact) }
  }
}

extension LessonReading {
  /// The permanent name that the file's name gives, whether or not the lesson is sound.
  fileprivate var id: String? {
    guard let dash = file.name.firstIndex(of: "-"), file.name.hasSuffix(".md") else { return nil }
    return String(file.name[file.name.index(after: dash)...].dropLast(3))
  }
}

extension LessonProblem {
  /// Whether it is about two files together.
  fileprivate var isDoubled: Bool {
    switch fact {
    case .doubledSlug, .doubledNumber: true
    default: false
    }
  }
}
