/// The short, lasting name of a kind of problem; a code is never given to another kind.
public enum JSON5ProblemCode: String, CaseIterable, Sendable {
  /// Bytes that are not UTF-8.
  case invalidUTF8 = "J101"
  /// A character that cannot stand there.
  case unexpectedCharacter = "J102"
  /// The file ends inside an object or array.
  case unexpectedEnd = "J103"
  /// Quotes that are not closed.
  case stringNotClosed = "J104"
  /// A backslash that introduces nothing known.
  case badEscape = "J105"
  /// Half of a pair of `\u` escapes.
  case loneSurrogate = "J106"
  /// A control character inside quotes.
  case controlCharacter = "J107"
  /// A number that cannot be read.
  case badNumber = "J108"
  /// Too many objects and arrays inside one another.
  case nestingTooDeep = "J109"
  /// A key written twice.
  case duplicateKey = "J110"
  /// Something after the value.
  case textAfterValue = "J111"
  /// A comment that is not closed.
  case commentNotClosed = "J112"
  /// A comma or colon that is not there.
  case missingSeparator = "J113"
  /// More bytes than the limit.
  case fileTooLarge = "J114"
  /// Nothing in the file.
  case emptyFile = "J115"
  /// A text without quotes.
  case unquotedText = "J116"
  /// A closing bracket of the wrong shape.
  case wrongBracket = "J117"
  /// A pile of marks on one letter.
  case tooManyMarks = "J118"
}

extension JSON5ProblemKind {
  /// The short, lasting name of this kind.
  public var code: JSON5ProblemCode {
    switch self {
    case .invalidUTF8: .invalidUTF8
    case .unexpectedCharacter: .unexpectedCharacter
    case .unexpectedEnd: .unexpectedEnd
    case .stringNotClosed: .stringNotClosed
    case .badEscape: .badEscape
    case .loneSurrogate: .loneSurrogate
    case .controlCharacter: .controlCharacter
    case .badNumber: .badNumber
    case .nestingTooDeep: .nestingTooDeep
    case .duplicateKey: .duplicateKey
    case .textAfterValue: .textAfterValue
    case .commentNotClosed: .commentNotClosed
    case .missingComma, .missingColon: .missingSeparator
    case .fileTooLarge: .fileTooLarge
    case .emptyFile: .emptyFile
    case .unquotedText: .unquotedText
    case .wrongBracket: .wrongBracket
    case .tooManyMarks: .tooManyMarks
    }
  }
}
