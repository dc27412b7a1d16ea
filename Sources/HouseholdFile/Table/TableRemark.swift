/// Something in a table that was not reckoned with, though its household was read.
public struct TableRemark: Hashable, Sendable {
  /// What was passed over.
  public enum Fact: Hashable, Sendable {
    /// A whole column whose heading is not known.
    case columnUnknown(UnknownHeading)
    /// A cell that such an item has no use for, with what stands there.
    case cellUnused(TableColumn, text: String)
  }

  /// What was passed over.
  public let fact: Fact
  /// The row as a spreadsheet numbers it, counted from 1.
  public let row: Int
  /// The household as its column names it; nil for a column.
  public let household: String?

  /// A fact with its place.
  public init(_ fact: Fact, row: Int, household: String? = nil) {
    self.fact = fact
    self.row = row
    self.household = household
  }
}
