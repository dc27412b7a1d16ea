public import Engine

/// How a month goes for the family's money.
public enum MonthTightness: CaseIterable, Sendable {
  /// Something that had to be paid could not be.
  case short
  /// All was paid, from money that should stay in the house.
  case tight
  /// All was paid, and money stays in the house.
  case enough
  /// All was paid, and no debt is left.
  case free

  /// The sign on a strip of months.
  func sign(_ style: DrawingStyle) -> Character {
    switch self {
    case .short: style == .normal ? "█" : "#"
    case .tight: style == .normal ? "▒" : "+"
    case .enough: style == .normal ? "·" : "."
    case .free: style == .normal ? "✓" : "v"
    }
  }
}

extension Projection {
  /// How each month goes, first month first; months must be kept.
  public func tightness(buffer: Money) -> [MonthTightness] {
    months.indices.map { index in
      let month = months[index]
      if month.shortfall + missed(in: index) > .zero { return .short }
      if let free = debtFreeMonth, start.adding(months: index) >= free { return .free }
      return month.cash < buffer ? .tight : .enough
    }
  }

  /// The month after which a debt is owed no more; nil when it still is at the end of the plan.
  ///
  /// A debt that is borrowed again ends with its last repayment.
  public func end(ofDebt index: Int) -> YearMonth? {
    let owing = months.indices.last { debt(index, in: $0).closing > .zero }
    guard let owing else { return start }
    return owing + 1 < months.count ? start.adding(months: owing + 1) : nil
  }
}
