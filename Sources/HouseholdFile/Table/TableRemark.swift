public import Engine

/// Something in a table that its writer should look at, though its household was read.
public struct TableRemark: Hashable, Sendable {
  /// What was noticed.
  public enum Fact: Hashable, Sendable {
    /// A whole column whose heading is not known.
    case columnUnknown(UnknownHeading)
    /// A cell that such an item has no use for, with what stands there.
    case cellUnused(TableColumn, text: String)
    /// Rows of the example that a table to fill in comes with, the first and the last of them.
    case exampleLeft(ClosedRange<Int>)
    /// A household that is probably the one of an earlier row, under another spelling of its code.
    case householdsAlike(first: String, firstRow: Int)
    /// Money that comes or goes in one month of one year alone, which may have passed.
    case countedOnce(item: String, YearMonth, hasPassed: Bool)
  }

  /// What was noticed.
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

  /// Whether it makes the results doubtful; otherwise something was merely passed over.
  public var isDoubt: Bool {
    switch fact {
    case .columnUnknown, .cellUnused: false
    case .exampleLeft, .householdsAlike, .countedOnce: true
    }
  }
}
