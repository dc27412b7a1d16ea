/// Digits as people type them, brought to 0–9.
enum TypedDigits {
  /// The text with ๐–๙ written as 0–9, every kind of blank as a space and invisible characters
  /// left out, blanks at the ends gone.
  static func inASCII(_ text: String) -> String {
    var scalars = String.UnicodeScalarView()
    for scalar in text.unicodeScalars where scalar.properties.generalCategory != .format {
      let isThaiDigit = (0x0E50...0x0E59).contains(scalar.value)
      let plain = isThaiDigit ? Unicode.Scalar(scalar.value - 0x0E50 + 0x30) : scalar
      scalars.append(scalar.properties.isWhitespace ? " " : plain ?? scalar)
    }
    let trimmed = scalars.drop { $0 == " " }
    guard let last = trimmed.lastIndex(where: { $0 != " " }) else { return "" }
    return String(trimmed[...last])
  }
}

/// Why a number cannot be taken as it was typed.
enum NumberFailure: Error {
  /// It is no number, or could mean two things.
  case unreadable
  /// It is finer than what is counted.
  case tooManyDecimals
  /// It is beyond everything that is counted.
  case tooLarge
}

/// A decimal number exactly as it was typed: "1.50" is 150 with two decimals.
struct TypedDecimal: Equatable {
  /// All digits together, read as one whole number; nil when there are too many.
  let digits: Int?
  /// How many of the digits stand after the point.
  let decimals: Int

  /// A whole number.
  init(_ number: Int) {
    (digits, decimals) = (number, 0)
  }

  /// Takes the number that stands at the front of the text, or takes nothing.
  ///
  /// Thousands may be parted by commas or by single spaces, not by both; a comma must be followed by
  /// exactly three digits.
  init?(takingFrom text: inout Substring) {
    var rest = text
    guard var typed = Self.takeWhole(from: &rest) else { return nil }
    var decimals = 0
    if rest.first == ".", let fraction = Self.digits(of: rest.dropFirst()) {
      typed += fraction
      decimals = fraction.count
      rest = rest.dropFirst(1 + fraction.count)
    }
    (digits, self.decimals) = (Int(typed), decimals)
    text = rest
  }

  /// The number times a factor.
  ///
  /// - Throws: When that is not a whole number, or too large.
  func times(_ factor: Int) throws(NumberFailure) -> Int {
    guard let digits else { throw .tooLarge }
    let (product, overflow) = digits.multipliedReportingOverflow(by: factor)
    guard !overflow else { throw .tooLarge }
    guard decimals <= 15 else { throw .tooManyDecimals }
    let divisor = (0..<decimals).reduce(1) { power, _ in power * 10 }
    guard product.isMultiple(of: divisor) else { throw .tooManyDecimals }
    return product / divisor
  }

  private static func takeWhole(from rest: inout Substring) -> String? {
    guard var typed = digits(of: rest) else { return nil }
    rest = rest.dropFirst(typed.count)
    let mayGroup = typed.count <= 3
    let sign = rest.first
    while let separator = rest.first, separator == sign, ", ".contains(separator), mayGroup {
      guard let group = digits(of: rest.dropFirst()), group.count == 3 else { break }
      typed += group
      rest = rest.dropFirst(4)
    }
    return typed
  }

  private static func digits(of text: Substring) -> String? {
    let run = text.utf8.prefix { (0x30...0x39).contains($0) }
    return run.isEmpty ? nil : String(run)
  }
}
