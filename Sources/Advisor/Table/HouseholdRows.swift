import CSV
import Engine
import HouseholdFile
import JSON5
import ThaiText

/// The rows of one household on their way to a household file.
struct HouseholdRows {
  /// The household as its column names it.
  let name: String
  /// Its first row as a spreadsheet numbers it.
  let firstRow: Int
  /// What is the matter beside what a file's own rules refuse.
  private(set) var problems: [HouseholdTableProblem]
  /// What was passed over.
  private(set) var remarks: [TableRemark] = []

  private let place: SourceSpan
  private var items: [TableSection: [JSON5Node]] = [:]
  private var nameless: [String: Int] = [:]
  private var money: [String: JSON5Node] = [:]

  /// Reads the cells of a household's rows, of which some problems may be known already.
  init(_ gathered: GatheredRows, today: YearMonth, problems: [HouseholdTableProblem] = []) {
    self.problems = problems
    (name, firstRow) = (gathered.name, gathered.first.number)
    place = gathered.first.span(.household)
    for row in gathered.rows {
      switch row {
      case .item(let row): take(row, today: today)
      case .broken(let problem): take(problem)
      }
    }
  }

  private mutating func take(_ row: TableRow, today: YearMonth) {
    var reading = ItemReading(row, today: today, nameless: nameless)
    switch reading.takeSection() {
    case nil: break
    case .cash: takeCash(&reading)
    case let section?:
      reading.read(as: section)
      items[section, default: []].append(reading.node)
    }
    nameless = reading.nameless
    problems += reading.problems.map { $0.of(name) }
    if !reading.isOfNoSection { remarks += reading.remarks(household: name) }
  }

  private mutating func take(_ problem: CSVProblem) {
    let fact = HouseholdTableProblem.Fact.spelling(problem.kind)
    problems.append(
      HouseholdTableProblem(fact, row: problem.row, column: problem.column, household: name)
    )
  }

  /// The household as a file would hold it.
  var tree: JSON5Node {
    var members = [
      member("plodnee", .number(String(HouseholdFile.version), or: "")),
      member("name", .string(name)),
    ]
    members += money.sorted { $0.key < $1.key }.map { key, node in
      JSON5Member(key: key, keySpan: node.span, value: node)
    }
    for section in TableSection.allCases {
      guard let key = section.list, let nodes = items[section] else { continue }
      members.append(member(key, .array(nodes)))
    }
    return JSON5Node(value: .object(members), span: place)
  }

  private func member(_ key: String, _ value: JSON5Value) -> JSON5Member {
    JSON5Member(key: key, keySpan: place, value: JSON5Node(value: value, span: place))
  }

  /// Money in the house, or the part of it that always stays.
  private mutating func takeCash(_ reading: inout ItemReading) {
    let (key, node) = reading.cash()
    if let first = money[key] {
      reading.note(.cashDoubled(firstRow: first.span.start.line), at: .section)
    } else {
      money[key] = node
    }
  }
}

extension ItemReading {
  /// Whether the section of the row is not known, so that nothing can be said of its cells.
  var isOfNoSection: Bool { TableSection(cell: row.text(.section)) == nil }

  /// What the row is, or nil when it cannot be told, which is then noted.
  mutating func takeSection() -> TableSection? {
    let text = row.text(.section)
    if let section = TableSection(cell: text) { return section }
    let unknown = ValueProblem.choiceUnknown(
      text: text,
      nearest: TableSection.nearest(to: text)?.rawValue,
      known: TableSection.allCases.map(\.rawValue)
    )
    let missing = KeyProblem.missing(key: "section", kind: nil)
    note(text.isEmpty ? .key(missing) : .value(unknown), field: "section", at: .section)
    return nil
  }

  /// Money in the house with the key of the file that holds it; a cell without an amount, or with
  /// the dash that spreadsheets show for zero, is none.
  mutating func cash() -> (key: String, node: JSON5Node) {
    _ = take(.name)
    let key = takeKind(in: .cash) == .buffer ? "buffer" : "cash"
    let amount = take(.amount) ?? "0"
    let value = JSON5Value.number(TableCell.number(amount), or: amount)
    return (key, JSON5Node(value: value, span: row.span(.amount)))
  }
}
