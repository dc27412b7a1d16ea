import HouseholdFile
import JSON5

/// Where a problem is, as far as it helps a person to find it.
struct ProblemPlace {
  /// Where the line begins that is worth quoting; nil when the file is not to be looked into.
  private let start: SourcePosition?
  /// Whether what is wrong goes on from there to the end of the file.
  private let goesOn: Bool
  /// The key of the field; nil where its absence or its name is the problem.
  private let key: String?

  init(_ problem: FileProblem) {
    var (start, goesOn) = (problem.span?.start, false)
    if case .spelling(let spelling) = problem.fact {
      if case .fileTooLarge = spelling.kind { start = nil }
      if case .unexpectedEnd(_, let bracket) = spelling.kind {
        goesOn = bracket.start.line != start?.line
        start = bracket.start
      }
    }
    (self.start, self.goesOn, key) = (start, goesOn, problem.keyThatIsThere)
  }

  /// The file, the line and the field; empty when none of them is known.
  func words(file: String?) -> String {
    let parts = [
      file.map { "ไฟล์ \($0.safeForTerminal)" },
      start.map { "บรรทัด \($0.line)\(goesOn ? " ถึงท้ายไฟล์" : "")" },
      key.map { "ช่อง \($0)" },
    ]
    return parts.compactMap(\.self).joined(separator: " ")
  }

  /// The line of the file, or nil when there is nothing to be seen in it.
  func line(of source: [UInt8]) -> QuotedLine? {
    start.flatMap { QuotedLine(at: $0, in: source) }
  }
}

extension FileProblem {
  fileprivate var keyThatIsThere: String? {
    switch fact {
    case .opening, .spelling, .key: return nil
    case .value, .contradiction, .extending:
      let key = ProblemSubject(field: field, item: item).key
      return key.isEmpty ? nil : key
    }
  }
}
