public import Engine

extension ValueLimits {
  /// A month written as `2569-12` in the Buddhist era or `2026-12` in the common era.
  /// - Returns: The month.
  /// - Throws: What is wrong with it, when it does not fit.
  public static func month(_ text: String) throws(ValueProblem) -> YearMonth {
    let parts = text.utf8.split(separator: UInt8(ascii: "-"), omittingEmptySubsequences: false)
    guard parts.count == 2, let year = number(parts[0], digits: 4),
      let month = number(parts[1], digits: 2)
    else { throw .monthUnreadable(text: text.shortened) }
    return try self.month(writtenYear: year, month: month, text: text)
  }

  /// A month of a year of either era.
  ///
  /// - Parameters:
  ///   - year: From 2400 on a year of the Buddhist era.
  ///   - month: The month of the year.
  ///   - text: What was written.
  /// - Returns: The month.
  /// - Throws: What is wrong with it, when it does not fit.
  public static func month(
    writtenYear year: Int,
    month: Int,
    text: String
  ) throws(ValueProblem) -> YearMonth {
    guard monthsOfYear.contains(month) else { throw .monthNumberOutOfRange(text: text) }
    let commonYear = year >= firstBuddhistYear ? year - 543 : year
    guard years.contains(commonYear) else { throw .yearOutOfRange(text: text) }
    return YearMonth(year: commonYear, month: month)
  }

  private static func number(_ text: String.UTF8View.SubSequence, digits: Int) -> Int? {
    guard text.count == digits, text.allSatisfy({ (0x30...0x39).contains($0) }) else { return nil }
    return text.reduce(0) { $0 * 10 + Int($1 - 0x30) }
  }

  /// A name: something to be seen on one line, at most a hundred characters.
  public static func name(_ text: String) throws(ValueProblem) -> String {
    try self.text(text, most: nameLength, mayBreakLines: false)
  }

  /// A text with something to be seen in it.
  ///
  /// - Parameters:
  ///   - text: The text.
  ///   - most: The most characters that it may have.
  ///   - mayBreakLines: Whether line ends and tabs belong in it.
  /// - Returns: The text as it was.
  /// - Throws: What is wrong with it, when it does not fit.
  public static func text(
    _ text: String,
    most: Int,
    mayBreakLines: Bool
  ) throws(ValueProblem) -> String {
    // A character of ordinary writing has at most a few marks, none of more than four bytes.
    guard text.utf8.count <= most * 16, text.count <= most else {
      throw .textTooLong(text: text.shortened, limit: most)
    }
    let scalars = text.unicodeScalars
    guard !scalars.allSatisfy(\.properties.isWhitespace) else { throw .textEmpty }
    let isVisible = scalars.allSatisfy { scalar in
      !scalar.hidesFromReaders || mayBreakLines && (scalar == "\n" || scalar == "\t")
    }
    guard isVisible else { throw .invisibleCharacters(text: text.shortened) }
    return text
  }
}

extension Unicode.Scalar {
  /// Whether nobody can see the character, though a program would act on it.
  ///
  /// The two joiners stay, because emoji and some scripts are written with them.
  fileprivate var hidesFromReaders: Bool {
    switch value {
    case 0x20..<0x7F, 0x0E01...0x0E7F, 0x200C, 0x200D: return false
    default: break
    }
    switch properties.generalCategory {
    case .control, .format, .lineSeparator, .paragraphSeparator, .surrogate, .privateUse,
      .unassigned:
      return true
    default: return properties.isDefaultIgnorableCodePoint && !properties.isVariationSelector
    }
  }
}

extension String {
  /// The text as a problem shows it: at most sixty characters.
  var shortened: String {
    guard utf8.count > 60 else { return self }
    let beginning = String(String.UnicodeScalarView(unicodeScalars.prefix(240)).prefix(61))
    return beginning.count <= 60 && beginning == self ? self : String(beginning.prefix(60)) + "…"
  }
}
