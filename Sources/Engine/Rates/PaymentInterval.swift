/// How often a loan is paid back.
public enum PaymentInterval: String, CaseIterable, Sendable {
  /// Every day, as to a lender who comes round the market.
  case day
  /// Every week.
  case week
  /// Every month.
  case month
  /// Every year.
  case year

  /// How many payments a year has: 365, 52, 12 or 1.
  public var perYear: Int {
    switch self {
    case .day: 365
    case .week: 52
    case .month: 12
    case .year: 1
    }
  }
}
