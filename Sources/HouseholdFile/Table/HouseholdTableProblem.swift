public import CSV
public import Engine

/// One thing that keeps a household of a table from being read: facts only, the words are
/// `ThaiText`'s.
public struct HouseholdTableProblem: Hashable, Sendable {
  /// What was found.
  public enum Fact: Hashable, Sendable {
    /// The row cannot be read as a row.
    case spelling(CSVProblem.Kind)
    /// A value breaks a rule of the household file.
    case value(FileProblem)
    /// Columns that must be there are not; with the headings that nothing is known of.
    case columnsMissing([TableColumn], unknown: [UnknownHeading])
    /// Two headings stand for the same column; the first is in the column of that number.
    case columnDoubled(firstColumn: Int)
    /// A row that belongs to no household.
    case householdMissing
    /// Money in the house told twice; the first time in the row of that number.
    case cashDoubled(firstRow: Int)
    /// A due month so long ago or so far away that the year must be a slip.
    case dueUnlikely(YearMonth)
    /// A percentage that looks like a share of one, as spreadsheets paste it: `0.08` for 8 percent.
    case percentAsShare(String)
    /// A date of which either number may be the month, in a table that puts months before days
    /// elsewhere.
    case dateAmbiguous(String)
    /// Nothing stands below the headings.
    case empty
  }

  /// What was found.
  public let fact: Fact
  /// The row as a spreadsheet numbers it, counted from 1; nil for the table as a whole.
  public let row: Int?
  /// The column of the spreadsheet, counted from 1; nil for a row as a whole.
  public let column: Int?
  /// What the column is known as; nil where that is the problem.
  public let tableColumn: TableColumn?
  /// The household as its column names it; nil where that is not known.
  public let household: String?

  /// A fact with its place.
  public init(
    _ fact: Fact,
    row: Int? = nil,
    column: Int? = nil,
    tableColumn: TableColumn? = nil,
    household: String? = nil
  ) {
    self.fact = fact
    self.row = row
    self.column = column
    self.tableColumn = tableColumn
    self.household = household
  }

  /// The same problem, of a household.
  public func of(_ household: String) -> Self {
    Self(fact, row: row, column: column, tableColumn: tableColumn, household: household)
  }

  /// The short, lasting name, for telephoning: a letter and three digits.
  public var code: String {
    switch fact {
    case .spelling(let kind): CSVProblem(kind, line: 1, column: 1).code.rawValue
    case .value(let problem): problem.code
    case .columnsMissing: HouseholdTableProblemCode.columnsMissing.rawValue
    case .columnDoubled: HouseholdTableProblemCode.columnDoubled.rawValue
    case .householdMissing: HouseholdTableProblemCode.householdMissing.rawValue
    case .cashDoubled: HouseholdTableProblemCode.cashDoubled.rawValue
    case .dueUnlikely: HouseholdTableProblemCode.dueUnlikely.rawValue
    case .percentAsShare: HouseholdTableProblemCode.percentAsShare.rawValue
    case .dateAmbiguous: HouseholdTableProblemCode.dateAmbiguous.rawValue
    case .empty: HouseholdTableProblemCode.empty.rawValue
    }
  }
}

/// A heading that stands for no column, with the column that was probably meant.
public struct UnknownHeading: Hashable, Sendable {
  /// The heading as written.
  public let text: String
  /// The column of the spreadsheet, counted from 1.
  public let column: Int
  /// The column that was probably meant; nil when none is near.
  public let nearest: TableColumn?

  /// A heading with its place.
  public init(text: String, column: Int, nearest: TableColumn?) {
    self.text = text
    self.column = column
    self.nearest = nearest
  }
}

/// The short, lasting names of what only a table can have; a code is never given to another kind.
public enum HouseholdTableProblemCode: String, CaseIterable, Sendable {
  /// Nothing stands below the headings.
  case empty = "T101"
  /// Columns that must be there are not.
  case columnsMissing = "T102"
  /// Two headings stand for the same column.
  case columnDoubled = "T103"
  /// A row that belongs to no household.
  case householdMissing = "T104"
  /// Money in the house told twice.
  case cashDoubled = "T105"
  /// A due month too long ago or too far away.
  case dueUnlikely = "T106"
  /// A percentage that looks like a share of one.
  case percentAsShare = "T107"
  /// A date of which either number may be the month.
  case dateAmbiguous = "T108"

  /// A file of headings that is not made of headings and columns.
  case mapShape = "T201"
  /// A file of headings that names a column which there is not.
  case mapColumnUnknown = "T202"

  /// A whole book of a spreadsheet program where a table belongs.
  case bookForTable = "T301"
}
