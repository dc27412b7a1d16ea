extension ThaiNumber {
  /// The amount of money that a person typed, exactly, or nil when it cannot be read for certain.
  ///
  /// Thai and Arabic digits, commas or spaces between thousands, "บาท" and "สตางค์", and the words
  /// ร้อย พัน หมื่น แสน ล้าน after a number are understood. What could mean two things is refused:
  /// "2 หมื่น 5" is 25,000 to one person and 20,005 to another, and "1,5" is not 15.
  ///
  /// - Returns: The amount, in satang; negative after "-".
  ///
  /// Example: "1.5 พัน" → 150000, "๒ หมื่น" → 2000000, "12 บาท 50 สตางค์" → 1250.
  public static func readNumber(_ text: String) -> Int? {
    var reading = AmountReading(text)
    return reading.amount()
  }
}

/// An amount being read from left to right.
private struct AmountReading {
  /// The words that multiply the number before them, in baht.
  private static let scales: [(word: String, value: Int)] = [
    ("ร้อย", 100), ("พัน", 1_000), ("หมื่น", 10_000), ("แสน", 100_000), ("ล้าน", 1_000_000),
  ]
  /// A bare number after a scale word below this could be meant as shorthand for the next scale.
  private static let smallestPlainRemainder = 100

  private var rest: Substring

  init(_ text: String) {
    var clean = TypedDigits.inASCII(text).filter { $0 != "฿" }[...]
    for ending in [".-", ",-"] where clean.hasSuffix(ending) { clean.removeLast(2) }
    rest = clean
  }

  mutating func amount() -> Int? {
    let isNegative = takeFirst(of: ["-", "−"]) != nil
    guard var satang = sumOfTerms() else { return nil }
    if takeFirst(of: ["บาท", "บ.", "บ"]) != nil {
      guard let extra = satangAfterBaht() else { return nil }
      let (sum, overflow) = satang.addingReportingOverflow(extra)
      guard !overflow, extra == 0 || satang.isMultiple(of: 100) else { return nil }
      satang = sum
    }
    skipSpaces()
    guard rest.isEmpty else { return nil }
    return isNegative ? -satang : satang
  }

  /// What follows "บาท": nothing, "ถ้วน", or satang.
  private mutating func satangAfterBaht() -> Int? {
    if takeFirst(of: ["ถ้วน"]) != nil { return 0 }
    skipSpaces()
    guard !rest.isEmpty else { return 0 }
    guard let number = takeNumber(), takeFirst(of: ["สตางค์", "สต."]) != nil,
      let satang = number.times(1), satang < 100
    else { return nil }
    return satang
  }

  /// One number, or several with falling scale words, summed in satang.
  private mutating func sumOfTerms() -> Int? {
    guard let first = takeNumber() else { return nil }
    guard var scale = takeScale() else { return first.times(100) }
    guard var sum = first.times(scale * 100) else { return nil }
    var isWhole = first.decimals == 0
    while let number = takeNumber() {
      let next = takeScale()
      guard isWhole, let term = number.times((next ?? 1) * 100), term < scale * 100,
        next != nil || term >= Self.smallestPlainRemainder * 100, sum <= Int.max - term
      else { return nil }
      sum += term
      scale = next ?? 1
      isWhole = number.decimals == 0 && next != nil
    }
    return sum
  }

  private mutating func takeScale() -> Int? {
    guard let word = takeFirst(of: Self.scales.map(\.word)) else { return nil }
    return Self.scales.first { $0.word == word }?.value
  }

  private mutating func takeNumber() -> TypedDecimal? {
    skipSpaces()
    return TypedDecimal(takingFrom: &rest)
  }

  /// Takes the first of the words that comes next, after any spaces.
  private mutating func takeFirst(of words: [String]) -> String? {
    skipSpaces()
    guard let word = words.first(where: { rest.hasPrefix($0) }) else { return nil }
    rest = rest.dropFirst(word.count)
    return word
  }

  private mutating func skipSpaces() { rest = rest.drop(while: \.isWhitespace) }
}
