import CSV
import Engine
import HouseholdFile
import ThaiText

/// A table of households as text that spreadsheets read.
enum TableText {
  /// The table to fill in, with its explanation and an example whose loans are not over yet.
  static func template(today: YearMonth) -> String {
    text(remarks: TemplateWords.explanation, rows: TemplateWords.example(today: today))
  }

  /// Remarks, the headings and the rows.
  static func text(remarks: [String] = [], rows: [[TableColumn: String]]) -> String {
    let columns = TemplateWords.columns
    let cells = rows.map { row in columns.map { row[$0] ?? "" } }
    return CSVText.table(remarks.map { [$0] } + [columns.map(\.thai)] + cells)
  }
}
