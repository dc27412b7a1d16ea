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
  fileprivate let text: String

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
  /// Percentages are "ร้อยละ 2 ต่อเดือน", "2% ต่อปี", "2 บาทต่อร้อยต่อเดือน" or "ร้อยยี่สิบ"; money is
  /// "ดอกวันละ 20" or "เดือนละ 750 บาท". A bare number beside a month or a year is a percentage up to
  /// a hundred and money above; beside a day or a week it is money.
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

/// A rate being read: first its words are taken away, then the number that is left is read.
private struct RateScan {
  private var text: TypedText
  private var isPlain = true
  private let rangeEnd: RangeEnd?

  init(_ typed: String, _ rangeEnd: RangeEnd?) {
    text = TypedText(typed)
    self.rangeEnd = rangeEnd
    while text.take(firstOf: ["ดอกเบี้ย", "ดอก", "อัตรา", "คิด", "จ่าย"] + ApproximateWords.before)
      != nil
    {}
  }

  mutating func takeAll(_ typed: String) throws(NumberFailure) -> TypedRate {
    let isPercent = removePercentWords()
    let base = takeBase()
    let period = TypedPeriod.remove(from: &text)
    let isShortPercent = !isPercent && takeShortPercent()
    let number = try takeNumber().perHundred(of: base)
    let isMoney = !isPercent && !isShortPercent && base == nil && isMoney(number, per: period)
    let measure = try number.measure(isMoney: isMoney)
    let isPlain = isPlain && !isShortPercent && (isPercent || period == nil) && !isMoney
    return TypedRate(measure: measure, period: period, isPlain: isPlain, text: typed)
  }

  /// Takes away what says that the number is a percentage.
  private mutating func removePercentWords() -> Bool {
    let perHundred = [
      "บาทต่อร้อยบาท", "บาทต่อร้อย", "บาทต่อ 100 บาท", "บาทต่อ 100", "บาทต่อ100", "ร้อยบาทละ", "ต่อร้อยบาท",
      "ต่อร้อย", "ต่อ 100", "ต่อ100",
    ]
    if text.remove(firstOf: perHundred) != nil {
      isPlain = false
      return true
    }
    return text.remove(firstOf: ["ร้อยละ", "เปอร์เซ็นต์", "เปอร์เซ็น", "เปอร์", "%", "％"]) != nil
  }

  /// Takes "หมื่นละ", which says how much is paid on ten thousand.
  private mutating func takeBase() -> Int? {
    let bases = [("พันละ", 1_000), ("หมื่นละ", 10_000), ("แสนละ", 100_000)]
    guard let word = text.take(firstOf: bases.map(\.0)) else { return nil }
    isPlain = false
    return bases.first { $0.0 == word }?.1
  }

  /// Takes the "ร้อย" of "ร้อยยี่สิบ", which is said for 20 percent.
  private mutating func takeShortPercent() -> Bool {
    var ahead = text
    guard ahead.take("ร้อย"), !ahead.isAtEnd else { return false }
    text = ahead
    return true
  }

  private mutating func takeNumber() throws(NumberFailure) -> TypedRateNumber {
    while text.take(firstOf: ApproximateWords.before) != nil {}
    var tenThousandths: Int
    if let rangeEnd, let range = NumberRange.take(from: &text, unit: 10_000) {
      isPlain = false
      tenThousandths = rangeEnd == .lower ? range.lowerBound : range.upperBound
    } else {
      var scan = NumberScan(text, unit: 10_000)
      tenThousandths = try scan.take()
      if scan.usesWords { isPlain = false }
      text = scan.text
    }
    text.take(firstOf: ApproximateWords.after)
    if text.take("สลึง") {
      tenThousandths /= 4
      isPlain = false
    }
    let hasUnit = text.take(firstOf: ["บาท", "บ.", "บ"]) != nil
    text.take(firstOf: ApproximateWords.after)
    guard text.isAtEnd else { throw .unreadable }
    return TypedRateNumber(tenThousandths: tenThousandths, hasUnit: hasUnit)
  }

  private func isMoney(_ number: TypedRateNumber, per period: TypedPeriod?) -> Bool {
    if number.hasUnit { return true }
    return switch period {
    case .day, .week: true
    case .month, .year: number.tenThousandths > 1_000_000
    case nil: false
    }
  }
}

private struct TypedRateNumber {
  let tenThousandths: Int
  /// Whether "บาท" stands after it.
  let hasUnit: Bool

  /// What is paid on a hundred when so much is paid on a base.
  func perHundred(of base: Int?) -> TypedRateNumber {
    guard let base else { return self }
    return TypedRateNumber(tenThousandths: tenThousandths / (base / 100), hasUnit: false)
  }

  func measure(isMoney: Bool) throws(NumberFailure) -> TypedRate.Measure {
    guard isMoney else { return .percent(tenThousandths: tenThousandths) }
    guard tenThousandths.isMultiple(of: 100) else { throw .tooManyDecimals }
    return .money(Money(satang: tenThousandths / 100))
  }
}
