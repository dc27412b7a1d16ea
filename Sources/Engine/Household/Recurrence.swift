/// An amount that comes or goes again and again.
public struct Recurrence: Hashable, Sendable {
  /// The amount of one month, before growth; zero or more.
  public var amount: Money
  /// The months of the year in which it happens.
  public var months: CalendarMonths
  /// The first month, inclusive; from the start of the plan when nil.
  public var from: YearMonth?
  /// The last month, inclusive; for ever when nil.
  public var until: YearMonth?
  /// Growth a year in parts per million, stepping at each anniversary of the plan's start, or of
  /// ``Household/growthFrom``.
  public var growthPPM: Int

  /// An amount with its months.
  public init(
    _ amount: Money,
    months: CalendarMonths = .all,
    from: YearMonth? = nil,
    until: YearMonth? = nil,
    growthPPM: Int = 0
  ) {
    self.amount = amount
    self.months = months
    self.from = from
    self.until = until
    self.growthPPM = growthPPM
  }

  /// The amount after so many anniversaries of the plan's start.
  ///
  /// Formula: base × (1 + growth)^years, rounded half up to a satang from the unrounded base.
  /// Example: 1,000 baht growing 2.5 % a year → 1,050.63 baht in the third year.
  public func amount(afterYears years: Int) -> Money {
    guard growthPPM != 0, years > 0 else { return amount }
    let one: Int128 = 1_000_000_000_000_000_000
    let most = Int128(largestAmount) * one
    var grown = Int128(amount.satang) * one
    for _ in 0..<years {
      let step = grown / 1_000_000 * Int128(growthPPM)
      grown = min(grown + step + grown % 1_000_000 * Int128(growthPPM) / 1_000_000, most)
    }
    return Money(satang: Int((grown + one / 2) / one))
  }

  /// What it comes to in the first month of a household's plan; zero when it does not come then.
  public func amountInFirstMonth(of household: Household) -> Money {
    var sums = [0]
    add(to: &sums, from: household.start, growingFrom: household.growthFrom)
    return Money(satang: sums[0])
  }

  /// Adds the amount to every month of a plan in which it happens.
  ///
  /// - Parameters:
  ///   - sums: One sum in satang for each month of the plan, first month first.
  ///   - start: The plan's first month.
  ///   - origin: The month from which years of growth are counted; nil for the start.
  func add(to sums: inout [Int], from start: YearMonth, growingFrom origin: YearMonth? = nil) {
    let past = max(0, origin?.months(until: start) ?? 0)
    let first = max(0, from.map { start.months(until: $0) } ?? 0)
    let end = min(sums.count, until.map { start.months(until: $0) + 1 } ?? sums.count)
    var index = first
    while index < end {
      let years = (index + past) / 12
      let year = index..<(growthPPM == 0 ? end : min(end, (years + 1) * 12 - past))
      let satang = growthPPM == 0 ? amount.satang : amount(afterYears: years).satang
      add(satang, to: &sums, in: year, startingIn: start.adding(months: index).month)
      index = year.upperBound
    }
  }

  private func add(
    _ satang: Int,
    to sums: inout [Int],
    in range: Range<Int>,
    startingIn firstMonth: Int
  ) {
    sums.withUnsafeMutableBufferPointer { sums in
      if months == .all {
        for index in range { sums[index] = min(sums[index] + satang, largestAmount) }
        return
      }
      var month = firstMonth
      for index in range {
        if months.contains(month) { sums[index] = min(sums[index] + satang, largestAmount) }
        month = month == 12 ? 1 : month + 1
      }
    }
  }
}
