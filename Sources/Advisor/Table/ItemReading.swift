import Engine
import HouseholdFile
import JSON5
import ThaiText

/// One row on its way to an item of a household file.
///
/// What a cell says is put as the file writes it; what cannot be read stays as it is, so that the
/// file's own rules say what is the matter with it.
struct ItemReading {
  /// The row.
  let row: TableRow
  /// The first month of the plan, from which months without a year are counted.
  let today: YearMonth
  private var members: [JSON5Member] = []
  /// What is the matter with cells that the file has no rule for.
  private(set) var problems: [HouseholdTableProblem] = []
  /// The month of a year in which money comes or goes once.
  private var once: YearMonth?
  private var used: Set<TableColumn> = [.household, .section, .note]

  /// How many items before this one have no name, by what they are called instead.
  private(set) var nameless: [String: Int]

  init(_ row: TableRow, today: YearMonth, nameless: [String: Int] = [:]) {
    (self.row, self.today, self.nameless) = (row, today, nameless)
  }

  /// The item as a file would hold it.
  var node: JSON5Node { JSON5Node(value: .object(members), span: row.start) }

  /// What should be looked at again: what stands in columns that such an item has no use for, and a
  /// month that may be meant for every year.
  func remarks(household: String) -> [TableRemark] {
    let onlyOnce = once.map { month in
      TableRemark(
        .countedOnce(item: row.name ?? "", month, hasPassed: month < today),
        row: row.number,
        household: household
      )
    }
    return unused(household: household) + [onlyOnce].compactMap(\.self)
  }

  private func unused(household: String) -> [TableRemark] {
    TableColumn.allCases.filter { !used.contains($0) }.compactMap { column in
      let text = row.text(column)
      guard !text.isEmpty else { return nil }
      return TableRemark(.cellUnused(column, text: text), row: row.number, household: household)
    }
  }

  /// What stands in a column, which then counts as used.
  mutating func take(_ column: TableColumn) -> String? {
    used.insert(column)
    let text = row.text(column)
    return text.isEmpty ? nil : text
  }

  /// Puts a key with its value.
  mutating func put(_ key: String, _ value: JSON5Value, at column: TableColumn) {
    let span = row.span(column)
    let node = JSON5Node(value: value, span: span)
    members.append(JSON5Member(key: key, keySpan: span, value: node))
  }

  /// Puts the number of a column; a cell that is no number stays a text.
  mutating func putNumber(
    _ key: String,
    from column: TableColumn,
    by reading: (String) -> String? = TableCell.number
  ) {
    guard let text = take(column) else { return }
    put(key, .number(reading(text), or: text), at: column)
  }

  /// Puts what the item is called.
  ///
  /// - Parameter otherwise: The name of an item that has none; the second of them is numbered.
  mutating func putName(otherwise: String) {
    if let name = take(.name) { return put("name", .string(name), at: .name) }
    let number = nameless[otherwise, default: 0] + 1
    nameless[otherwise] = number
    put("name", .string(number == 1 ? otherwise : "\(otherwise) \(number)"), at: .name)
  }

  /// Puts the months of an amount that comes again.
  mutating func putMonths() {
    guard let text = take(.months) else { return }
    switch TableCell.months(text, today: today) {
    case .ofYear(let months) where months.count == 12: return
    case .ofYear(let months): put("months", list(of: months), at: .months)
    case .once(let month):
      once = month
      put("from", .string(TableCell.written(month)), at: .months)
      put("until", .string(TableCell.written(month)), at: .months)
    case nil: put("months", .string(text), at: .months)
    }
  }

  /// Puts months of every year in which a debt is paid.
  mutating func putDueMonths() {
    guard let text = take(.months) else { return }
    guard case .ofYear(let months)? = TableCell.months(text, today: today) else {
      put("months", .string(text), at: .months)
      return
    }
    if months.count < 12 { put("months", list(of: months), at: .months) }
  }

  private func list(of months: [Int]) -> JSON5Value {
    .array(
      months.map { JSON5Node(value: .number(String($0), or: ""), span: row.span(.months)) }
    )
  }

  /// Puts the flag that a kind says beside itself.
  mutating func putFlag(of kind: TableKind) {
    if let flag = kind.fileFlag { put(flag, .bool(true), at: .kind) }
  }

  /// Notes a problem of a cell that the file has no rule for.
  mutating func note(_ fact: FileProblem.Fact, field: String, at column: TableColumn) {
    note(
      .value(FileProblem(fact, field: field, item: row.name, span: row.span(column))),
      at: column
    )
  }

  /// Notes what only a table can have.
  mutating func note(_ fact: HouseholdTableProblem.Fact, at column: TableColumn) {
    problems.append(row.problem(fact, at: column))
  }
}

extension JSON5Value {
  /// A number as it was read, or the text when it was not.
  static func number(_ number: String?, or text: String) -> JSON5Value {
    number.flatMap { JSON5Number($0) }.map { .number($0) } ?? .string(text)
  }
}
