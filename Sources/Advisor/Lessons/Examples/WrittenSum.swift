import LessonLibrary

/// A sum as a lesson writes it: numbers with `+`, `-`, `*`, `/` and parentheses.
struct WrittenSum {
  private var rest: Substring
  private var depth = 0

  /// What a sum comes to; nil when it cannot be read or reckoned.
  ///
  /// Example: `2000 * 12 - 20000` → 4,000.
  static func value(of text: String) -> ExactFraction? {
    var sum = WrittenSum(rest: text[...])
    guard let value = sum.terms(), sum.next == nil else { return nil }
    return value
  }

  private init(rest: Substring) {
    self.rest = rest
  }

  /// The next sign that is no space.
  private var next: Character? {
    mutating get {
      rest = rest.drop(while: \.isWhitespace)
      return rest.first
    }
  }

  private mutating func take(_ signs: String) -> Character? {
    guard let sign = next, signs.contains(sign) else { return nil }
    rest.removeFirst()
    return sign
  }

  private mutating func terms() -> ExactFraction? {
    guard var sum = factors() else { return nil }
    while let sign = take("+-") {
      guard let right = factors(), let signed = sign == "-" ? right.negated : right,
        let next = ExactFraction.sum(sum, signed)
      else { return nil }
      sum = next
    }
    return sum
  }

  private mutating func factors() -> ExactFraction? {
    guard var product = factor() else { return nil }
    while let sign = take("*/") {
      guard let right = factor(), let factor = sign == "/" ? right.inverse : right,
        let next = ExactFraction.product(product, factor)
      else { return nil }
      product = next
    }
    return product
  }

  private mutating func factor() -> ExactFraction? {
    if take("(") != nil {
      depth += 1
      defer { depth -= 1 }
      guard depth < 20, let inner = terms(), take(")") != nil else { return nil }
      return inner
    }
    _ = next
    let digits = rest.prefix { $0.isASCII && ($0.isNumber || $0 == ".") }
    rest = rest[digits.endIndex...]
    return ExampleNumber(digits).flatMap { ExactFraction($0) }
  }
}
