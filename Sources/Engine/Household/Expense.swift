/// Money that living costs again and again.
public struct Expense: Hashable, Sendable {
  /// What the family calls it.
  public var name: String
  /// How much and when.
  public var recurrence: Recurrence
  /// Whether the family cannot do without it; essential expenses are paid first.
  public var isEssential: Bool
  /// What the family could do without in a month in which it happens.
  public var reducible: Money

  /// A named expense.
  public init(
    name: String,
    recurrence: Recurrence,
    isEssential: Bool = false,
    reducible: Money = .zero
  ) {
    self.name = name
    self.recurrence = recurrence
    self.isEssential = isEssential
    self.reducible = reducible
  }
}
