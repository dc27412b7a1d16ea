public import Engine
public import HouseholdFile

/// An amount of money that a person typed.
public struct TypedAmount: Hashable, Sendable {
  /// The amount.
  public let amount: Money
  /// Whether digits alone were typed; anything else is better repeated back.
  public let isPlain: Bool

  /// An amount as it was understood.
  public init(amount: Money, isPlain: Bool) {
    (self.amount, self.isPlain) = (amount, isPlain)
  }
}

extension ThaiNumber {
  /// The amount of money that a person typed, exactly.
  ///
  /// Thai and Arabic digits, commas or spaces between thousands, "บาท" and "สตางค์", numbers in
  /// words and the scales ร้อย พัน หมื่น แสน ล้าน are understood, also as people shorten them:
  /// "สองหมื่นห้า" is 25,000. "1,5" is refused, because it could mean two things.
  ///
  /// - Parameters:
  ///   - text: What was typed.
  ///   - rangeEnd: Which end of a range such as "3-4 พัน" is taken; nil to refuse ranges.
  /// - Returns: The amount, zero up to a thousand million baht.
  /// - Throws: What is wrong with it, as for a value of a file.
  ///
  /// Example: "1.5 พัน" → 1,500 baht, "๒ หมื่น" → 20,000, "12 บาท 50 สตางค์" → 12.50.
  public static func readAmount(
    _ text: String,
    of rangeEnd: RangeEnd? = nil
  ) throws(ValueProblem) -> TypedAmount {
    let shown = text.shortened
    var reading = AmountScan(text, rangeEnd)
    let satang: Int
    do throws(NumberFailure) {
      satang = try reading.takeAll()
    } catch {
      throw error.problem(expected: .amount, decimals: 2, text: shown)
    }
    let amount = try ValueLimits.amount(satang: satang, text: shown)
    return TypedAmount(amount: amount, isPlain: reading.isPlain)
  }
}

extension ThaiNumber {
  /// The amount of money that a person typed, or nil when it cannot be read for certain.
  ///
  /// As ``readAmount(_:)``, for places where nothing can be repeated back: "สองหมื่นห้า" is refused,
  /// and so is "หมื่นกว่า".
  ///
  /// - Returns: The amount, in satang; negative after "-".
  public static func readNumber(_ text: String) -> Int? {
    var reading = AmountScan(text)
    guard let satang = try? reading.takeAll(), reading.isCertain else { return nil }
    return satang
  }
}

/// An amount being read from left to right.
private struct AmountScan {
  private(set) var isPlain = true
  private(set) var isCertain = true
  private var text: TypedText
  private let rangeEnd: RangeEnd?

  init(_ typed: String, _ rangeEnd: RangeEnd? = nil) {
    self.rangeEnd = rangeEnd
    var typed = typed
    typed.removeAll { $0 == "฿" }
    for ending in [".-", ",-"] where typed.hasSuffix(ending) { typed.removeLast(2) }
    text = TypedText(typed)
    while text.take(firstOf: ApproximateWords.before) != nil { isCertain = false }
  }

  mutating func takeAll() throws(NumberFailure) -> Int {
    let isNegative = text.take(firstOf: ["-", "−"]) != nil
    var satang = if let end = takeRange() { end } else { try takeNumber() }
    satang = try takeProductOrSum(from: satang)
    takeApproximation()
    if text.take(firstOf: ["บาท", "บ.", "บ"]) != nil {
      satang = try satang.adding(takeSatang(after: satang))
      takeApproximation()
    }
    guard text.isAtEnd else { throw .unreadable }
    return isNegative ? -satang : satang
  }

  private mutating func takeNumber() throws(NumberFailure) -> Int {
    var number = NumberScan(text, unit: 100)
    let satang = try number.take()
    isPlain = !number.usesWords
    if number.usesShorthand { isCertain = false }
    text = number.text
    return satang
  }

  /// The "x 15" of "300 x 15", and the "+1500" of "2000+1500".
  private mutating func takeProductOrSum(from first: Int) throws(NumberFailure) -> Int {
    var satang = first
    while let sign = text.take(firstOf: ["x", "X", "×", "*", "คูณ", "+", "บวก"]) {
      (isPlain, isCertain) = (false, false)
      let isSum = ["+", "บวก"].contains(sign)
      var number = NumberScan(text, unit: isSum ? 100 : 1)
      let second = try number.take()
      text = number.text
      satang = isSum ? try satang.adding(second) : try satang.times(second)
    }
    return satang
  }

  /// One end of a range, where one may be taken.
  private mutating func takeRange() -> Int? {
    guard let rangeEnd, let range = NumberRange.take(from: &text, unit: 100) else { return nil }
    (isPlain, isCertain) = (false, false)
    return rangeEnd == .lower ? range.lowerBound : range.upperBound
  }

  private mutating func takeApproximation() {
    while text.take(firstOf: ApproximateWords.after) != nil { isCertain = false }
  }

  /// What follows "บาท": nothing, "ถ้วน", or satang.
  private mutating func takeSatang(after baht: Int) throws(NumberFailure) -> Int {
    guard !text.take("ถ้วน"), let number = text.takeDecimal() else { return 0 }
    let satang = try number.times(1)
    guard text.take(firstOf: ["สตางค์", "สต."]) != nil, satang < 100, baht.isMultiple(of: 100)
    else { throw .unreadable }
    return satang
  }
}

/// Words around a number that say that it is not exact, or say nothing more.
enum ApproximateWords {
  static let before = [
    "ประมาณ", "โดยประมาณ", "ราวๆ", "ราว ๆ", "ราว", "สัก", "เกือบๆ", "เกือบ", "ร่วมๆ", "ร่วม", "ไม่ถึง",
    "ไม่เกิน", "น่าจะ",
    "คงจะ", "คง", "ตก", "แค่", "ก็", "ๆ", "เป็นเงิน", "รวมแล้ว", "รวม", "ทั้งหมด", "ได้", "จ่าย", "ส่ง",
    "เสีย", "เหลืออีก", "เหลือ",
    "มีอยู่", "มี", "อยู่", "ยอด", "เงิน",
  ]
  static let after = [
    "กว่าๆ", "กว่า ๆ", "กว่า", "ถ้วน", "เศษๆ", "เศษ", "นิดๆ", "นิดหน่อย", "พอดี", "โดยประมาณ", "เท่านั้น",
    "เอง",
    "ได้", "อยู่", "ต้นๆ", "ๆ",
  ]
}

extension NumberFailure {
  /// The failure as a problem of a value.
  func problem(expected: ExpectedValue, decimals: Int, text: String) -> ValueProblem {
    switch self {
    case .unreadable: .wrongShape(expected: expected, found: .text(text))
    case .tooManyDecimals: .tooManyDecimals(text: text, allowed: decimals)
    case .tooLarge: .amountTooLarge(text: text)
    }
  }
}

extension String {
  /// The text as a problem shows it: at most sixty characters.
  var shortened: String { count <= 60 ? self : String(prefix(60)) + "…" }
}
