public import Engine

/// Interest in the cells of a table.
extension TableCell {
  /// The interest of a debt as a household file writes it.
  public struct Rate: Hashable, Sendable {
    /// The percentage.
    public let percent: String
    /// What it is for; nil when neither cell tells.
    public let period: RatePeriod?
  }

  /// The interest that two cells tell: how much, and what it is for.
  ///
  /// - Parameters:
  ///   - text: A percentage, with its period or without; or money that is paid each time.
  ///   - per: The period; empty when the other cell tells it.
  ///   - principal: What is owed, in baht, on which money is reckoned; nil when not known.
  /// - Returns: The interest, or nil when it cannot be read or the two cells disagree.
  ///
  /// Example: "2" and "เดือน", "ร้อยละ 2 ต่อเดือน" and "" → 2 per month; "เดือนละ 750" on 15,000
  /// → 60 per year.
  public static func rate(_ text: String, per: String, principal: String?) -> Rate? {
    if let plain = digits(text) { return rate(percent: plain, per: per) }
    guard let typed = try? TypedRate.read(text) else { return nil }
    guard let period = typed.period else {
      guard case .percent(let tenThousandths) = typed.measure else { return nil }
      return rate(percent: decimal(tenThousandths, decimals: 4), per: per)
    }
    guard per.isEmpty || periods.meaning(of: per) == period else { return nil }
    if case .percent(let tenThousandths) = typed.measure, let ratePeriod = period.ratePeriod {
      return Rate(percent: decimal(tenThousandths, decimals: 4), period: ratePeriod)
    }
    let money = principal.flatMap(ThaiNumber.readNumber).map(Money.init(satang:))
    guard let yearly = try? typed.annualRate(on: money) else { return nil }
    return Rate(percent: decimal(yearly.ppm, decimals: 4), period: .year)
  }

  /// A percentage and the cell of its period.
  private static func rate(percent: String, per: String) -> Rate? {
    guard !per.isEmpty else { return Rate(percent: percent, period: nil) }
    guard let period = periods.meaning(of: per) else { return nil }
    if let ratePeriod = period.ratePeriod { return Rate(percent: percent, period: ratePeriod) }
    // A week has no period of its own in the file.
    guard let typed = try? TypedRate.read("\(percent)% ต่ออาทิตย์"),
      let yearly = try? typed.annualRate(on: nil)
    else { return nil }
    return Rate(percent: decimal(yearly.ppm, decimals: 4), period: .year)
  }

  /// The least percentage that anybody is likely to owe for a period, with four decimals; nil where
  /// small ones are usual.
  ///
  /// Less, without a percent sign, is taken for a share of one.
  public static func leastLikely(_ period: RatePeriod) -> Int? {
    switch period {
    case .year: 5_000
    case .month: 1_000
    case .day: nil
    }
  }

  /// Whether a cell tells a period of interest.
  public static func isPeriod(_ text: String) -> Bool { periods.meaning(of: text) != nil }

  private static let periods = TableWord<TypedPeriod>([
    (.year, ["ปี", "ต่อปี", "รายปี", "ปีละ", "year", "yearly", "y", "annual"]),
    (.month, ["เดือน", "ต่อเดือน", "รายเดือน", "เดือนละ", "ด", "month", "monthly", "m"]),
    (.week, ["อาทิตย์", "ต่ออาทิตย์", "สัปดาห์", "ต่อสัปดาห์", "week", "weekly"]),
    (.day, ["วัน", "ต่อวัน", "รายวัน", "วันละ", "day", "daily", "d"]),
  ])
}

extension TypedPeriod {
  /// The period as a household file writes it; nil for a week, which the file does not know.
  fileprivate var ratePeriod: RatePeriod? {
    switch self {
    case .day: .day
    case .week: nil
    case .month: .month
    case .year: .year
    }
  }
}
