public import Engine
public import HouseholdFile

/// Money that comes or goes in some months of the year, as a person typed it.
public struct TypedSeason: Hashable, Sendable {
  /// The months; nil when only an amount was typed.
  public let months: CalendarMonths?
  /// The amount of each of the months; nil when only months were typed.
  public let amount: Money?
}

extension TypedSeason {
  /// The seasons that a person typed, each months and an amount.
  ///
  /// - Parameter text: What was typed.
  /// - Returns: At least one season, in the order of typing, and whether names and digits alone
  ///   were typed; a season lacks its months or its amount only when it is the only one.
  /// - Throws: What is wrong with it, as for a value of a file.
  ///
  /// Example: "พ.ย. 15,000 ธ.ค. 63,000" → two seasons; "มิ.ย. ก.ค. 9,000" → one.
  public static func read(
    _ text: String
  ) throws(ValueProblem) -> (seasons: [TypedSeason], isPlain: Bool) {
    var scan = SeasonScan(text)
    return try scan.take()
  }
}

private struct SeasonScan {
  private var text: TypedText
  private let typed: String
  private var isPlain = true

  init(_ typed: String) {
    (text, self.typed) = (TypedText(typed), typed.shortened)
  }

  mutating func take() throws(ValueProblem) -> (seasons: [TypedSeason], isPlain: Bool) {
    var seasons: [TypedSeason] = []
    while !text.isAtEnd {
      var months = try takeMonths()
      let amount = try takeAmount()
      guard months != nil || amount != nil else { throw .monthUnreadable(text: typed) }
      if months == nil, seasons.isEmpty { months = try takeMonths() }
      seasons.append(TypedSeason(months: months, amount: amount))
    }
    let isWhole = seasons.allSatisfy { $0.months != nil && $0.amount != nil }
    guard !seasons.isEmpty, seasons.count == 1 || isWhole else {
      throw .monthUnreadable(text: typed)
    }
    return (seasons, isPlain)
  }

  private mutating func takeMonths() throws(ValueProblem) -> CalendarMonths? {
    var scan = MonthsScan(text, typed: typed)
    let months = try scan.take()
    text = scan.text
    if months?.isPlain == false { isPlain = false }
    return months?.months
  }

  /// The amount that stands before the next month's name.
  private mutating func takeAmount() throws(ValueProblem) -> Money? {
    text.take(firstOf: ["เดือนละ", "ครั้งละ", "ได้", "จ่าย"])
    text.skipSpaces()
    var amount = ""
    while !text.isAtEnd {
      var ahead = text
      if MonthNames.take(from: &ahead) != nil { break }
      amount.append(text.takeCharacter())
    }
    while let last = amount.last, last == " " || last == "," { amount.removeLast() }
    guard !amount.isEmpty else { return nil }
    let read = try ThaiNumber.readAmount(amount)
    if !read.isPlain { isPlain = false }
    return read.amount
  }
}
