/// Something in a table that its writer can put right.
public struct CSVProblem: Error, Hashable, Sendable {
  /// What was found.
  public enum Kind: Hashable, Sendable, CaseIterable {
    /// A field opens with a quotation mark that nothing closes.
    case quoteNotClosed
    /// Something stands between a closing quotation mark and the next comma.
    case textAfterQuote
    /// Bytes that are no UTF-8 text.
    case notText
    /// More rows than are read.
    case tooManyRows
  }

  /// What was found.
  public let kind: Kind
  /// Where, counted from 1.
  public let line: Int
  /// The column of the table, counted from 1.
  public let column: Int
  /// Which row of the table, counted from 1, blank rows too.
  public let row: Int

  /// A problem with its place; without a row of its own it counts as that of the line.
  public init(_ kind: Kind, line: Int, column: Int, row: Int? = nil) {
    self.kind = kind
    self.line = line
    self.column = column
    self.row = row ?? line
  }

  /// The short, lasting name of this kind.
  public var code: CSVProblemCode {
    switch kind {
    case .quoteNotClosed: .quoteNotClosed
    case .textAfterQuote: .textAfterQuote
    case .notText: .notText
    case .tooManyRows: .tooManyRows
    }
  }
}

/// The short, lasting name of a kind of problem; a code is never given to another kind.
public enum CSVProblemCode: String, CaseIterable, Sendable {
  /// A quotation mark that nothing closes.
  case quoteNotClosed = "C101"
  /// Something after a closing quotation mark.
  case textAfterQuote = "C102"
  /// Bytes that are no text.
  case notText = "C103"
  /// More rows than are read.
  case tooManyRows = "C104"
}
