import Engine
import JSON5

/// A file that says only what is different from another one.
///
/// Example: `{ plodnee: 1, extends: "rice.json5", cash: 500 }`.
struct Extending {
  /// The bytes of a file of the same folder; nil when there is none.
  let base: (String) -> [UInt8]?
  /// The first month of a plan whose file does not name one.
  let today: YearMonth

  static let key = "extends"
  /// How many files may build on one another.
  private static let longestChain = 8

  /// The whole that a file stands for: itself, laid over the file that it names.
  ///
  /// - Parameters:
  ///   - tree: The root of the file.
  ///   - chain: The files that build on this one.
  /// - Returns: The whole, and what the file takes away that is not there.
  /// - Throws: What keeps the other file from being built on, at its name.
  func whole(
    of tree: JSON5Node,
    chain: [String] = []
  ) throws(FileProblem) -> (tree: JSON5Node, problems: [FileProblem]) {
    guard let name = tree.member(Self.key) else { return (tree, []) }
    guard case .string(let file) = name.value else {
      let problem = ValueProblem.wrongShape(expected: .text, found: FoundValue(name.value))
      throw FileProblem(.value(problem), field: Self.key, span: name.span)
    }
    func problem(_ fact: ExtendingProblem) -> FileProblem {
      FileProblem(.extending(fact), field: Self.key, span: name.span)
    }
    guard !chain.contains(file), chain.count < Self.longestChain else {
      throw problem(.circular(file: file.shortened))
    }
    guard let bytes = base(file) else { throw problem(.missing(file: file.shortened)) }
    guard case .success(let other) = JSON5.parse(bytes) else {
      throw problem(.hasProblems(file: file.shortened))
    }
    let whole: (tree: JSON5Node, problems: [FileProblem])
    do throws(FileProblem) {
      whole = try self.whole(of: other, chain: chain + [file])
    } catch {
      if case .extending(.circular) = error.fact { throw problem(.circular(file: file.shortened)) }
      throw problem(.hasProblems(file: file.shortened))
    }
    guard whole.problems.isEmpty, case .clean = HouseholdFile.read(whole.tree, today: today) else {
      throw problem(.hasProblems(file: file.shortened))
    }
    let base = whole.tree.moved(to: name.span)
    let changes = tree.without([Self.key])
    return (base.changed(by: changes), changes.unknownRemovals(from: base))
  }
}
