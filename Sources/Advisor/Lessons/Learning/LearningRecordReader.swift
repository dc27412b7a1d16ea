import Engine
import JSON5

extension LearningRecord {
  /// Reads a record; stops at the first problem, since what follows a tear means nothing.
  ///
  /// - Parameter bytes: The file.
  /// - Throws: What keeps it from being read.
  public init(_ bytes: [UInt8]) throws(LearningProblem) {
    let members = try Members(Self.tree(bytes))
    try Self.checkVersion(members)
    try members.allow(Key.allCases.map(\.rawValue))
    readings = try members.entries(Key.read.rawValue) { (entry) throws(LearningProblem) in
      Reading(lesson: try entry.text(.lesson), month: try entry.month())
    }
    quizzes = try members.entries(Key.quizzes.rawValue) { (entry) throws(LearningProblem) in
      let questions = try entry.number(.of, in: 1...100)
      return QuizResult(
        lesson: try entry.text(.lesson),
        month: try entry.month(),
        right: try entry.number(.right, in: 0...questions),
        of: questions
      )
    }
    tests = try members.entries(Key.tests.rawValue) { (entry) throws(LearningProblem) in
      guard let occasion = TestOccasion(rawValue: try entry.text(.when)) else {
        throw entry.bad(.when)
      }
      return TestResult(occasion, month: try entry.month(), answers: try entry.answers())
    }
  }

  private static func tree(_ bytes: [UInt8]) throws(LearningProblem) -> JSON5Node {
    switch JSON5.parse(bytes) {
    case .success(let tree): return tree
    case .failure(let failure):
      let first = failure.problems[0]
      throw LearningProblem(fact: .spelling(first.kind), span: first.span)
    }
  }

  private static func checkVersion(_ members: Members) throws(LearningProblem) {
    guard let node = members[Key.learning.rawValue] else {
      throw LearningProblem(fact: .otherFormat, span: members.span)
    }
    let version = try members.number(Key.learning.rawValue, in: 1...Int.max)
    if version > Self.version { throw LearningProblem(fact: .laterVersion, span: node.span) }
  }
}

/// The keys of an object, with what is the matter with them.
private struct Members {
  let span: SourceSpan
  private let members: [JSON5Member]

  init(_ node: JSON5Node) throws(LearningProblem) {
    span = node.span
    guard case .object(let members) = node.value else {
      throw LearningProblem(fact: .otherFormat, span: span)
    }
    self.members = members
  }

  func allow(_ known: [String]) throws(LearningProblem) {
    guard let stranger = members.first(where: { !known.contains($0.key) }) else { return }
    throw LearningProblem(fact: .unknownKey(stranger.key), span: stranger.keySpan)
  }

  subscript(key: String) -> JSON5Node? { members.first { $0.key == key }?.value }

  /// The entries of a list; none when the key is absent.
  func entries<Entry>(
    _ key: String,
    _ read: (Members) throws(LearningProblem) -> Entry
  ) throws(LearningProblem) -> [Entry] {
    guard let node = self[key] else { return [] }
    guard case .array(let elements) = node.value else { throw bad(key) }
    var entries: [Entry] = []
    for element in elements {
      let entry = try Members(element)
      try entry.allow(LearningRecord.EntryKey.allCases.map(\.rawValue))
      entries.append(try read(entry))
    }
    return entries
  }

  func text(_ key: LearningRecord.EntryKey) throws(LearningProblem) -> String {
    guard case .string(let text)? = self[key.rawValue]?.value, !text.isEmpty else { throw bad(key) }
    return text
  }

  func number(
    _ key: LearningRecord.EntryKey,
    in range: ClosedRange<Int>
  ) throws(LearningProblem) -> Int {
    try number(key.rawValue, in: range)
  }

  func number(_ key: String, in range: ClosedRange<Int>) throws(LearningProblem) -> Int {
    guard let number = self[key]?.wholeNumber, range.contains(number) else { throw bad(key) }
    return number
  }

  /// A month of the Buddhist era, such as `2569-12`.
  func month() throws(LearningProblem) -> YearMonth {
    let parts = try text(.month).split(separator: "-", omittingEmptySubsequences: false)
    let numbers = parts.compactMap { Int($0) }
    guard parts.map(\.count) == [4, 2], numbers.count == 2, numbers[0] >= 2400,
      (1...12).contains(numbers[1])
    else { throw bad(.month) }
    return YearMonth(year: numbers[0] - 543, month: numbers[1])
  }

  /// Choices by question.
  func answers() throws(LearningProblem) -> [String: Int] {
    guard case .object(let members)? = self[LearningRecord.EntryKey.answers.rawValue]?.value else {
      throw bad(.answers)
    }
    var answers: [String: Int] = [:]
    for member in members {
      guard let choice = member.value.wholeNumber, (1...26).contains(choice) else {
        throw LearningProblem(fact: .badValue(key: member.key), span: member.value.span)
      }
      answers[member.key] = choice
    }
    return answers
  }

  func bad(_ key: LearningRecord.EntryKey) -> LearningProblem { bad(key.rawValue) }

  func bad(_ key: String) -> LearningProblem {
    LearningProblem(fact: .badValue(key: key), span: self[key]?.span ?? span)
  }
}

extension JSON5Node {
  fileprivate var wholeNumber: Int? {
    guard case .number(let number) = value, case .exact(let value) = number.scaled(byPowerOfTen: 0)
    else { return nil }
    return value
  }
}
