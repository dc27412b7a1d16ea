/// A nominal rate that may step at given months.
public struct RateSchedule: Hashable, Sendable {
  /// A change of rate.
  public struct Step: Hashable, Sendable {
    /// The first month of the new rate.
    public var from: YearMonth
    /// The rate from then on.
    public var rate: NominalAnnualRate

    /// A rate that holds from a month on.
    public init(from: YearMonth, rate: NominalAnnualRate) {
      self.from = from
      self.rate = rate
    }
  }

  /// The rate until the first change.
  public var initial: NominalAnnualRate
  /// Changes, ascending by month, which may lie before the plan; empty for a fixed rate.
  public var steps: [Step]

  /// A rate with its later changes.
  public init(_ initial: NominalAnnualRate, steps: [Step] = []) {
    self.initial = initial
    self.steps = steps
  }

  /// The rate of a month.
  public func rate(in month: YearMonth) -> NominalAnnualRate {
    steps.last { $0.from <= month }?.rate ?? initial
  }
}
