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
  /// - Returns: The whole.
  /// - Throws: What keeps the other file from being built on, at its name.
  func whole(
    of tree: JSON5Node,
    chain: [String] = []
  ) throws(FileProblem) -> JSON5Node {
    guard let name = tree.member(Self.key) else { return tree }
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
    let whole: JSON5Node
    do throws(FileProblem) {
      whole = try self.whole(of: other, chain: chain + [file])
    } catch {
      if case .extending(.circular) = error.fact { throw problem(.circular(file: file.shortened)) }
      throw problem(.hasProblems(file: file.shortened))
    }
    guard case .clean = HouseholdFile.read(whole, today: today) else {
      throw problem(.hasProblems(file: file.shortened))
    }
    return whole.moved(to: name.span).changed(by: tree.without([Self.key]))
  }
}
