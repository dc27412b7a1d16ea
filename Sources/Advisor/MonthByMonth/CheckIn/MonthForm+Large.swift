import Engine
import ThaiText

extension MonthForm {
  /// How many times what was planned a sum is when a digit too many may have been typed.
  private static let timesPlanned = 10
  /// How many times what the best month of the year brings.
  private static let timesBest = 3
  /// What a month brings at least, where a plan knows less.
  private static let leastBest = Money(baht: 10_000)

  /// Whether a sum is so large that a slip is likelier than that it is right.
  ///
  /// - Parameters:
  ///   - amount: The sum.
  ///   - planned: What the plan had; zero for nothing.
  /// - Returns: Whether it is at least ten times as much, and more than three times what the best
  ///   month of the year ahead brings.
  func isLarge(_ amount: Money, planned: Money = .zero) -> Bool {
    let best = plan.months.prefix(12).map(\.income).max() ?? .zero
    return amount.satang >= planned.satang * Self.timesPlanned
      && amount.satang > max(best, Self.leastBest).satang * Self.timesBest
  }

  /// What was told that is so large, each in words with its sum.
  var largeAmounts: [String] {
    let told = items.filter { item in
      item != .cash && isLarge(amount(of: item) ?? .zero, planned: planned(item))
    }
    let borrowed = borrowedMore.map { debt in
      (household.debts[debt].name, actual.debts[debt].borrowed ?? .zero)
    }
    return told.map { MonthQuestion($0, self).line }
      + borrowed.filter { isLarge($0.1) }.map(CheckInWords.borrowedLine)
  }

  /// What was told that can hardly be, in sentences: very large sums, money that was counted and is
  /// far more than was told, and more going out than there was.
  var doubts: [String] {
    let surplus = closed.unrecorded
    let isCountedLarge = countedCash != nil && isLarge(surplus)
    let lacking = Money(satang: -expectedCash.satang)
    return largeAmounts.map(ClosedMonthWords.large)
      + (isCountedLarge ? [ClosedMonthWords.countedLarge(surplus)] : [])
      + (isImpossible && lacking.satang >= 100 ? [ClosedMonthWords.impossible(lacking)] : [])
  }
}
