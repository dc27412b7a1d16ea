import Engine

extension [Remedy] {
  /// Of changes of which each alone is enough those that a family can think of doing; a sum larger
  /// than what comes in in a month goes last.
  ///
  /// - Parameters:
  ///   - household: The household whose debts and offers they name.
  ///   - income: What it has coming in in a year.
  /// - Returns: The changes; may be none.
  func withinReach(of household: Household, earning income: Money) -> [Remedy] {
    let near = filter { household.reaches($0, earning: income) }
    let monthly = Money(satang: income.satang / 12)
    return near.filter { !$0.asksAtOnce(for: monthly) }
      + near.filter { $0.asksAtOnce(for: monthly) }
  }
}

extension [[Remedy]] {
  /// The pairs of which both changes are within reach.
  func withinReach(of household: Household, earning income: Money) -> [[Remedy]] {
    filter { $0.allSatisfy { household.reaches($0, earning: income) } }
  }
}

extension Remedy {
  /// Whether it asks for more than an amount at once.
  fileprivate func asksAtOnce(for amount: Money) -> Bool {
    if case .lumpSum(let money) = self { money > amount } else { false }
  }
}

extension Household {
  /// Whether a change is of a size that the family could bring about: no more money at once than it
  /// owns and could sell, or earns in a quarter of a year; no more each month than it earns already.
  fileprivate func reaches(_ remedy: Remedy, earning income: Money) -> Bool {
    switch remedy {
    case .lumpSum(let money): money <= max(withinSale, Money(satang: income.satang / 4))
    case .earnMore(let money): money.satang <= income.satang / 12
    case .moveDueMonth, .spendLess, .lowerRate, .takeOffer: true
    }
  }

  /// What selling and drawing out would bring.
  private var withinSale: Money {
    assets.filter(\.isSellable).reduce(.zero) { $0 + $1.value }
      + savings.filter(\.isWithdrawable).reduce(.zero) { $0 + $1.balance }
  }
}
