import HouseholdFile
import JSON5

/// What one problem says, before it is laid out.
struct ProblemWords: Hashable, Sendable {
  /// What is the matter, with what was found.
  var what: String
  /// Why it matters, in one sentence.
  var why: String
  /// What to do, in one sentence that ends where the example follows.
  var mend: String
  /// Something to copy.
  var example: String

  init(_ what: String, why: String, mend: String, example: String) {
    (self.what, self.why, self.mend, self.example) = (what, why, mend, example)
  }
}

extension ProblemWords {
  /// The words of a problem of any room.
  init(_ problem: FileProblem, file: String?) {
    let (field, item) = (problem.field, problem.item)
    switch problem.fact {
    case .opening(let fact): self = fact.words(file: file)
    case .spelling(let fact): self = fact.kind.words
    case .key(let fact):
      let object = ProblemSubject(holding: fact, field: field, item: item)
      self = KeyWords(object: object).words(for: fact)
    case .value(let fact):
      self = ValueWords(field: ProblemSubject(field: field, item: item)).words(for: fact)
    case .extending(let fact): self = fact.words
    case .contradiction(let fact):
      self = ContradictionWords(field: ProblemSubject(field: field, item: item)).words(for: fact)
    }
  }
}
