import Engine
import HouseholdFile
import JSON5
import LessonLibrary
import ThaiText

extension HouseholdSource {
  /// Where it is kept what the household learnt: beside its own file; nil for a bundled family and
  /// for one that was piped in.
  ///
  /// Example: `homes/kaew.json5` → `homes/kaew.learning.json`.
  func learningFile(in world: World) -> String? {
    let isBundled = world.scenarioFile(name) != nil
    guard name != "-", !isBundled else { return nil }
    let ending = [".json5", ".json"].first { name.hasSuffix($0) } ?? ""
    return name.dropLast(ending.count) + ".learning.json"
  }
}

extension LearningRecord.QuizResult {
  /// The result of a lesson's quiz.
  init(_ lesson: Lesson, right: Int, month: YearMonth) {
    self.init(lesson: lesson.slug, month: month, right: right, of: lesson.questions.count)
  }
}

extension World {
  /// What a household learnt so far; nothing where nothing was kept yet.
  ///
  /// - Throws: What keeps the record from being read; the file is left as it is.
  func learningRecord(of household: HouseholdSource) throws(ProblemReport) -> LearningRecord {
    guard let file = household.learningFile(in: self) else { return LearningRecord() }
    let bytes: [UInt8]
    do {
      bytes = try files.read(file)
    } catch .missing {
      return LearningRecord()
    } catch {
      throw ProblemReport(error, file: file)
    }
    do {
      return try LearningRecord(bytes)
    } catch {
      throw ProblemReport(error, file: file)
    }
  }

  /// Keeps what a household learnt.
  ///
  /// - Returns: The file; nil where there is none to keep it in.
  /// - Throws: What keeps it from being written; the old file stays.
  @discardableResult
  func keep(
    _ record: LearningRecord,
    of household: HouseholdSource
  ) throws(ProblemReport) -> String? {
    guard let file = household.learningFile(in: self) else { return nil }
    do {
      try files.write(Array(record.text.utf8), file)
    } catch {
      throw ProblemReport(error, file: file)
    }
    return file
  }
}

extension ProblemReport {
  /// A learning record that cannot be read.
  fileprivate init(_ problem: LearningProblem, file: String) {
    let told = ToldProblem(
      code: problem.code.rawValue,
      problem.words,
      file: file,
      line: problem.span.start.line,
      column: problem.span.start.column
    )
    self.init(told)
  }
}

extension LearningProblem {
  fileprivate var words: TableWords.Words {
    switch fact {
    case .spelling(let kind): LearningProblemWords.spelling(kind)
    case .otherFormat: LearningProblemWords.otherFormat
    case .laterVersion: LearningProblemWords.laterVersion
    case .unknownKey(let key): LearningProblemWords.unknownKey(key)
    case .badValue(let key): LearningProblemWords.badValue(key)
    }
  }
}
