import Engine
import HouseholdFile
import Testing

/// The month of the calendar on the wall in every test.
let today = YearMonth(year: 2026, month: 12)

/// What reading a text gives; it may build on a scenario.
func reading(_ text: String) -> HouseholdReading {
  HouseholdFile.read(Array(text.utf8), today: today) { scenarios[$0].map { Array($0.utf8) } }
}

/// The document of a text that is in order; a text that is not fails the test with its problems.
func document(_ text: String) throws -> HouseholdDocument {
  switch reading(text) {
  case .clean(let document): return document
  case .problems(let problems, id: _):
    throw Unexpected(problems: problems.map { "\($0.code) \($0.field)" })
  }
}

/// The household of a file with the given members beside its version and its name.
func household(_ members: String = "") throws -> Household {
  try document(file(members)).household
}

/// A file with the given members beside its version and its name.
func file(_ members: String = "") -> String { "{ plodnee: 1, name: 'บ้าน', \(members) }" }

/// The problems of a text in reading order; none when it is in order.
func fileProblems(_ text: String) -> [FileProblem] {
  switch reading(text) {
  case .clean: []
  case .problems(let problems, id: _): problems
  }
}

/// The problems of a file with the given members, as in `S203 debts[0].payment`.
func summary(_ members: String) -> [String] {
  fileProblems(file(members)).map { "\($0.code) \($0.field)" }
}

/// What is wrong with the one value that a file with the given members does not allow.
func valueProblem(_ members: String) -> ValueProblem? {
  guard case .value(let problem)? = onlyFact(members) else { return nil }
  return problem
}

/// What is wrong with the keys of a file with the given members, when it is one thing.
func keyProblem(_ members: String) -> KeyProblem? {
  guard case .key(let problem)? = onlyFact(members) else { return nil }
  return problem
}

/// The one contradiction in a file with the given members.
func contradiction(_ members: String) -> Contradiction? {
  guard case .contradiction(let problem)? = onlyFact(members) else { return nil }
  return problem
}

private func onlyFact(_ members: String) -> FileProblem.Fact? {
  let problems = fileProblems(file(members))
  return problems.count == 1 ? problems[0].fact : nil
}

/// A file that should have been in order, told by its problems.
struct Unexpected: Error {
  let problems: [String]
}

extension YearMonth {
  /// A month of the Buddhist era.
  static func be(_ year: Int, _ month: Int) -> Self { Self(year: year - 543, month: month) }
}
