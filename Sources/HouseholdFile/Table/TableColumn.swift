/// A column of a table of households; the raw value is its English heading.
public enum TableColumn: String, CaseIterable, Hashable, Sendable {
  /// Which household the row belongs to: a code or a name.
  case household
  /// What the row is: income, debt and so on.
  case section
  /// What the item is called.
  case name
  /// Which kind of debt, saving, expense or asset.
  case kind
  /// Who lends.
  case lender
  /// How much money.
  case amount
  /// The interest, or the dividend of a saving.
  case rate
  /// What the interest is for.
  case per
  /// In which months of the year.
  case months
  /// The month in which a debt falls due.
  case due
  /// What is paid each time.
  case payment
  /// How many installments or days are left.
  case remaining
  /// How many installments or days there are in all.
  case installments
  /// What is saved each month.
  case deposit
  /// What should have been paid before the plan begins.
  case overdue
  /// The interest that has grown so far.
  case accrued
  /// What the family could do without each month.
  case reducible
  /// What nobody reckons with.
  case note

  /// The columns that a table cannot do without.
  public static let required: [Self] = [.household, .section, .amount]
}
