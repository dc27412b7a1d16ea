/// Goes through the bytes of a table once, row by row.
struct CSVReader {
  private let bytes: UnsafeBufferPointer<UInt8>
  private var index = 0
  /// The line that comes next, counted from 1.
  private(set) var line = 1

  init(_ bytes: UnsafeBufferPointer<UInt8>) {
    self.bytes = bytes
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { index = 3 }
  }

  var isAtEnd: Bool { index >= bytes.count }

  /// The next row, or the first thing that is the matter with it.
  mutating func row() -> Result<CSVRow, CSVProblem> {
    let start = line
    var fields: [String] = []
    var problem: CSVProblem?
    repeat {
      do throws(CSVProblem) {
        fields.append(try field(column: fields.count + 1))
      } catch {
        problem = problem ?? error
        fields.append("")
      }
    } while takeComma()
    takeLineEnd()
    return problem.map(Result.failure) ?? .success(CSVRow(fields: fields, line: start))
  }

  private mutating func field(column: Int) throws(CSVProblem) -> String {
    current == .quote
      ? try quotedField(column: column)
      : try text(takeUntilFieldEnds(), line: line, column: column)
  }

  private mutating func quotedField(column: Int) throws(CSVProblem) -> String {
    let opening = line
    var content: [UInt8] = []
    index += 1
    while let byte = current {
      if byte == .quote {
        index += 1
        // Two quotation marks stand for one; a single one closes the field.
        guard current == .quote else { return try closed(content, opening, column) }
      }
      if isLineEnd(at: index) { line += 1 }
      content.append(byte)
      index += 1
    }
    throw CSVProblem(.quoteNotClosed, line: opening, column: column)
  }

  private mutating func closed(
    _ content: [UInt8],
    _ opening: Int,
    _ column: Int
  ) throws(CSVProblem) -> String {
    let rest = takeUntilFieldEnds()
    guard rest.allSatisfy({ $0 == .space }) else {
      throw CSVProblem(.textAfterQuote, line: line, column: column)
    }
    return try content.withUnsafeBufferPointer { (bytes) throws(CSVProblem) in
      try text(bytes, line: opening, column: column)
    }
  }

  private func text(
    _ bytes: UnsafeBufferPointer<UInt8>,
    line: Int,
    column: Int
  ) throws(CSVProblem) -> String {
    guard let text = String(validating: bytes, as: UTF8.self) else {
      throw CSVProblem(.notText, line: line, column: column)
    }
    return text
  }

  private mutating func takeUntilFieldEnds() -> UnsafeBufferPointer<UInt8> {
    let start = index
    while let byte = current, byte != .comma, byte != .lineFeed, byte != .carriageReturn {
      index += 1
    }
    return UnsafeBufferPointer(rebasing: bytes[start..<index])
  }

  private mutating func takeComma() -> Bool {
    guard current == .comma else { return false }
    index += 1
    return true
  }

  private mutating func takeLineEnd() {
    guard !isAtEnd else { return }
    if current == .carriageReturn, index + 1 < bytes.count, bytes[index + 1] == .lineFeed {
      index += 1
    }
    index += 1
    line += 1
  }

  private var current: UInt8? { index < bytes.count ? bytes[index] : nil }

  /// Whether a line ends with the byte; CR LF ends it once, with LF.
  private func isLineEnd(at index: Int) -> Bool {
    switch bytes[index] {
    case .lineFeed: true
    case .carriageReturn: index + 1 >= bytes.count || bytes[index + 1] != .lineFeed
    default: false
    }
  }
}

extension UInt8 {
  fileprivate static let comma = UInt8(ascii: ",")
  fileprivate static let quote = UInt8(ascii: "\"")
  fileprivate static let space = UInt8(ascii: " ")
  fileprivate static let lineFeed = UInt8(ascii: "\n")
  fileprivate static let carriageReturn = UInt8(ascii: "\r")
}
