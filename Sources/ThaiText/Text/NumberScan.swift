/// A number in digits, in words or in both, read from left to right and counted in a fine unit.
///
/// Example: counted in hundredths, "สองหมื่นห้า" is 2,500,000 and "1.5 พัน" is 150,000.
struct NumberScan {
  /// What stands after the number that was read.
  private(set) var text: TypedText
  /// Whether a word was read, so that the number is better repeated back.
  private(set) var usesWords = false
  /// Whether a part of the number was left out as people do, so that another could read it
  /// otherwise: the "ห้า" of "สองหมื่นห้า".
  private(set) var usesShorthand = false
  /// What one of the first part counts: the 10,000 of "สองหมื่นห้า"; 1 without a scale word.
  private(set) var leadingScale = 1
  /// How many of the fine units make one.
  private let unit: Int

  /// A scan at the beginning of a text.
  init(_ text: TypedText, unit: Int) {
    (self.text, self.unit) = (text, unit)
  }

  /// The number that stands next.
  ///
  /// - Returns: The number, in the fine unit.
  /// - Throws: When there is none, or it cannot be counted.
  mutating func take() throws(NumberFailure) -> Int {
    if text.take("ครึ่ง") { return try takeHalfOfScale() }
    guard let first = takeTerm() else { throw .unreadable }
    leadingScale = first.scale
    var sum = try first.number.times(first.scale * unit)
    var last = first
    while last.mayGoOn {
      if text.take("ครึ่ง") {
        usesWords = true
        return try sum.adding(last.scale * unit / 2)
      }
      guard let next = takeTerm() else { break }
      let worth = next.worth(after: last)
      if worth != next.scale { usesShorthand = true }
      let value = try next.number.times(worth * unit)
      guard value < last.scale * unit else { throw .unreadable }
      sum = try sum.adding(value)
      last = next
    }
    return sum
  }

  /// "ครึ่งแสน": half of a scale.
  private mutating func takeHalfOfScale() throws(NumberFailure) -> Int {
    usesWords = true
    guard let scale = takeScale() else { return unit / 2 }
    return scale * unit / 2
  }

  private mutating func takeTerm() -> NumberTerm? {
    if let number = text.takeDecimal() {
      return NumberTerm(number: number, scaleWord: takeScale())
    }
    let isUnit = text.rest.drop { $0 == " " }.hasPrefix("เอ็ด")
    let spoken = takeSpoken()
    let scale = takeScale()
    guard spoken != nil || scale != nil else { return nil }
    usesWords = true
    if spoken == nil { takeOne() }
    return NumberTerm(number: TypedDecimal(spoken ?? 1), scaleWord: isUnit ? scale ?? 1 : scale)
  }

  /// Takes the "หนึ่ง" that may follow a scale: "พันหนึ่ง" is a thousand.
  private mutating func takeOne() {
    var ahead = text
    guard ahead.take(firstOf: ["หนึ่ง", "นึง", "เดียว"]) != nil else { return }
    let end = ahead
    if ahead.takeScale() == nil, !ahead.take("สิบ") { text = end }
  }

  private mutating func takeScale() -> Int? {
    guard let scale = text.takeScale() else { return nil }
    usesWords = true
    return scale
  }

  /// A number below a hundred in words.
  private mutating func takeSpoken() -> Int? {
    if text.take("ยี่สิบ") { return 20 + (takeDigit() ?? 0) }
    if text.take("สิบ") { return 10 + (takeDigit() ?? 0) }
    guard let digit = takeDigit() else { return nil }
    return text.take("สิบ") ? digit * 10 + (takeDigit() ?? 0) : digit
  }

  private mutating func takeDigit() -> Int? { text.takeDigitWord() }
}

/// A number with the scale word after it: the "สองหมื่น" of "สองหมื่นห้า".
private struct NumberTerm {
  let number: TypedDecimal
  let scaleWord: Int?

  var scale: Int { scaleWord ?? 1 }

  /// Whether a smaller term may follow.
  var mayGoOn: Bool { number.decimals == 0 }

  /// What one of the term counts after a larger one: the "ห้า" of "สองหมื่นห้า" are thousands.
  func worth(after larger: NumberTerm) -> Int {
    guard scaleWord == nil, larger.scale >= 1_000, let digits = number.digits, digits < 10,
      number.decimals == 0
    else { return scale }
    return larger.scale / 10
  }
}

/// The words that numbers are made of.
private enum NumberWords {
  static let digits: [(word: String, value: Int)] = [
    ("ศูนย์", 0), ("หนึ่ง", 1), ("นึง", 1), ("เอ็ด", 1), ("สอง", 2), ("สาม", 3), ("สี่", 4), ("ห้า", 5),
    ("หก", 6), ("เจ็ด", 7), ("แปด", 8), ("เก้า", 9),
  ]
  static let scales: [(word: String, value: Int)] = [
    ("ร้อย", 100), ("พัน", 1_000), ("หมื่น", 10_000), ("แสน", 100_000), ("ล้าน", 1_000_000),
    ("k", 1_000), ("K", 1_000),
  ]
}

extension TypedText {
  /// Takes the word of a digit when it stands next: "สาม" is 3.
  mutating func takeDigitWord() -> Int? {
    guard let word = take(firstOf: NumberWords.digits.map(\.word)) else { return nil }
    return NumberWords.digits.first { $0.word == word }?.value
  }

  /// Takes a scale word when it stands next: "หมื่น" is 10,000.
  mutating func takeScale() -> Int? {
    guard let word = take(firstOf: NumberWords.scales.map(\.word)) else { return nil }
    return NumberWords.scales.first { $0.word == word }?.value
  }
}

extension Int {
  /// The product of two numbers, when there is one.
  func times(_ other: Int) throws(NumberFailure) -> Int {
    let (product, overflow) = multipliedReportingOverflow(by: other)
    guard !overflow else { throw .tooLarge }
    return product
  }

  /// The sum of two numbers, when there is one.
  func adding(_ other: Int) throws(NumberFailure) -> Int {
    let (sum, overflow) = addingReportingOverflow(other)
    guard !overflow else { throw .tooLarge }
    return sum
  }
}
