/// A family with its money: the whole input of a plan.
public struct Household: Hashable, Sendable {
  /// What the family calls itself.
  public var name: String
  /// The first month of the plan.
  public var start: YearMonth
  /// The month from which the years of growing amounts are counted; nil for the start.
  public var growthFrom: YearMonth?
  /// How many months the plan looks ahead, 1 to 600.
  public var horizon: Int
  /// Money in the house on the first day.
  public var cash: Money
  /// Money that is never planned away.
  public var buffer: Money
  /// Who lives in the house; nil when not told.
  public var people: People?
  /// What comes in; in file order, may be empty.
  public var incomes: [Income] = []
  /// What living costs; in file order, may be empty.
  public var expenses: [Expense] = []
  /// What is saved; in file order, may be empty.
  public var savings: [Saving] = []
  /// What the family owns; in file order, may be empty.
  public var assets: [Asset] = []
  /// What is owed; in file order, may be empty, at most ``debtLimit``.
  public var debts: [Debt] = []
  /// Debts of others that the family has promised to pay if they do not; in file order, may be
  /// empty, and no part of any plan.
  public var guarantees: [Guarantee] = []
  /// Choices that the family really has; in file order, may be empty.
  public var offers: [Offer] = []

  /// The most debts a household may list, so that a set of debts fits one machine word.
  public static let debtLimit = 60

  /// A household with nothing in it yet.
  public init(
    name: String,
    start: YearMonth,
    horizon: Int = 120,
    cash: Money = .zero,
    buffer: Money = .zero
  ) {
    self.name = name
    self.start = start
    self.horizon = horizon
    self.cash = cash
    self.buffer = buffer
  }
}

/// The people of a household.
public struct People: Hashable, Sendable {
  /// Adults of working age.
  public var adults: Int
  /// Children.
  public var children: Int
  /// People of sixty years and over.
  public var elders: Int

  /// So many adults, children and elders, each zero or more.
  public init(adults: Int, children: Int, elders: Int) {
    self.adults = adults
    self.children = children
    self.elders = elders
  }
}
