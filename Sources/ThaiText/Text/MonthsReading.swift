public import Engine
public import HouseholdFile

/// Months of the year that a person typed.
public struct TypedMonths: Hashable, Sendable {
  /// The months.
  public let months: CalendarMonths
  /// Whether names alone were typed; numbers and feasts are better repeated back.
  public let isPlain: Bool
}

extension ThaiDate {
  /// The months of the year that a person typed.
  ///
  /// Example: "พ.ย. ธ.ค.", "พฤศจิกา ถึง มกรา", "เดือน 6 กับ 7", "ทุกเดือน".
  ///
  /// - Parameter text: What was typed.
  /// - Returns: The months, at least one.
  /// - Throws: What is wrong with it, as for a value of a file.
  public static func readMonthsOfYear(_ text: String) throws(ValueProblem) -> TypedMonths {
    var scan = MonthsScan(TypedText(text), typed: text.shortened)
    let months = try scan.take()
    guard scan.text.isAtEnd, let months else { throw .monthUnreadable(text: text.shortened) }
    return months
  }
}

/// Months of the year being read from left to right, as far as there are any.
struct MonthsScan {
  /// What stands after the months.
  private(set) var text: TypedText
  private let typed: String
  /// Whether something else than names was read.
  private var usesNumbers = false

  init(_ text: TypedText, typed: String) {
    (self.text, self.typed) = (text, typed)
  }

  /// The months that stand next; nil when there are none.
  mutating func take() throws(ValueProblem) -> TypedMonths? {
    if text.take(firstOf: ["เปิดเทอม", "ทุกเทอม", "เทอมละ"]) != nil {
      return TypedMonths(months: CalendarMonths([5, 11]), isPlain: false)
    }
    if text.take("ทุกเดือน") || text.take("ทั้งปี") { return TypedMonths(months: .all, isPlain: true) }
    var found: [Int] = []
    while let month = try takeMonth() {
      found.append(month)
      let start = text
      if text.take(firstOf: ["ถึง", "-", "–"]) != nil {
        if let last = try takeMonth() {
          found += Self.months(after: month, through: last)
        } else {
          text = start
        }
      }
      text.take(firstOf: [",", "/", "และ", "กับ", "แล้วก็", "หรือ"])
    }
    guard !found.isEmpty else { return nil }
    return TypedMonths(months: CalendarMonths(found), isPlain: !usesNumbers)
  }

  /// A month by its name, or by a number that cannot be an amount of money.
  private mutating func takeMonth() throws(ValueProblem) -> Int? {
    if let named = MonthNames.take(from: &text) { return named }
    if let feast = MonthNames.takeSpoken(from: &text) {
      usesNumbers = true
      return feast
    }
    var range = text
    if let range = NumberRange.take(from: &range, unit: 1),
      !ValueLimits.monthsOfYear.contains(range.upperBound)
    {
      return nil
    }
    var ahead = text
    let saysMonth = ahead.take("เดือนที่") || ahead.take("เดือน")
    if saysMonth, let spoken = Self.spoken(&ahead) {
      text = ahead
      usesNumbers = true
      return spoken
    }
    guard let digits = ahead.takeDigits(), let number = Int(digits), digits.count <= 2,
      !ahead.beginsWithMoney
    else { return nil }
    guard ValueLimits.monthsOfYear.contains(number) else {
      guard saysMonth || text.rest.drop(while: { $0 == " " }).count == digits.count else {
        return nil
      }
      throw .monthNumberOutOfRange(text: typed)
    }
    text = ahead
    usesNumbers = true
    return number
  }

  /// The "สิบเอ็ด" of "เดือนสิบเอ็ด".
  private static func spoken(_ text: inout TypedText) -> Int? {
    guard let word = text.take(firstOf: numbers) else { return nil }
    var scan = NumberScan(TypedText(word), unit: 1)
    return try? scan.take()
  }

  /// The numbers of months in words, the longest first.
  private static let numbers = [
    "สิบเอ็ด", "สิบสอง", "สิบ", "หนึ่ง", "สอง", "สาม", "สี่", "ห้า", "หก", "เจ็ด", "แปด", "เก้า",
  ]

  private static func months(after first: Int, through last: Int) -> [Int] {
    (1...11).map { (first - 1 + $0) % 12 + 1 }.prefix { $0 != last } + [last]
  }
}

extension TypedText {
  /// Whether what stands next makes the number before it an amount of money.
  fileprivate var beginsWithMoney: Bool {
    if rest.first == "," || rest.first == "." {
      return rest.dropFirst().first.map { $0.isASCII && $0.isNumber } ?? false
    }
    var ahead = self
    return ahead.take(firstOf: ["ร้อย", "พัน", "หมื่น", "แสน", "ล้าน", "บาท"]) != nil
  }
}
