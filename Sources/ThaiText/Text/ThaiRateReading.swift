public import Engine
public import HouseholdFile

/// The interest of a debt as a person typed it.
public struct TypedRate: Hashable, Sendable {
  /// What the interest was told in.
  public enum Measure: Hashable, Sendable {
    /// A percentage, in ten thousandths of a percent.
    case percent(tenThousandths: Int)
    /// The money that is paid each time.
    case money(Money)
  }

  /// How much.
  public let measure: Measure
  /// How often; nil when it was not told and must be asked for.
  public let period: TypedPeriod?
  /// Whether it was typed as a percentage in digits; anything else is better repeated back.
  public let isPlain: Bool
  /// Whether the money was said to be paid on the whole debt, not on each hundred baht.
  public let isOnWhole: Bool
  let text: String

  /// The nominal rate of a year.
  ///
  /// - Parameter principal: What the interest is paid on; asked for only when money was told.
  /// - Returns: The rate; nil when the period, or a principal that is needed, is not known.
  /// - Throws: What is wrong with it, as for a value of a file.
  ///
  /// Example: 20 baht a day on 6,000 baht → 121.6667 % a year.
  public func annualRate(on principal: Money?) throws(ValueProblem) -> NominalAnnualRate? {
    if measure == .percent(tenThousandths: 0) { return .zero }
    guard let period else { return nil }
    switch measure {
    case .percent(let tenThousandths): return try rate(tenThousandths, per: period)
    case .money(let money):
      guard let principal, principal > .zero else { return nil }
      let yearly = Int128(money.satang) * Int128(period.perYear) * 1_000_000
      let ppm = (yearly + Int128(principal.satang) / 2) / Int128(principal.satang)
      return try ValueLimits.rate(Int(clamping: ppm), per: .year, text: text)
    }
  }

  private func rate(
    _ tenThousandths: Int,
    per period: TypedPeriod
  ) throws(ValueProblem) -> NominalAnnualRate {
    switch period {
    case .day: return try ValueLimits.rate(tenThousandths, per: .day, text: text)
    case .month: return try ValueLimits.rate(tenThousandths, per: .month, text: text)
    case .year: return try ValueLimits.rate(tenThousandths, per: .year, text: text)
    case .week:
      let (yearly, overflow) = tenThousandths.multipliedReportingOverflow(by: period.perYear)
      return try ValueLimits.rate(overflow ? .max : yearly, per: .year, text: text)
    }
  }
}

extension TypedRate {
  /// The interest that a person typed.
  ///
  /// Percentages are "ร้อยละ 2 ต่อเดือน", "2% ต่อปี", "2 บาทต่อร้อยต่อเดือน", "ร้อยละบาท" or "ร้อยยี่สิบ";
  /// money is "ดอกวันละ 20", "เดือนละ 750 บาท" or "10 วัน 300". A bare number beside a month or a year
  /// is a percentage up to a hundred and money above; beside a day or a week it is money.
  ///
  /// - Parameters:
  ///   - text: What was typed.
  ///   - rangeEnd: Which end of a range such as "ร้อยละ 2-3" is taken; nil to refuse ranges.
  /// - Returns: The interest; its period is nil when none was typed.
  /// - Throws: What is wrong with it, as for a value of a file.
  public static func read(
    _ text: String,
    of rangeEnd: RangeEnd? = nil
  ) throws(ValueProblem) -> TypedRate {
    do throws(NumberFailure) {
      var scan = RateScan(text, rangeEnd)
      return try scan.takeAll(text.shortened)
    } catch {
      throw error.problem(expected: .percent, decimals: 4, text: text.shortened)
    }
  }
}
