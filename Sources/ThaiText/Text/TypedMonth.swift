public import Engine
public import HouseholdFile

/// Which way a month is sought that was typed without its year.
public enum TimeDirection: Hashable, Sendable {
  /// The next such month, this one included.
  case coming
  /// The last such month, this one included.
  case past
}

/// A month that a person typed.
public enum TypedMonth: Hashable, Sendable {
  /// A month; a plain one was typed with its name or number and its year, any other is better
  /// repeated back.
  case month(YearMonth, isPlain: Bool)
  /// A year alone, of the common era; the month must be asked for.
  case year(Int)
}

extension ThaiDate {
  /// The month of a date that a person typed.
  ///
  /// Names and numbers of months, with a year of either era, of two digits or of none, days before
  /// them, and words such as "ปลายเดือนหน้า", "อีก 3 เดือน" and "สิ้นปี" are understood. A month without
  /// a year is the nearest in the direction that is asked for; two digits of a year are taken for
  /// the era that is nearer.
  ///
  /// - Parameters:
  ///   - text: What was typed.
  ///   - today: The month of the calendar on the wall.
  ///   - direction: Whether the date is to come or has passed.
  /// - Returns: The month, or the year when only that was typed.
  /// - Throws: What is wrong with it, as for a value of a file.
  ///
  /// Example: "พ.ย. 70" and "11/2570" → November 2027.
  public static func readMonth(
    _ text: String,
    today: YearMonth,
    direction: TimeDirection = .coming
  ) throws(ValueProblem) -> TypedMonth {
    var scan = DateScan(text, today: today, direction: direction)
    return try scan.take()
  }
}

/// A date being read: in words, by the name of a month, or in numbers.
private struct DateScan {
  private var text: TypedText
  private let typed: String
  private let today: YearMonth
  private let direction: TimeDirection

  init(_ typed: String, today: YearMonth, direction: TimeDirection) {
    (text, self.today, self.direction) = (TypedText(typed), today, direction)
    self.typed = typed.shortened
    while text.take(firstOf: Self.fillers) != nil {}
  }

  /// Words before a date that say nothing more about it.
  private static let fillers =
    ["วันที่", "ภายใน", "ก่อน", "ทุกปี", "ทุก", "ช่วง", "ตอน", "ครบกำหนด", "ครบ", "กำหนด", "คืน"]
    + ApproximateWords.before.filter { !["ก็", "มี", "มีอยู่"].contains($0) }

  mutating func take() throws(ValueProblem) -> TypedMonth {
    let start = text
    if let spoken = takeSpoken(), text.isAtEnd { return spoken }
    text = start
    if let named = try takeNamed(), text.isAtEnd { return named }
    text = start
    if let numbered = try takeNumbered(), text.isAtEnd { return numbered }
    throw .monthUnreadable(text: typed)
  }

  /// "ปลายเดือนหน้า", "สิ้นปี", "อีก 3 เดือน", "ปีหน้า".
  private mutating func takeSpoken() -> TypedMonth? {
    if text.take("อีก") {
      let distance = takeDistance()
      text.take(firstOf: ["ข้างหน้า", "ก็ครบ", "ครบ"])
      return distance.map { repeated(today.adding(months: $0)) }
    }
    let part = text.take(firstOf: Self.parts.map(\.word))
    if text.take(firstOf: ["เดือนหน้า", "เดือนถัดไป"]) != nil {
      return repeated(today.adding(months: 1))
    }
    if text.take(firstOf: ["เดือนที่แล้ว", "เดือนก่อน"]) != nil {
      return repeated(today.adding(months: -1))
    }
    if text.take("เดือนนี้") || part != nil && text.take("เดือน") { return repeated(today) }
    guard let year = takeSpokenYear(mayBeBare: part != nil) else { return nil }
    guard let month = Self.parts.first(where: { $0.word == part })?.month else {
      return .year(year)
    }
    return repeated(nearest(month, from: year))
  }

  /// The parts of a year with the month that stands for them.
  private static let parts: [(word: String, month: Int)] = [
    ("ปลาย", 12), ("สิ้น", 12), ("กลาง", 6), ("ต้น", 1),
  ]

  private func repeated(_ month: YearMonth) -> TypedMonth { .month(month, isPlain: false) }

  /// How many months away: "3 เดือน", "ครึ่งปี", "ปีครึ่ง", "สองปี".
  private mutating func takeDistance() -> Int? {
    if text.take("ปีครึ่ง") { return 18 }
    if text.take("ปี") {
      text.take(firstOf: ["หนึ่ง", "นึง", "เดียว"])
      return 12
    }
    var scan = NumberScan(text, unit: 12)
    guard let twelfths = try? scan.take(), twelfths <= 12 * ValueLimits.months.upperBound else {
      return nil
    }
    text = scan.text
    if text.take("ปี") { return text.take("ครึ่ง") ? twelfths + 6 : twelfths }
    return text.take("เดือน") && twelfths.isMultiple(of: 12) ? twelfths / 12 : nil
  }

  private mutating func takeSpokenYear(mayBeBare: Bool) -> Int? {
    if text.take("ปีหน้า") { return today.year + 1 }
    if text.take(firstOf: ["ปีที่แล้ว", "ปีก่อน", "ปีกลาย"]) != nil { return today.year - 1 }
    return text.take("ปีนี้") || mayBeBare && text.take("ปี") ? today.year : nil
  }

  /// A month by its name, such as "ต้นมีนาปีหน้า" or "31 มีนาคม 2570".
  private mutating func takeNamed() throws(ValueProblem) -> TypedMonth? {
    text.take(firstOf: Self.parts.map(\.word))
    let day = text.takeDigits()
    guard day.map({ $0.count <= 2 }) ?? true, let month = MonthNames.takeSpoken(from: &text) else {
      return nil
    }
    return try having(day, takeYear(after: month))
  }

  /// What was found, unless a day stands before it that the month does not have.
  private func having(
    _ day: Substring?,
    _ found: TypedMonth
  ) throws(ValueProblem) -> TypedMonth {
    guard let day, case .month(let month, isPlain: _) = found else { return found }
    guard let number = Int(day), (1...month.days).contains(number) else {
      throw .monthUnreadable(text: typed)
    }
    return found
  }

  /// "11/2570", "2570-11", "31/3/70", "เดือน 11", "2570".
  private mutating func takeNumbered() throws(ValueProblem) -> TypedMonth? {
    text.take(firstOf: Self.parts.map(\.word))
    if text.take("เดือนที่") || text.take("เดือน") { return try takeMonthNumber() }
    guard let first = text.takeDigits() else { return nil }
    if first.count <= 2, text.take("เดือน") { return try takeMonthNumber() }
    let separator = text.take(firstOf: ["-", "/", "."])
    guard separator != nil || !text.isAtEnd, let second = text.takeDigits() else {
      return first.count == 4 ? try year(first) : try next(monthNumber(first))
    }
    if first.count == 4 { return try month(monthNumber(second), ofYear: first) }
    guard text.take(firstOf: ["-", "/", "."]) != nil || !text.isAtEnd,
      let third = text.takeDigits()
    else { return try month(monthNumber(first), ofYear: second) }
    return try having(first, month(monthNumber(second), ofYear: third))
  }

  private mutating func takeMonthNumber() throws(ValueProblem) -> TypedMonth? {
    var scan = NumberScan(text, unit: 1)
    guard let number = try? scan.take() else { return nil }
    text = scan.text
    guard ValueLimits.monthsOfYear.contains(number) else {
      throw .monthNumberOutOfRange(text: typed)
    }
    return try takeYear(after: number)
  }

  /// The year that stands after a month, or the next one that comes.
  private mutating func takeYear(after month: Int) throws(ValueProblem) -> TypedMonth {
    text.take(firstOf: ["-", "/"])
    if text.take(firstOf: ["ของทุกปี", "ทุกปี", "ของปี", "นี้"]) != nil, text.isAtEnd {
      return next(month)
    }
    if let spoken = takeSpokenYear(mayBeBare: false) {
      return repeated(YearMonth(year: spoken, month: month))
    }
    text.take(firstOf: ["ปี"])
    text.take(firstOf: ["พ.ศ.", "พ.ศ", "พศ.", "พศ"])
    text.take(firstOf: ["'", "’"])
    guard let digits = text.takeDigits() else { return next(month) }
    return try self.month(month, ofYear: digits)
  }

  private func next(_ month: Int) -> TypedMonth { repeated(nearest(month, from: today.year)) }

  /// The month of a year, moved by a year when it lies in the other direction.
  private func nearest(_ month: Int, from year: Int) -> YearMonth {
    let found = YearMonth(year: year, month: month)
    guard year >= today.year else { return found }
    return switch direction {
    case .coming: found < today ? found.adding(months: 12) : found
    case .past: found > today ? found.adding(months: -12) : found
    }
  }

  private func month(_ month: Int, ofYear digits: Substring) throws(ValueProblem) -> TypedMonth {
    guard let year = Int(digits), digits.count == 4 || digits.count == 2 else {
      throw .yearOutOfRange(text: typed)
    }
    let written = digits.count == 4 ? year : nearest(toTwoDigits: year)
    let found = try ValueLimits.month(writtenYear: written, month: month, text: typed)
    return .month(found, isPlain: digits.count == 4)
  }

  private func year(_ digits: Substring) throws(ValueProblem) -> TypedMonth {
    .year(try ValueLimits.month(writtenYear: Int(digits) ?? 0, month: 1, text: typed).year)
  }

  /// The year of the common era that two digits mean, whichever era is nearer to today.
  private func nearest(toTwoDigits digits: Int) -> Int {
    let buddhist = 2500 + digits - ThaiDate.buddhistOffset
    let common = 2000 + digits
    return abs(buddhist - today.year) <= abs(common - today.year) ? buddhist : common
  }

  private func monthNumber(_ digits: Substring) throws(ValueProblem) -> Int {
    guard digits.count <= 2, let number = Int(digits),
      ValueLimits.monthsOfYear.contains(number)
    else { throw .monthNumberOutOfRange(text: typed) }
    return number
  }
}
