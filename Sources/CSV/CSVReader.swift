/// Goes through the bytes of a table once, row by row.
struct CSVReader {
  private let bytes: UnsafeBufferPointer<UInt8>
  private let separator: UInt8
  private var index = 0
  /// The line that comes next, counted from 1.
  private(set) var line = 1
  /// How many rows were read so far, blank ones too.
  private(set) var number = 0

  init(_ bytes: UnsafeBufferPointer<UInt8>, separator: CSVSeparator = .comma) {
    (self.bytes, self.separator) = (bytes, separator.rawValue)
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { index = 3 }
  }

  var isAtEnd: Bool { index >= bytes.count }

  /// The next row, with the first thing that is the matter with it.
  ///
  /// A field with a problem is empty.
  mutating func row() -> (row: CSVRow, problem: CSVProblem?) {
    let start = line
    number += 1
    var fields: [String] = []
    var problem: CSVProblem?
    repeat {
      do throws(CSVProblem) {
        fields.append(try field(column: fields.count + 1))
      } catch {
        problem = problem ?? error
        fields.append("")
      }
    } while takeSeparator()
    takeLineEnd()
    return (CSVRow(fields: fields, line: start, number: number), problem)
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
    throw CSVProblem(.quoteNotClosed, line: opening, column: column, row: number)
  }

  private mutating func closed(
    _ content: [UInt8],
    _ opening: Int,
    _ column: Int
  ) throws(CSVProblem) -> String {
    let rest = takeUntilFieldEnds()
    guard rest.allSatisfy({ $0 == .space }) else {
      throw CSVProblem(.textAfterQuote, line: line, column: column, row: number)
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
      throw CSVProblem(.notText, line: line, column: column, row: number)
    }
    return text
  }

  private mutating func takeUntilFieldEnds() -> UnsafeBufferPointer<UInt8> {
    let start = index
    while let byte = current, byte != separator, byte != .lineFeed, byte != .carriageReturn {
      index += 1
    }
    return UnsafeBufferPointer(rebasing: bytes[start..<index])
  }

  private mutating func takeSeparator() -> Bool {
    guard current == separator else { return false }
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
  fileprivate static let quote = UInt8(ascii: "\"")
  fileprivate static let space = UInt8(ascii: " ")
  fileprivate static let lineFeed = UInt8(ascii: "\n")
  fileprivate static let carriageReturn = UInt8(ascii: "\r")
}
