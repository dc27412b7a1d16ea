public import Engine

/// Values on their way into cells, as the readings of this type take them.
extension TableCell {
  /// An amount in baht, without commas, so that spreadsheets reckon with it.
  public static func written(_ amount: Money) -> String { decimal(amount.satang, decimals: 2) }
  /// A yearly rate as two cells: how much, and what it is for.
  ///
  /// - Parameters:
  ///   - ppm: The rate of a year, in parts per million.
  ///   - period: What it should be told for; a rate that does not come out even is told by the
  ///     year.
  /// - Returns: The cells of the rate and of its period.
  public static func written(
    ratePPM ppm: Int,
    per period: RatePeriod
  ) -> (rate: String, per: String) {
    let isEven = ppm.isMultiple(of: period.perYear)
    let told = isEven ? period : .year
    let percent = decimal(isEven ? ppm / period.perYear : ppm, decimals: 4)
    let isSmall = leastLikely(told).map { isShare(percent, below: $0) } ?? false
    return (isSmall ? percent + "%" : percent, told.cell)
  }

  /// Months of every year; empty for all of them.
  public static func written(_ months: CalendarMonths) -> String {
    months == .all
      ? "" : months.months.map { ThaiDate.shortNames[$0 - 1] }.joined(separator: " ")
  }

  /// A month of a year.
  public static func writtenMonth(_ month: YearMonth) -> String { month.thai(.short) }

  /// The least that a card asks for.
  public static func writtenMinimum(percentPPM ppm: Int, amount: Money) -> String {
    let percent = decimal(ppm, decimals: 4) + "%"
    if ppm == 0 {
      return isShare(written(amount), below: 10_000) ? "\(written(amount)) บาท" : written(amount)
    }
    return amount == .zero ? percent : "\(percent) ไม่ต่ำกว่า \(written(amount))"
  }
}

extension RatePeriod {
  /// The word in the column of periods.
  fileprivate var cell: String {
    switch self {
    case .year: "ปี"
    case .month: "เดือน"
    case .day: "วัน"
    }
  }
}
