/// How often a rate is stated: in a village "ร้อยละ 3" is a month's, on a bank's leaflet a year's.
public enum RatePeriod: String, CaseIterable, Sendable {
  /// A rate for each year.
  case year
  /// A rate for each month.
  case month
  /// A rate for each day.
  case day

  /// How many of the periods a year has: 1, 12 or 365.
  public var perYear: Int {
    switch self {
    case .year: 1
    case .month: 12
    case .day: 365
    }
  }
}

/// The yearly rate that a contract states, on what is still owed.
///
/// Formula: a rate of another period times the periods of a year.
/// Example: 2 % a month → 240,000 ppm a year.
public struct NominalAnnualRate: Hashable, Comparable, Sendable {
  /// Parts per million a year, zero or more: 6 % a year is 60,000.
  public let ppm: Int

  /// A yearly rate in parts per million.
  public init(ppm: Int) {
    self.ppm = ppm
  }

  /// A percentage with its period, in ten thousandths of a percent.
  ///
  /// Example: 6.875 % a year is `tenThousandths: 68_750, per: .year`.
  public init(tenThousandths: Int, per period: RatePeriod) {
    ppm = tenThousandths * period.perYear
  }

  /// No interest.
  public static let zero = Self(ppm: 0)

  /// The highest rate a household file may name: 10 % a day.
  public static let limit = Self(ppm: 36_500_000)

  /// Whether the left rate is the lower one.
  public static func < (left: Self, right: Self) -> Bool {
    left.ppm < right.ppm
  }

  /// The interest that one month adds to a debt.
  ///
  /// - Parameter principal: What is owed, in satang, zero or more.
  /// - Returns: The interest, in satang, rounded half up once.
  ///
  /// Formula: principal × annual rate ÷ 12
  /// Example: 20,000.00 baht at 15 % a year → 250.00 baht.
  @inline(__always)
  public func monthlyInterest(on principal: Money) -> Money {
    Money(satang: portion(of: principal.satang, ppm: ppm, over: 12_000_000))
  }

  /// The interest that a number of days adds to a debt whose lender counts days.
  ///
  /// - Parameters:
  ///   - principal: What is owed, in satang, zero or more.
  ///   - days: The days, by the civil calendar.
  /// - Returns: The interest, in satang, rounded half up once.
  ///
  /// Formula: principal × annual rate × days ÷ 365
  /// Example: 240,000 baht at 7.25 % for 31 days → 1,477.81 baht.
  public func interest(on principal: Money, days: Int) -> Money {
    Money(satang: portion(of: principal.satang, ppm: ppm * days, over: 365_000_000))
  }
}

/// A yearly rate reckoned on the original principal for the whole term, however much is repaid.
public struct FlatAnnualRate: Hashable, Sendable {
  /// Parts per million a year of the original principal.
  public let ppm: Int

  /// A flat yearly rate in parts per million.
  public init(ppm: Int) {
    self.ppm = ppm
  }

  /// The interest of the whole contract.
  ///
  /// - Parameters:
  ///   - principal: The sum lent at first.
  ///   - months: The length of the contract in months.
  /// - Returns: All interest of the contract, rounded half up once.
  ///
  /// Formula: principal × flat rate × months ÷ 12
  /// Example: 45,000 baht at 1.2 % a month for 36 months → 19,440 baht.
  public func totalInterest(on principal: Money, months: Int) -> Money {
    Money(satang: portion(of: principal.satang, ppm: ppm * months, over: 12_000_000))
  }
}
