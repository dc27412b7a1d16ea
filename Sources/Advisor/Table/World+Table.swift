import CSV
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
    let bytes = try bytes(of: name)
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

  /// The problems of a table as they are told.
  func told(_ problems: [HouseholdTableProblem], of name: String) -> [ToldProblem] {
    problems.map { ToldProblem($0, file: name == "-" ? nil : name) }
  }

  /// Tells what of a table was not read or not reckoned with, apart from the results.
  ///
  /// - Returns: What to tell the program that started this one: that there are problems, or nothing.
  func tellUnread(of table: HouseholdTable, named name: String) -> ExitCode {
    let width = console.layout.width
    var blocks = told(table.problems, of: name).map { $0.lines(width) }
    if !table.remarks.isEmpty {
      blocks.append(
        [TableSummary.remarksHeading]
          + TableSummary.remarks(table.remarks).flatMap {
            LineWrap.wrap($0, width: width, firstIndent: "- ", indent: "  ")
          }
      )
    }
    if !blocks.isEmpty {
      let summary = LineWrap.wrap(table.summary, width: width)
      let lines = ([summary] + blocks).joined(separator: [""])
      console.showProblem(lines.map { $0 + "\n" }.joined())
    }
    return table.problems.isEmpty ? .done : .problemsInFile
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
      lines: text.lines
    )
  }
}
