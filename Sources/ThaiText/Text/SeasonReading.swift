public import Engine
public import HouseholdFile

/// Money that comes or goes in some months of the year, as a person typed it.
public struct TypedSeason: Hashable, Sendable {
  /// The months; nil when only an amount was typed.
  public let months: CalendarMonths?
  /// The amount of each of the months; nil when only months were typed.
  public let amount: Money?
  /// Whether the amount was told for all the months together.
  let isSum: Bool

  /// A season; what was told for all its months is parted evenly, to whole baht.
  fileprivate init(months: CalendarMonths?, amount: Money?, isSum: Bool) {
    (self.months, self.isSum) = (months, isSum)
    let parts = months?.count ?? 1
    self.amount = amount.map {
      isSum && parts > 1 ? Money(baht: ($0.satang / parts + 50) / 100) : $0
    }
  }
}

extension TypedSeason {
  /// The seasons that a person typed, each months and an amount.
  ///
  /// - Parameters:
  ///   - text: What was typed.
  ///   - rangeEnd: Which end of a range such as "3-4 หมื่น" is taken; nil to refuse ranges.
  ///   - today: The month from which "เดือนหน้า" is counted; nil to refuse it.
  /// - Returns: At least one season, in the order of typing, and whether names and digits alone
  ///   were typed; a season lacks its months or its amount only when it is the only one.
  /// - Throws: What is wrong with it, as for a value of a file.
  ///
  /// Example: "พ.ย. 15,000 ธ.ค. 63,000" → two seasons; "มิ.ย. ก.ค. 9,000" → one.
  public static func read(
    _ text: String,
    of rangeEnd: RangeEnd? = nil,
    today: YearMonth? = nil
  ) throws(ValueProblem) -> (seasons: [TypedSeason], isPlain: Bool) {
    let named = today.map { naming(text, from: $0) } ?? text
    var scan = SeasonScan(named, typed: text, rangeEnd)
    let (seasons, isPlain) = try scan.take()
    return (seasons, isPlain && named == text)
  }

  /// The text with the names of months in place of "เดือนหน้า" and "เดือนนี้".
  private static func naming(_ text: String, from today: YearMonth) -> String {
    let next = ["สิ้น", "ปลาย", "กลาง", "ต้น", ""].map { $0 + "เดือนหน้า" }
    let this = ["สิ้น", "ปลาย", "กลาง", "ต้น", ""].map { $0 + "เดือนนี้" }
    return [(next, 1), (this, 0)].reduce(text) { text, told in
      let month = CalendarMonths([today.adding(months: told.1).month]).thai
      return told.0.reduce(text) { $0.replacing($1, with: month + " ") }
    }
  }
}

private struct SeasonScan {
  private var text: TypedText
  private let typed: String
  private let rangeEnd: RangeEnd?
  private var isPlain = true
  /// Whether the amount was said to be that of each month.
  private var saysEach = false

  init(_ text: String, typed: String, _ rangeEnd: RangeEnd?) {
    (self.text, self.typed, self.rangeEnd) = (TypedText(text), typed.shortened, rangeEnd)
  }

  mutating func take() throws(ValueProblem) -> (seasons: [TypedSeason], isPlain: Bool) {
    var seasons: [TypedSeason] = []
    while !text.isAtEnd {
      var months = try takeMonths()
      if months != nil { takeYear() }
      let isSum = text.take("รวม")
      let amount = try takeAmount(mayEndInMonth: months == nil)
      guard months != nil || amount != nil else { throw .monthUnreadable(text: typed) }
      if months == nil, seasons.last?.months != nil || seasons.isEmpty { months = try takeMonths() }
      seasons.append(TypedSeason(months: months, amount: amount, isSum: isSum))
    }
    let isWhole = seasons.allSatisfy { $0.months != nil && $0.amount != nil }
    guard !seasons.isEmpty, seasons.count == 1 || isWhole else {
      throw .monthUnreadable(text: typed)
    }
    let isCertain = seasons.allSatisfy { $0.months?.count ?? 1 == 1 || $0.months == .all }
    return (
      seasons, isPlain && !seasons.contains(where: \.isSum) && (isCertain || saysEach)
    )
  }

  /// Takes the year behind months, which says nothing more: every year has them.
  private mutating func takeYear() {
    var ahead = text
    let saysYear = ahead.take(firstOf: ["ปี", "พ.ศ.", "พศ"]) != nil
    guard let digits = ahead.takeDigits(), let year = Int(digits),
      !",.".contains(ahead.rest.first ?? " ")
    else { return }
    let isShort =
      (60...99).contains(year)
      && ahead.rest.first { $0 != " " }.map(\.isNumber) == true
    guard (2560...2600).contains(year) || saysYear || isShort,
      ahead.rest.first.map({ $0 == " " }) ?? true
    else { return }
    text = ahead
  }

  private mutating func takeMonths() throws(ValueProblem) -> CalendarMonths? {
    while text.take(firstOf: Self.beforeMonths) != nil {}
    var scan = MonthsScan(text, typed: typed)
    let months = try scan.take()
    text = scan.text
    if months?.isPlain == false { isPlain = false }
    return months?.months
  }

  /// The amount that stands before the next month, also one that is only a number: "62000 11".
  private mutating func takeAmount(mayEndInMonth: Bool) throws(ValueProblem) -> Money? {
    while let word = text.take(firstOf: ["เดือนละ", "ครั้งละ", "ปีละ", "ขายได้", "ได้", "จ่าย"]) {
      if ["เดือนละ", "ครั้งละ"].contains(word) { saysEach = true }
    }
    text.skipSpaces()
    var amount = ""
    while !text.isAtEnd, !text.beginsWithMonth { amount.append(text.takeCharacter()) }
    amount = amount.trimming(Self.afterAmount)
    guard !amount.isEmpty else { return nil }
    if mayEndInMonth, let (before, month) = amount.endingInMonth {
      amount = before
      text = TypedText("\(month) \(text.rest)")
    }
    let read = try ThaiNumber.readAmount(amount, of: rangeEnd, within: typed)
    if !read.isPlain { isPlain = false }
    return read.amount
  }

  /// Words before months that say nothing more about them.
  private static let beforeMonths = [
    "ปีละครั้ง", "ปีละหน", "ช่วง", "ตอน", "ประมาณ", "ราวๆ", "ราว ๆ", "ราว", "ขาย", "ปลายเดือน",
    "กลางเดือน", "ต้นเดือน", "สิ้นเดือน",
    "และ", "กับ", "แล้วก็", "อีก",
  ]

  /// Words and signs after an amount that belong to the next season.
  private static let afterAmount = [
    " ", ",", "และ", "กับ", "แล้วก็", "แล้ว", "ช่วง", "ตอน", "ปลาย", "กลาง", "ต้น", "สิ้น", "ต่อปี", "ต่อครั้ง",
    "ปีละครั้ง", "ปีละหน", "ครั้งเดียว", "อีก",
  ]
}

extension TypedText {
  /// Whether a month stands next: its name, or its number behind the word for it.
  fileprivate var beginsWithMonth: Bool {
    var ahead = self
    if MonthNames.takeSpoken(from: &ahead) != nil { return true }
    guard ahead.take("เดือนที่") || ahead.take("เดือน") || ahead.take("ทุกเดือน") else { return false }
    return rest.drop { $0 == " " }.hasPrefix("ทุกเดือน")
      || ahead.takeDigits().map { $0.count <= 2 } ?? false
  }
}

extension String {
  /// An amount and the number of a month behind it: "62000 11"; nil when it is one number.
  fileprivate var endingInMonth: (amount: String, month: Int)? {
    let parts = split(separator: " ").map(String.init)
    guard parts.count == 2, parts[1].count <= 2, let month = Int(parts[1]),
      (1...12).contains(month),
      parts[0].contains(where: \.isNumber)
    else { return nil }
    return (parts[0], month)
  }

  /// The text without the words at its end.
  fileprivate func trimming(_ words: [String]) -> String {
    var text = self
    while let word = words.first(where: text.hasSuffix) { text.removeLast(word.count) }
    return text
  }
}
