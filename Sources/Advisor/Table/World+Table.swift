import CSV
import Engine
import HouseholdFile
import ThaiText

extension World {
  /// A table of households as a person names it.
  ///
  /// - Parameters:
  ///   - name: The file; `-` is what is piped in.
  ///   - map: The file that says what other headings stand for; when nil, one that stands beside
  ///     the table under its name is taken.
  /// - Returns: What could be read, with what is to be mended.
  /// - Throws: What keeps the table from being looked at at all.
  func table(_ name: String, map: String? = nil) throws(ProblemReport) -> HouseholdTable {
    let bytes = try tableBytes(of: name)
    let headings = try headingMap(map, besides: name)
    let table = HouseholdTable(
      bytes,
      today: today,
      map: headings,
      spreading: { spreadMap($0, $1) }
    )
    if table.isUnreadable, let report = ProblemReport(told(table.problems, of: name)) {
      throw report
    }
    return table
  }

  /// The bytes of a table.
  ///
  /// - Throws: That it cannot be opened, or that it is a whole book of a spreadsheet program.
  func tableBytes(of name: String) throws(ProblemReport) -> [UInt8] {
    let bytes = try bytes(of: name)
    let books: [[UInt8]] = [[0x50, 0x4B, 0x03, 0x04], [0xD0, 0xCF, 0x11, 0xE0]]
    guard books.contains(where: bytes.starts) else { return bytes }
    throw ProblemReport(
      ToldProblem(
        code: HouseholdTableProblemCode.bookForTable.rawValue,
        TableWords.bookForTable,
        file: name == "-" ? nil : name
      )
    )
  }

  /// The problems of a table as they are told.
  func told(_ problems: [HouseholdTableProblem], of name: String) -> [ToldProblem] {
    problems.map { ToldProblem($0, file: name == "-" ? nil : name) }
  }

  /// Tells what of a table was not read or should be looked at, apart from the results.
  ///
  /// - Parameters:
  ///   - table: The table.
  ///   - name: What it is called.
  ///   - isResult: Whether this is what was asked for; it is a result then where nothing is wrong.
  /// - Returns: What to tell the program that started this one: that there are problems, or nothing.
  func tellUnread(
    of table: HouseholdTable,
    named name: String,
    isResult: Bool = false
  ) -> ExitCode {
    let width = console.layout.width
    let remarks = table.remarks.filter { !$0.isDoubt }
    let doubts = TableSummary.remarks(table.remarks.filter(\.isDoubt)) + table.gaps
    let blocks =
      [
        list(TableSummary.doubtsHeading, doubts),
        list(TableSummary.remarksHeading, TableSummary.remarks(remarks)),
      ].filter { !$0.isEmpty } + told(table.problems, of: name).blocks(width)
    if !blocks.isEmpty {
      let summary = LineWrap.wrap(table.summary, width: width)
      let lines = ([summary] + blocks).joined(separator: [""])
      let show = isResult && table.problems.isEmpty ? console.show : console.showProblem
      show(lines.map { $0 + "\n" }.joined())
    }
    return table.problems.isEmpty ? .done : .problemsInFile
  }

  /// Sentences below a heading; nothing where there are none.
  private func list(_ heading: String, _ sentences: [String]) -> [String] {
    sentences.isEmpty
      ? []
      : [heading]
        + sentences.flatMap {
          LineWrap.wrap($0, width: console.layout.width, firstIndent: "- ", indent: "  ")
        }
  }

  /// What headings stand for: as a file says, or as the file beside the table says.
  private func headingMap(
    _ map: String?,
    besides table: String
  ) throws(ProblemReport) -> HeadingMap {
    if let map { return try HeadingMapFile(try bytes(of: map), name: map).map }
    let remembered = HeadingMapFile.name(besides: table)
    guard table != "-", let bytes = try? files.read(remembered) else { return .none }
    return try HeadingMapFile(bytes, name: remembered).map
  }
}

extension HouseholdTable {
  /// What should be asked of homes before plans are made.
  var gaps: [String] {
    let read = households.map { ($0.name, $0.household) }
    return TableSummary.gaps(
      untold: read.filter { $0.1.incomes.isEmpty && $0.1.expenses.isEmpty }.map(\.0),
      withoutBuffer: read.count { $0.1.buffer == .zero }
    )
  }

  /// How many households were read, and which were not, in one sentence.
  var summary: String {
    TableSummary.text(read: households.count, unread: unread.map { ($0.name, $0.row) })
  }
}

extension ToldProblem {
  /// A problem of a table of households; its line is the row.
  init(_ problem: HouseholdTableProblem, file: String?) {
    let text = ProblemText(problem, file: file)
    var field = problem.tableColumn?.rawValue ?? ""
    if case .value(let fact) = problem.fact { field = fact.field }
    self.init(
      code: problem.code,
      message: text.message,
      file: file,
      line: problem.row,
      column: problem.column,
      field: field,
      group: problem.column.map { "\(problem.code) \($0)" },
      lines: text.lines
    )
  }
}
