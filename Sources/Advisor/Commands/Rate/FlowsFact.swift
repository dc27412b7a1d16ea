import ThaiText

/// What can be the matter with a table of flows.
enum FlowsFact: TableFact {
  /// A row with fewer than two columns.
  case columnMissing
  /// What stands first is neither a month's number nor a date, or not what the first row has.
  case timeUnreadable(String)
  /// What stands second is no amount.
  case amountUnreadable(String)
  /// Nothing is in the table.
  case empty

  var code: CommandProblemCode {
    switch self {
    case .columnMissing: .columnMissing
    case .timeUnreadable: .timeUnreadable
    case .amountUnreadable: .flowUnreadable
    case .empty: .tableEmpty
    }
  }

  var words: TableWords.Words {
    switch self {
    case .columnMissing: TableWords.columnMissing
    case .timeUnreadable(let text): TableWords.timeUnreadable(text)
    case .amountUnreadable(let text): TableWords.amountUnreadable(text)
    case .empty: TableWords.empty
    }
  }
}
