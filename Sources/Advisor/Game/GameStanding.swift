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

  /// Where a path stands, the month that is being decided lived through.
  init(_ path: GamePath, includingOpenMonth: Bool) {
    let months = path.lived + (includingOpenMonth ? [path.open.lived()] : [])
    let household = months.last?.next ?? path.open.household
    owed = household.owed
    cash = household.cash
    savings = household.savings.reduce(.zero) { $0 + $1.balance }
    interest = months.reduce(.zero) { $0 + $1.interest }
    monthsShort = months.count { $0.isShort }
    shortfall = months.reduce(.zero) { $0 + $1.shortfall }
    overdue = household.debts.reduce(.zero) { $0 + $1.overdue }
  }
}

extension GameStanding {
  /// In what a family stands better than another one, what matters most first.
  func gains(over other: GameStanding) -> [GameWords.Gain] {
    let money = cash + savings - other.cash - other.savings
    let gains: [GameWords.Gain?] = [
      monthsShort < other.monthsShort ? .monthsShort(monthsShort, other: other.monthsShort) : nil,
      shortfall < other.shortfall ? .food(other.shortfall - shortfall) : nil,
      overdue < other.overdue ? .overdue(overdue, other: other.overdue) : nil,
      interest < other.interest ? .interest(other.interest - interest) : nil,
      money > .zero ? .money(money) : nil,
    ]
    return gains.compactMap(\.self)
  }
}

extension GamePath {
  /// What is left of everything that is owned when the debts and the living costs that could not
  /// be paid are taken away: who ate less has not gained by it.
  var worth: Money { lived.reduce(open.household.worth) { $0 - $1.shortfall } }

  /// When the family would be free of debt if it followed the recommended plan from now on; nil
  /// when not within the months that it looks ahead.
  var debtFreeMonth: YearMonth? {
    open.household.debts.isEmpty
      ? open.household.start.adding(months: -1)
      : Timeline(open.household).project(paying: .recommended).debtFreeMonth
  }
}
