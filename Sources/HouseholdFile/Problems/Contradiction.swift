public import Engine

/// Two values that cannot both be right.
public enum Contradiction: Hashable, Sendable {
  /// An end before its beginning.
  case untilBeforeFrom(from: YearMonth, until: YearMonth)
  /// A name that stands for two items; the first stands in `firstLine`.
  case nameDoubled(NamedThing, name: String, firstLine: Int)
  /// A name that no item has, with the one that was probably meant.
  case referenceUnknown(NamedThing, name: String, nearest: String?)
  /// More left to pay than there is in all; `wholeKey` is the key of the whole.
  case remainingExceedsWhole(remaining: Int, whole: Int, wholeKey: String)
  /// Two keys of which only one may be there.
  case bothGiven(first: String, second: String)
  /// More overdue than is owed.
  case overdueExceedsOwed(overdue: Money, owed: Money)
  /// A rate that begins no later than the one before it.
  case rateStepsOutOfOrder(previous: YearMonth, found: YearMonth)
  /// One of two keys that belong together.
  case partnerMissing(given: String, missing: String)
  /// A way of paying extra that this kind of debt does not know.
  case prepaymentNotPossible(Prepayment, kind: String, possible: [Prepayment])
  /// A turn of a game that comes before the one above it.
  case turnsOutOfOrder(previous: YearMonth, found: YearMonth)
  /// A turn of a game that comes before the plan's first month.
  case turnBeforeStart(start: YearMonth, found: YearMonth)
  /// A turn of a game that comes after the last month that the plan looks at.
  case turnAfterEnd(end: YearMonth, found: YearMonth)
  /// A loan of a game that is due before the turn that brings it.
  case loanDueBeforeTurn(turn: YearMonth, found: YearMonth)

  /// The short, lasting name of this kind.
  public var code: HouseholdProblemCode {
    switch self {
    case .untilBeforeFrom: .untilBeforeFrom
    case .nameDoubled: .nameDoubled
    case .referenceUnknown: .referenceUnknown
    case .remainingExceedsWhole: .remainingExceedsWhole
    case .bothGiven: .bothGiven
    case .overdueExceedsOwed: .overdueExceedsOwed
    case .rateStepsOutOfOrder: .rateStepsOutOfOrder
    case .partnerMissing: .partnerMissing
    case .prepaymentNotPossible: .prepaymentNotPossible
    case .turnsOutOfOrder: .turnsOutOfOrder
    case .turnBeforeStart: .turnBeforeStart
    case .turnAfterEnd: .turnAfterEnd
    case .loanDueBeforeTurn: .loanDueBeforeTurn
    }
  }
}

/// A thing that an offer or a choice of the game can refer to by its name.
public enum NamedThing: Hashable, Sendable, CaseIterable {
  /// A debt.
  case debt
  /// An income.
  case income
  /// An expense.
  case expense
  /// Something the family owns.
  case asset
  /// A saving.
  case saving
  /// A choice that the family has.
  case offer

  /// The key of the list of a household file that holds such things.
  public var list: String {
    switch self {
    case .debt: HouseholdField.debts.key
    case .income: HouseholdField.incomes.key
    case .expense: HouseholdField.expenses.key
    case .asset: HouseholdField.assets.key
    case .saving: HouseholdField.savings.key
    case .offer: HouseholdField.offers.key
    }
  }
}
