/// What can be wrong in a text: facts only.
public enum JSON5ProblemKind: Hashable, Sendable {
  /// Bytes that are not UTF-8; only the first place is told.
  case invalidUTF8

  /// A character that cannot stand here, and what could.
  case unexpectedCharacter(found: Unicode.Scalar, expected: JSON5Expectation)

  /// The text ends while an object or array is open; the span is that of its opening bracket.
  case unexpectedEnd(open: JSON5Container, since: SourceSpan)

  /// A text in quotes that the end of its line or of the file cuts off.
  case stringNotClosed

  /// A backslash followed by something that it cannot introduce.
  case badEscape(found: Unicode.Scalar)

  /// Half of a pair of `\u` escapes, without its other half.
  case loneSurrogate(UInt16)

  /// A control character below U+0020, other than a tab, inside quotes.
  case controlCharacter(UInt8)

  /// A number that cannot be read, as written.
  case badNumber(text: String, flaw: JSON5NumberFlaw)

  /// More objects and arrays inside one another than the limit.
  case nestingTooDeep(limit: Int)

  /// A key that the same object already has.
  case duplicateKey(key: String, first: SourceSpan)

  /// Something more after the value that is the whole file.
  case textAfterValue

  /// A comment that begins with `/*` and never ends.
  case commentNotClosed

  /// No comma between two members or elements; the span is the place for it.
  case missingComma

  /// No colon between a key and its value; the span is the place for it.
  case missingColon

  /// More bytes than the limit.
  case fileTooLarge(bytes: Int, limit: Int)

  /// Nothing but white space and comments.
  case emptyFile

  /// A text without quotes where a value belongs, as written.
  case unquotedText(String)

  /// A letter of a text or key with more marks on it than the limit.
  case tooManyMarks(limit: Int)

  /// A closing bracket of the other shape than what is open; the span is that of the opening one.
  case wrongBracket(open: JSON5Container, since: SourceSpan)
}

extension JSON5ProblemKind {
  /// Whether everything that was written is still read where reading goes on after it.
  var losesNothing: Bool {
    switch self {
    case .unexpectedCharacter, .badNumber, .duplicateKey, .missingComma, .missingColon,
      .unquotedText:
      true
    case .invalidUTF8, .unexpectedEnd, .stringNotClosed, .badEscape, .loneSurrogate,
      .controlCharacter, .nestingTooDeep, .textAfterValue, .commentNotClosed, .fileTooLarge,
      .emptyFile, .tooManyMarks, .wrongBracket:
      false
    }
  }
}

/// What may stand at a place.
public enum JSON5Expectation: Hashable, Sendable, CaseIterable {
  /// Any value.
  case value

  /// The key of a member, or the end of the object.
  case key

  /// The colon after a key.
  case colon

  /// A comma, or the end of the object or array.
  case comma
}

/// What holds other values.
public enum JSON5Container: Hashable, Sendable, CaseIterable {
  /// Members between `{` and `}`.
  case object

  /// Elements between `[` and `]`.
  case array
}

/// Why a number cannot be read.
public enum JSON5NumberFlaw: Hashable, Sendable, CaseIterable {
  /// A zero before the other digits, as in `007`.
  case leadingZero

  /// No digit where one belongs, as in `+`, `1e` or `0x`.
  case missingDigits

  /// Digits of another script, as in `๑๒`.
  case otherDigits

  /// Something directly after the number, as in `1_000`, `15%` or `2569-12`.
  case trailingText

  /// Digits in groups, as in `15,000` or `15 000`.
  case thousandsSeparator
}
