/// What a row of a table of households is; the raw value is its English word.
public enum TableSection: String, CaseIterable, Hashable, Sendable {
  /// Money that comes in.
  case income
  /// What living costs.
  case expense
  /// What is owed.
  case debt
  /// What is saved.
  case saving
  /// What the family owns.
  case asset
  /// Money in the house.
  case cash

  /// The list of a household file that holds such items; nil for money in the house, which is a
  /// number of its own.
  public var list: String? {
    switch self {
    case .income: "incomes"
    case .expense: "expenses"
    case .debt: "debts"
    case .saving: "savings"
    case .asset: "assets"
    case .cash: nil
    }
  }
}
