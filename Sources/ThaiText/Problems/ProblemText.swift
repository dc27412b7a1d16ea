public import HouseholdFile

/// What a problem of a file says to the person who can mend it, in four parts: what, where, why
/// and how to mend.
public struct ProblemText: Hashable, Sendable {
  /// What is the matter, in one sentence with what was found.
  public let what: String
  /// The short, lasting name, for telephoning.
  public let code: String
  /// The file, the line and the field; empty when none of them is known.
  public let place: String
  /// Why it matters, in one sentence.
  public let why: String
  /// What to do, in one sentence that ends where the example follows.
  public let mend: String
  /// Something to copy.
  public let example: String
  /// The line of the file.
  private let quoted: QuotedLine?

  /// The words of a problem.
  ///
  /// - Parameters:
  ///   - problem: What was found.
  ///   - file: The file's name as the person knows it; nil when there is none.
  ///   - source: The bytes of the file, from which the line is quoted; nil when not at hand.
  public init(_ problem: FileProblem, file: String?, source: [UInt8]?) {
    let words = ProblemWords(problem, file: file)
    (what, why, mend, example) = (words.what, words.why, words.mend, words.example)
    code = problem.code
    let place = ProblemPlace(problem)
    self.place = place.words(file: file)
    quoted = source.flatMap { place.line(of: $0) }
  }

  /// The words of a problem whose place is told in another way than by lines.
  init(_ words: ProblemWords, code: String, place: String) {
    (what, why, mend, example) = (words.what, words.why, words.mend, words.example)
    (self.code, self.place, quoted) = (code, place, nil)
  }

  /// The problem in two sentences: what is the matter, and what to do.
  public var message: String { "\(what) แก้ได้โดย \(mend) \(example)" }

  /// The four parts, wrapped to a width in cells.
  public func lines(width: Int) -> [String] {
    ProblemLayout(width: width).lines(self, quoted: quoted)
  }
}
