/// The classes of characters that JSON5 takes from ECMAScript 5.1, sections 7.2, 7.3 and 7.6.
extension Unicode.Scalar {
  /// U+2028 and U+2029, which break lines as LF and CR do.
  var isWideLineBreak: Bool { value == 0x2028 || value == 0x2029 }

  /// White space beyond ASCII, line breaks included.
  var isWideSpace: Bool {
    value == 0xFEFF || isWideLineBreak || properties.generalCategory == .spaceSeparator
  }

  /// U+FF0C, the comma of Chinese.
  static var wideComma: Unicode.Scalar { "\u{FF0C}" }

  /// Quotes as word processors bend them.
  var isCurvedQuote: Bool { "“”„‘’".unicodeScalars.contains(self) }

  /// A mark that is put in a fixed order with its neighbours when texts are compared.
  var isStackingMark: Bool {
    value >= 0x300 && properties.canonicalCombiningClass != .notReordered
  }

  /// A digit, of any script.
  var isDecimalDigit: Bool { properties.generalCategory == .decimalNumber }

  /// The character can begin a key without quotes.
  var isIdentifierStart: Bool {
    if let byte = UInt8(exactly: value), byte < 0x80 {
      return byte.isIdentifierPart && !byte.isDigit
    }
    switch properties.generalCategory {
    case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter,
      .letterNumber:
      return true
    default: return false
    }
  }

  /// The character can stand inside a key without quotes.
  var isIdentifierPart: Bool {
    if isIdentifierStart || value == 0x200C || value == 0x200D { return true }
    switch properties.generalCategory {
    case .nonspacingMark, .spacingMark, .decimalNumber, .connectorPunctuation: return true
    default: return false
    }
  }
}
