import Engine
import HouseholdFile
import ThaiText

extension HouseholdGathering {
  /// What makes it doubtful whether the households are what their writer means.
  ///
  /// - Parameter today: The month for which a table to fill in is given out.
  /// - Returns: The doubts, in the order of the households.
  func doubts(today: YearMonth) -> [TableRemark] {
    let example = Set(TemplateWords.example(today: today).map(ExampleItem.init))
    var firsts: [String: GatheredRows] = [:]
    return households.flatMap { gathered -> [TableRemark] in
      let key = HouseholdCodes.withoutSpelling(gathered.name)
      defer { firsts[key] = firsts[key] ?? gathered }
      return [alike(gathered, firsts[key]), exampleRows(of: gathered, example)]
        .compactMap(\.self)
    }
  }

  private func alike(_ gathered: GatheredRows, _ first: GatheredRows?) -> TableRemark? {
    first.map {
      TableRemark(
        .householdsAlike(first: $0.name, firstRow: $0.first.number),
        row: gathered.first.number,
        household: gathered.name
      )
    }
  }

  /// From how many rows on a household holds the example: one or two may be somebody's own.
  private static let fewest = 3

  private func exampleRows(
    of gathered: GatheredRows,
    _ example: Set<ExampleItem>
  ) -> TableRemark? {
    let rows = gathered.rows.compactMap { row -> Int? in
      guard case .item(let row) = row,
        example.contains(ExampleItem(row, of: gathered.name))
      else { return nil }
      return row.number
    }
    guard rows.count >= Self.fewest, let first = rows.min(), let last = rows.max() else {
      return nil
    }
    return TableRemark(.exampleLeft(first...last), row: first, household: gathered.name)
  }
}

/// What tells a row of the example from somebody's own.
private struct ExampleItem: Hashable {
  let household: String
  let section: String
  let name: String
  let amount: String

  /// A row of the example as it is given out.
  init(_ row: [TableColumn: String]) {
    (household, section) = (row[.household] ?? "", row[.section] ?? "")
    (name, amount) = (row[.name] ?? "", row[.amount] ?? "")
  }

  /// A row of a table that was filled in.
  init(_ row: TableRow, of household: String) {
    self.household = household
    (section, name) = (row.text(.section), row.text(.name))
    amount = TableCell.number(row.text(.amount)) ?? ""
  }
}
