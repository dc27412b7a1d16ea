public import HouseholdFile

/// Where things are in a table, as a spreadsheet shows them.
public enum TablePlace {
  /// The letters of a column.
  ///
  /// - Parameter number: The column, counted from 1.
  /// - Returns: The letters that a spreadsheet shows above it.
  ///
  /// Example: 1 → "A", 28 → "AB".
  public static func letters(ofColumn number: Int) -> String {
    var (rest, letters) = (number, "")
    while rest > 0 {
      let letter = Unicode.Scalar(UInt8(0x41 + (rest - 1) % 26))
      letters = String(letter) + letters
      rest = (rest - 1) / 26
    }
    return letters
  }

  /// The file, the row and the column of a problem in a table of another sort.
  ///
  /// Example: "ไฟล์ answers.csv แถว 5 ช่อง F".
  public static func words(file: String?, row: Int, column: Int?) -> String {
    let parts = [
      file.map { "ไฟล์ \($0.safeForTerminal)" }, "แถว \(row)",
      column.map { "ช่อง \(letters(ofColumn: $0))" },
    ]
    return parts.compactMap(\.self).joined(separator: " ")
  }

  /// The file, the row, the column and the household of a problem; empty when none is known.
  public static func words(of problem: HouseholdTableProblem, file: String?) -> String {
    let parts = [
      file.map { "ไฟล์ \($0.safeForTerminal)" },
      problem.row.map { "แถว \($0)" },
      column(of: problem),
      problem.household.map { "ครัวเรือน \($0.quotedShort)" },
    ]
    return parts.compactMap(\.self).joined(separator: " ")
  }

  private static func column(of problem: HouseholdTableProblem) -> String? {
    guard let number = problem.column else { return nil }
    let heading = problem.tableColumn.map { " “\($0.thai)”" } ?? ""
    return "ช่อง \(letters(ofColumn: number))\(heading)"
  }
}
