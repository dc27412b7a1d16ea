import Engine
import ThaiText

/// Where a family stands after some months of the game.
struct GameStanding: Hashable, Sendable {
  /// What is owed.
  let owed: Money
  /// Money in the house.
  let cash: Money
  /// Money that is saved.
  let savings: Money
  /// Interest and penalties of the months so far.
  let interest: Money
  /// Months in which a living cost or a required payment went uncovered.
  let monthsShort: Int
  /// What is overdue now.
  let overdue: Money
  /// Living costs that the money did not reach for in the months so far.
  let shortfall: Money

  /// What is left of everything owned when debts and unpaid living costs are taken away.
  let left: Money
  /// When it would be free of debt with the recommended plan from now on; nil when not in sight.
  let debtFreeMonth: YearMonth?

  /// Where a path stands after the months that it has lived.
  init(_ path: GamePath) {
    let (months, household) = (path.lived, path.open.household)
    owed = household.owed
    cash = household.cash
    savings = household.savings.reduce(.zero) { $0 + $1.balance }
    interest = months.reduce(.zero) { $0 + $1.interest }
    monthsShort = months.count { $0.isShort }
    shortfall = months.reduce(.zero) { $0 + $1.shortfall }
    overdue = household.overdueSum
    left = path.worth
    debtFreeMonth = path.debtFreeMonth
  }
}

extension GameStanding {
  /// In what a family stands better than another one, what matters most first: that food and
  /// payments were paid, then what is left.
  func gains(over other: GameStanding) -> [GameWords.Gain] {
    [
      monthsShort < other.monthsShort ? .monthsShort(other.monthsShort - monthsShort) : nil,
      shortfall < other.shortfall ? .food(other.shortfall - shortfall) : nil,
      overdue < other.overdue ? .overdue(other.overdue - overdue) : nil,
      left > other.left ? .left(left - other.left) : nil,
      sooner(than: other),
    ].compactMap(\.self).filter(\.isWorthTelling)
  }

  private func sooner(than other: GameStanding) -> GameWords.Gain? {
    guard let debtFreeMonth else { return nil }
    guard let month = other.debtFreeMonth else { return .inSight }
    let count = debtFreeMonth.months(until: month)
    return count > 0 ? .sooner(count) : nil
  }

  /// Whether it stands better than another one in what matters most of all in which they differ.
  func isBetter(than other: GameStanding) -> Bool {
    let (gains, losses) = (gains(over: other), other.gains(over: self))
    guard let gain = gains.first?.rank else { return false }
    return losses.first.map { gain < $0.rank } ?? true
  }
}

extension GameWords.Gain {
  /// How much it matters, most first.
  fileprivate var rank: Int {
    switch self {
    case .monthsShort: 0
    case .food: 1
    case .overdue: 2
    case .left: 3
    case .inSight, .sooner: 4
    }
  }

  /// Whether it is a baht or more.
  fileprivate var isWorthTelling: Bool {
    switch self {
    case .food(let amount), .overdue(let amount), .left(let amount): amount >= Money(baht: 1)
    case .monthsShort, .sooner, .inSight: true
    }
  }
}

extension GamePath {
  /// What is left of everything that is owned when the debts and the living costs that could not
  /// be paid are taken away: who ate less has not gained by it.
  var worth: Money { lived.reduce(open.household.worth) { $0 - $1.shortfall } }

  /// When the family came free of debt, or would if it followed the recommended plan from now on; nil
  /// when not within the months that it looks ahead.
  var debtFreeMonth: YearMonth? {
    if let plan { return plan.debtFreeMonth }
    guard open.household.debts.isEmpty else {
      return Timeline(open.household).project(paying: .recommended).debtFreeMonth
    }
    let last = lived.last { !$0.next.debts.isEmpty }?.month
    return last.map { $0.adding(months: 1) } ?? lived.first?.month ?? open.household.start
  }
}
