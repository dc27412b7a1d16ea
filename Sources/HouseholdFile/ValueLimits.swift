public import Engine

/// What a value may be: one rule for files and for answers typed in the conversation.
///
/// Every check takes the text as written, so that a problem can show it.
public enum ValueLimits {
  /// Months a plan may look ahead, and the installments of a contract.
  public static let months = 1...600
  /// Days of a contract collected every day.
  public static let days = 1...18_250
  /// Months of the year.
  public static let monthsOfYear = 1...12
  /// People of one age in a household.
  public static let people = 0...100
  /// Minutes that a scenario takes.
  public static let minutes = 1...1_440
  /// A share of something, in ten thousandths of a percent.
  public static let sharePercent = 0...1_000_000
  /// Growth a year, in ten thousandths of a percent.
  public static let growthPercent = -500_000...500_000
  /// Years of the common era.
  public static let years = 1900...2200
  /// The first year that is taken for one of the Buddhist era.
  public static let firstBuddhistYear = 2400
  /// The most characters of a name.
  public static let nameLength = 100
  /// The most items of a list.
  public static let listLength = 200

  /// An amount of zero up to a thousand million baht.
  ///
  /// - Parameters:
  ///   - satang: The amount.
  ///   - text: What was written.
  /// - Returns: The amount.
  /// - Throws: What is wrong with it, when it does not fit.
  public static func amount(satang: Int, text: String) throws(ValueProblem) -> Money {
    guard satang >= 0 else { throw .negativeAmount(text: text) }
    guard satang <= Money.limit.satang else { throw .amountTooLarge(text: text) }
    return Money(satang: satang)
  }

  /// A whole number in a range.
  public static func count(
    _ count: Int,
    in range: ClosedRange<Int>,
    text: String
  ) throws(ValueProblem) -> Int {
    guard range.contains(count) else { throw .countOutOfRange(text: text, range: range) }
    return count
  }

  /// A percentage in a range, in ten thousandths of a percent, which are parts per million.
  public static func percent(
    _ tenThousandths: Int,
    in range: ClosedRange<Int>,
    text: String
  ) throws(ValueProblem) -> Int {
    guard range.contains(tenThousandths) else {
      throw .percentOutOfRange(text: text, range: range)
    }
    return tenThousandths
  }

  /// A percentage with its period, of zero up to 10 % a day.
  ///
  /// - Parameters:
  ///   - tenThousandths: The percentage, in ten thousandths of a percent.
  ///   - period: How often it is charged.
  ///   - text: What was written.
  /// - Returns: The rate of a year.
  /// - Throws: What is wrong with it, when it does not fit.
  public static func rate(
    _ tenThousandths: Int,
    per period: RatePeriod,
    text: String
  ) throws(ValueProblem) -> NominalAnnualRate {
    let most = NominalAnnualRate.limit.ppm / period.perYear
    guard tenThousandths >= 0 else {
      throw .percentOutOfRange(text: text, range: 0...most)
    }
    guard tenThousandths <= most else {
      throw .rateTooHigh(text: text, period: period, mostPPM: most)
    }
    return NominalAnnualRate(tenThousandths: tenThousandths, per: period)
  }
}
