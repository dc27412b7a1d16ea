public import HouseholdFile

/// A whole number that a person typed.
public struct TypedCount: Hashable, Sendable {
  /// The number, in the unit that was asked for.
  public let count: Int
  /// Whether digits of that unit were typed; anything else is better repeated back.
  public let isPlain: Bool
}

extension ThaiNumber {
  /// The number of months, installments or days that a person typed, also in a larger unit.
  ///
  /// - Parameters:
  ///   - text: What was typed.
  ///   - unit: What is counted.
  ///   - range: The numbers that may be.
  ///   - rangeEnd: Which end of a range such as "3-4 งวด" is taken.
  /// - Returns: The number.
  /// - Throws: What is wrong with it, as for a value of a file.
  ///
  /// Example: "2 ปี" → 24 months, "อีกสองเดือน" → 60 days, "36 งวด" → 36 installments.
  public static func readCount(
    _ text: String,
    of unit: CountUnit,
    in range: ClosedRange<Int>,
    end rangeEnd: RangeEnd = .upper
  ) throws(ValueProblem) -> TypedCount {
    var scan = CountScan(TypedText(text), unit: unit, rangeEnd: rangeEnd)
    guard let count = scan.takeAll() else {
      throw .wrongShape(expected: .count, found: .text(text.shortened))
    }
    let checked = try ValueLimits.count(count, in: range, text: text.shortened)
    return TypedCount(count: checked, isPlain: scan.isPlain)
  }
}

private struct CountScan {
  private var text: TypedText
  private let unit: CountUnit
  private let rangeEnd: RangeEnd
  private(set) var isPlain = true

  init(_ text: TypedText, unit: CountUnit, rangeEnd: RangeEnd) {
    (self.text, self.unit, self.rangeEnd) = (text, unit, rangeEnd)
  }

  /// Every number with its unit together; nil when something else stands there.
  mutating func takeAll() -> Int? {
    while text.take(firstOf: ["อีก", "ผ่อน"] + ApproximateWords.before) != nil {}
    var sum: Int?
    while !text.isAtEnd {
      guard let part = takePart() else { return nil }
      let (whole, overflow) = (sum ?? 0).addingReportingOverflow(part)
      guard !overflow else { return nil }
      sum = whole
      while text.take(firstOf: ["กับอีก", "กับ"] + ApproximateWords.after) != nil {}
    }
    return sum
  }

  /// "2 ปี", "ปีครึ่ง", "ครึ่งปี", "36 งวด", "36".
  private mutating func takePart() -> Int? {
    if text.take("ครึ่ง") {
      isPlain = false
      return takeUnit().map { $0 / 2 }
    }
    guard let number = takeNumber() else {
      isPlain = false
      return takeUnit().map { $0 + takeHalf(of: $0) }
    }
    while text.take(firstOf: ApproximateWords.after) != nil {}
    guard let worth = takeUnit() else { return text.isAtEnd ? number : nil }
    let (whole, overflow) = number.multipliedReportingOverflow(by: worth)
    return overflow ? nil : whole + takeHalf(of: worth)
  }

  private mutating func takeNumber() -> Int? {
    if let range = NumberRange.take(from: &text, unit: 1) {
      isPlain = false
      return rangeEnd == .lower ? range.lowerBound : range.upperBound
    }
    var scan = NumberScan(text, unit: 1)
    guard let number = try? scan.take() else { return nil }
    if scan.usesWords { isPlain = false }
    text = scan.text
    return number
  }

  /// The unit that stands next, as how many of the unit that was asked for it is worth; words for
  /// one are taken after it.
  private mutating func takeUnit() -> Int? {
    guard let (word, worth) = unit.others.first(where: { text.take($0.word) }) else { return nil }
    if worth != 1 { isPlain = false }
    if word != unit.thai { isPlain = false }
    text.take(firstOf: ["หนึ่ง", "นึง", "เดียว"])
    return worth
  }

  private mutating func takeHalf(of worth: Int) -> Int {
    guard worth > 1, text.take("ครึ่ง") else { return 0 }
    return worth / 2
  }
}

extension CountUnit {
  /// Units in which a number may be told, with how many of this unit they are worth.
  fileprivate var others: [(word: String, worth: Int)] {
    switch self {
    case .months, .installments: [("เดือน", 1), ("งวด", 1), ("ครั้ง", 1), ("ปี", 12)]
    case .days: [("วัน", 1), ("อาทิตย์", 7), ("สัปดาห์", 7), ("เดือน", 30), ("ปี", 365), ("งวด", 1)]
    }
  }
}
