import JSON5

extension JSON5Value {
  /// The number counted in units of so many decimals, exactly.
  ///
  /// A number too large for a machine word stands as the largest or smallest one, which every
  /// range refuses.
  ///
  /// - Parameters:
  ///   - decimals: 2 counts baht in satang.
  ///   - expected: What belongs here, for the problem when it is no number.
  /// - Returns: The number, counted in the last decimal.
  /// - Throws: What is wrong with the value, when it is no such number.
  func units(decimals: Int, as expected: ExpectedValue) throws(ValueProblem) -> Int {
    guard case .number(let number) = self else { throw notANumber(expected) }
    let text = number.text.shortened
    switch number.scaled(byPowerOfTen: decimals) {
    case .exact(let units): return units
    case .tooLarge: return number.text.hasPrefix("-") ? .min : .max
    case .tooPrecise: throw .tooManyDecimals(text: text, allowed: decimals)
    case .notFinite: throw .notFinite(text: text)
    }
  }

  private func notANumber(_ expected: ExpectedValue) -> ValueProblem {
    if case .string(let text) = self, let number = text.numberWithoutDecoration {
      return .numberInQuotes(text: text.shortened, number: number)
    }
    return .wrongShape(expected: expected, found: FoundValue(self))
  }

  /// The text inside the quotes.
  func text(as expected: ExpectedValue) throws(ValueProblem) -> String {
    guard case .string(let text) = self else {
      throw .wrongShape(expected: expected, found: FoundValue(self))
    }
    return text
  }

  /// The number or text as written, shortened.
  var written: String {
    switch self {
    case .number(let number): number.text.shortened
    case .string(let text): text.shortened
    default: ""
    }
  }
}

extension FoundValue {
  /// What a value is.
  init(_ value: JSON5Value) {
    switch value {
    case .null: self = .nothing
    case .bool(let flag): self = .flag(flag)
    case .number(let number): self = .number(number.text.shortened)
    case .string(let text): self = .text(text.shortened)
    case .array: self = .list
    case .object: self = .object
    }
  }
}

extension String {
  /// The number that a short text stands for when commas, spaces and Thai digits are read as
  /// people mean them, written as a file needs it; nil when it is no number.
  ///
  /// Example: `"1,500"` → `1500`.
  fileprivate var numberWithoutDecoration: String? {
    guard utf8.count <= 60 else { return nil }
    var plain = String.UnicodeScalarView()
    for scalar in unicodeScalars where scalar != "," && scalar != " " {
      plain.append(scalar.asciiDigit ?? scalar)
    }
    let isPlain = plain.allSatisfy { $0 == "-" || $0 == "." || (0x30...0x39).contains($0.value) }
    return isPlain ? JSON5Number(String(plain))?.text : nil
  }
}

extension Unicode.Scalar {
  /// The digit 0 to 9 that a Thai digit stands for; nil for anything else.
  fileprivate var asciiDigit: Unicode.Scalar? {
    (0xE50...0xE59).contains(value) ? Unicode.Scalar(value - 0xE50 + 0x30) : nil
  }
}
