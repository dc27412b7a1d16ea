/// What borrowed money truly costs in a year, interest on interest included.
///
/// Loans of any shape can be compared by it: one paid back by the day, by the month or at harvest.
///
/// Formula: the X with Σ amount ÷ (1 + X)^time = 0, time in years
/// Source: European Commission, Examples for the calculation of the APRC (2015); Directive 98/7/EC
/// Example: 1,000 received, 1,200 paid after a year and a half → 12.9243 %.
public struct EffectiveAnnualRate: Hashable, Sendable {
  /// The continuous equivalent ln(1 + X) a year.
  let continuousRate: Double

  /// The rate as a fraction of one a year: 0.129243 for 12.9243 %; always above −1.
  public var fraction: Double {
    exponentialMinusOne(continuousRate)
  }

  /// The rate in percent a year.
  public var percent: Double {
    fraction * 100
  }

  /// The rate that, borne each month, comes to this one in a year, as a fraction of one.
  ///
  /// Formula: (1 + X)^(1 ÷ 12) − 1
  public var monthlyEquivalent: Double {
    exponentialMinusOne(continuousRate / 12)
  }

  /// The effective annual rate of dated flows.
  ///
  /// When several rates solve the flows, the one closest to zero is taken, where a rate that
  /// doubles money is as far from zero as one that halves it. More is received than paid, or the
  /// reverse: the sign of all amounts may be turned without changing the rate.
  ///
  /// - Parameter flows: In any order, at any times; a few or many thousands.
  /// - Throws: ``EffectiveRateFailure``
  public init(of flows: some Collection<CashFlow>) throws(EffectiveRateFailure) {
    for (position, flow) in flows.enumerated() where !flow.isUsable {
      throw .unusableFlow(position: position)
    }
    guard flows.contains(where: { $0.amount != 0 }) else { throw .noFlows }
    guard let rate = RateSearch(DiscountedFlows(flows)).solutionClosestToZero() else {
      throw .noSolution
    }
    continuousRate = rate
  }

  /// The effective annual rate of a rate borne each period; nil for −100 % and less, and for more
  /// than a number can hold.
  ///
  /// - Parameters:
  ///   - periodicRate: A fraction of one each period.
  ///   - periodsPerYear: 12 for months, 365 for days, 52 for weeks.
  ///
  /// Formula: (1 + i)^periods − 1
  /// Example: 0.02 with 12 periods → 26.8242 %.
  public init?(periodicRate: Double, periodsPerYear: Int) {
    guard periodicRate > -1 else { return nil }
    let rate = logarithmOfOnePlus(periodicRate) * Double(periodsPerYear)
    guard rate >= RateSearch.lowest, rate <= RateSearch.highest else { return nil }
    continuousRate = rate
  }
}
