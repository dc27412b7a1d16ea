public import HouseholdFile

/// All problems of one file, as a person reads them.
public struct ProblemReport: Sendable {
  /// The problems in words, in the order of the file.
  public let texts: [ProblemText]
  private let file: String?

  /// The words of the problems of a file.
  ///
  /// - Parameters:
  ///   - problems: What was found, first line first.
  ///   - file: The file's name as the person knows it; nil when there is none.
  ///   - source: The bytes of the file, from which lines are quoted; nil when not at hand.
  public init(_ problems: [FileProblem], file: String?, source: [UInt8]?) {
    texts = problems.map { ProblemText($0, file: file, source: source) }
    self.file = file
  }

  /// How many places are to be mended, when there are several.
  public var summary: String? {
    guard texts.count > 1 else { return nil }
    let place = file.map { "ใน \($0.safeForTerminal)" } ?? ""
    return texts.count < HouseholdFile.problemLimit
      ? "มี \(texts.count) จุดที่ต้องแก้\(place)"
      : "มีจุดที่ต้องแก้\(place) \(texts.count) จุดขึ้นไป แก้ชุดนี้ก่อน แล้วเปิดดูใหม่"
  }

  /// The summary and every problem, parted by empty lines, wrapped to a width in cells.
  public func lines(width: Int) -> [String] {
    let head = summary.map { LineWrap.wrap($0, width: width) } ?? []
    let blocks = [head] + texts.map { $0.lines(width: width) }
    return Array(blocks.filter { !$0.isEmpty }.joined(separator: [""]))
  }

  /// The lines as one text that ends with a line end.
  public func text(width: Int) -> String {
    lines(width: width).map { $0 + "\n" }.joined()
  }
}
