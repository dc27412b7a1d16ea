import Engine
public import HouseholdFile

/// How often something comes again, as people type it.
public enum TypedPeriod: CaseIterable, Hashable, Sendable {
  /// Every day.
  case day
  /// Every week.
  case week
  /// Every month.
  case month
  /// Every year.
  case year

  /// How many of the periods a year has.
  public var perYear: Int {
    switch self {
    case .day: 365
    case .week: 52
    case .month: 12
    case .year: 1
    }
  }

  /// The period as it is said after a rate.
  public var thaiAfterRate: String { "ต่อ" + thai }

  /// A percentage with the period, as it can be typed.
  public func rate(percent: String) -> String { "ร้อยละ \(percent) \(thaiAfterRate)" }

  private var thai: String {
    switch self {
    case .day: "วัน"
    case .week: "อาทิตย์"
    case .month: "เดือน"
    case .year: "ปี"
    }
  }

  /// Takes the period away from wherever it stands in a text: "วันละ", "ต่อวัน", "/วัน".
  static func remove(from text: inout TypedText) -> TypedPeriod? {
    for period in allCases {
      for name in period.names
      where text.remove(firstOf: ["\(name)ละ", "ต่อ\(name)", "ต่อ \(name)", "/\(name)", "/ \(name)"])
        != nil
      {
        return period
      }
    }
    return nil
  }

  /// Every way the period is called.
  private var names: [String] {
    switch self {
    case .day: ["วัน"]
    case .week: ["อาทิตย์", "สัปดาห์", "วีค"]
    case .month: ["เดือน"]
    case .year: ["ปี"]
    }
  }
}

extension ThaiNumber {
  /// An amount that comes every month, also when it was typed by the day, the week or the year.
  ///
  /// A month counts 30 days, and a twelfth of the 52 weeks of a year.
  ///
  /// Example: "วันละ 150" → 4,500 baht a month.
  public static func readMonthlyAmount(_ text: String) throws(ValueProblem) -> TypedAmount {
    var rest = TypedText(text)
    guard let period = TypedPeriod.remove(from: &rest) else { return try readAmount(text) }
    let typed = try readAmount(String(rest.rest))
    let monthly =
      switch period {
      case .day: typed.amount.satang * 30
      case .week: (typed.amount.satang * 52 / 12 + 50) / 100 * 100
      case .month: typed.amount.satang
      case .year: (typed.amount.satang / 12 + 50) / 100 * 100
      }
    let amount = try ValueLimits.amount(satang: monthly, text: text.shortened)
    return TypedAmount(amount: amount, isPlain: typed.isPlain && period == .month)
  }
}
