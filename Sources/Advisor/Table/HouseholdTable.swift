import CSV
public import Engine
public import HouseholdFile
import JSON5
import ThaiText

/// A table of households, read as far as it can be.
///
/// One row is one item. A row with a cell that cannot be read keeps its household from being
/// reckoned, and no other.
public struct HouseholdTable: Sendable {
  /// A household that was read without a problem.
  public struct Entry: Hashable, Sendable {
    /// The household's code: as its column names it where that is a code, or else its place.
    public let code: String
    /// The household as its column names it, a code or a name.
    public let name: String
    /// Its first row as a spreadsheet numbers it.
    public let row: Int
    /// The family with its money.
    public let household: Household
  }

  /// A household that was not read.
  public struct Unread: Hashable, Sendable {
    /// The household's code, which it keeps when it can be read.
    public let code: String
    /// The household as its column names it.
    public let name: String
    /// Its first row as a spreadsheet numbers it.
    public let row: Int
  }

  /// The households that were read, in the order of the table.
  public private(set) var households: [Entry] = []
  /// The households that were not, in the order of the table.
  public private(set) var unread: [Unread] = []
  /// All that is to be mended, first row first.
  public private(set) var problems: [HouseholdTableProblem] = []
  /// What was passed over in households that were read, and what makes any of them doubtful, first
  /// row first.
  public private(set) var remarks: [TableRemark] = []

  /// Whether nothing of the table could be looked at: it has no rows, or not the columns.
  public private(set) var isUnreadable = false

  /// Reads a table as spreadsheets write it: UTF-8, UTF-16 or Windows-874; commas, semicolons or
  /// tabs.
  ///
  /// - Parameters:
  ///   - bytes: The file as it is; may be hostile.
  ///   - today: The first month of the plans.
  ///   - map: What headings of another's making stand for.
  public init(_ bytes: [UInt8], today: YearMonth, map: HeadingMap = .none) {
    self.init(bytes, today: today, map: map) { count, read in (0..<count).map(read) }
  }

  /// Reads households one by one.
  ///
  /// - Parameters:
  ///   - count: How many there are.
  ///   - read: What becomes of the one with this number, counted from zero.
  /// - Returns: What became of each, in order.
  typealias Spreading = (
    _ count: Int, _ read: @escaping @Sendable (Int) -> Reading
  ) -> [Reading]

  /// What was read of the rows of one household, and what they say by the rules of a file.
  typealias Reading = (rows: HouseholdRows, file: HouseholdReading)

  /// Reads a table, its households as another has it: one after the other, or several at once.
  init(_ bytes: [UInt8], today: YearMonth, map: HeadingMap, spreading: Spreading) {
    let text = CSVEncoding.utf8(bytes)
    let table = CSVTable.ofSpreadsheet(text)
    guard let (columns, items) = TableColumns.find(in: table.rows, map: map),
      items.contains(where: { !$0.isRemark }) || !table.brokenRows.isEmpty
    else {
      refuse(table.problemsOfRows ?? [HouseholdTableProblem(.empty)])
      return
    }
    guard columns.problems.isEmpty || columns.tellRows else {
      refuse(columns.problems)
      return
    }
    remarks = columns.unknown.map { TableRemark(.columnUnknown($0), row: columns.row) }
    var gathering = HouseholdGathering(columns: columns)
    for (row, problem) in table.rowsInOrder(below: columns.row) where !row.isRemark {
      gathering.take(row, problem: problem)
    }
    problems = gathering.problems + table.problemsWithoutRow
    remarks += gathering.doubts(today: today)
    let gathered = gathering.households
    let dates = gathering.ambiguousDates
    let readings = spreading(gathered.count) { index in
      let rows = HouseholdRows(gathered[index], today: today, problems: dates[index] ?? [])
      return (rows, HouseholdFile.read(rows.tree, today: today))
    }
    let codes = HouseholdCodes(gathered.map(\.name))
    for (index, reading) in readings.enumerated() {
      take(reading, code: codes[index], columns: columns)
    }
    if households.isEmpty, problems.isEmpty { refuse([HouseholdTableProblem(.empty)]) }
    problems.sort { ($0.row ?? 0) < ($1.row ?? 0) }
    remarks.sort { $0.row < $1.row }
    if !columns.problems.isEmpty {
      refuse(columns.problems + problems.filter(columns.areSure))
    }
  }

  private mutating func refuse(_ problems: [HouseholdTableProblem]) {
    (self.problems, isUnreadable) = (problems, true)
    (households, unread) = ([], [])
  }

  private mutating func take(_ reading: Reading, code: String, columns: TableColumns) {
    let (rows, reading) = reading
    if case .clean(let document) = reading, rows.problems.isEmpty {
      let (name, household) = (rows.name, document.household)
      households.append(Entry(code: code, name: name, row: rows.firstRow, household: household))
      remarks += rows.remarks
      return
    }
    unread.append(Unread(code: code, name: rows.name, row: rows.firstRow))
    problems += rows.problems
    guard case .problems(let found, id: _) = reading else { return }
    problems += found.map { HouseholdTableProblem($0, columns: columns, household: rows.name) }
  }
}

extension CSVTable {
  /// The rows below the headings in their order, each with its problem if it has one.
  fileprivate func rowsInOrder(below number: Int) -> [(row: CSVRow, problem: CSVProblem?)] {
    let sound = rows.map { (row: $0, problem: CSVProblem?.none) }
    let broken = zip(brokenRows, problems).map { (row: $0, problem: Optional($1)) }
    let all = broken.isEmpty ? sound : (sound + broken).sorted { $0.row.number < $1.row.number }
    return all.filter { $0.row.number > number }
  }

  /// What is the matter with rows as such; nil when nothing is.
  fileprivate var problemsOfRows: [HouseholdTableProblem]? {
    problems.isEmpty
      ? nil
      : problems.map { HouseholdTableProblem(.spelling($0.kind), row: $0.row, column: $0.column) }
  }

  /// Problems that belong to no row: that there are more than are read.
  fileprivate var problemsWithoutRow: [HouseholdTableProblem] {
    problems.dropFirst(brokenRows.count).map {
      HouseholdTableProblem(.spelling($0.kind), row: $0.row)
    }
  }
}

extension HouseholdTableProblem {
  /// A problem of the file's own rules, with its place in the table.
  fileprivate init(_ problem: FileProblem, columns: TableColumns, household: String) {
    let column = TableColumn(holding: problem.field)
    self.init(
      .value(problem),
      row: problem.span?.start.line,
      column: column.flatMap(columns.index).map { $0 + 1 },
      tableColumn: column,
      household: household
    )
  }
}
