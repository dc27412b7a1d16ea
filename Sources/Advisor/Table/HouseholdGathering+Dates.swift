import HouseholdFile
import ThaiText

extension HouseholdGathering {
  /// Dates that may mean two months, by the place of their household: a table that puts the month
  /// before the day in one cell may do so in others, and nobody can tell in which.
  var ambiguousDates: [Int: [HouseholdTableProblem]] {
    let dates = households.map(\.dates)
    guard dates.joined().contains(where: \.date.isMonthFirst) else { return [:] }
    return Dictionary(
      uniqueKeysWithValues: zip(households, dates).enumerated().map { index, home in
        let doubtful = home.1.filter(\.date.isAmbiguous)
        return (index, doubtful.map { $0.row.ambiguousDate(at: $0.column).of(home.0.name) })
      }
    )
  }
}

extension GatheredRows {
  /// The dates of three numbers, each with its place.
  fileprivate var dates: [(date: WrittenDate, row: TableRow, column: TableColumn)] {
    rows.flatMap { row -> [(date: WrittenDate, row: TableRow, column: TableColumn)] in
      guard case .item(let row) = row else { return [] }
      return [TableColumn.due, .months].compactMap { column in
        WrittenDate(row.text(column)).map { ($0, row, column) }
      }
    }
  }
}

extension TableRow {
  fileprivate func ambiguousDate(at column: TableColumn) -> HouseholdTableProblem {
    problem(.dateAmbiguous(text(column)), at: column)
  }
}
