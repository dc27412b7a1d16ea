import Engine
import Handout
import ReferenceFigures
import ThaiText

/// An officer's report on many households, part by part.
struct VillageReport {
  let members: [VillageMember]
  let figures: ReferenceFigures
  /// Whether names stand beside codes.
  let tellsNames: Bool

  /// What is said of households that are not counted, and of what should be looked at.
  var notes: [String] = []

  /// The most households in a table.
  static let mostRows = 20

  /// The earliest month in which a plan begins.
  let start: YearMonth

  /// A report; there is at least one household.
  init(_ members: [VillageMember], figures: ReferenceFigures, tellsNames: Bool) {
    self.members = members
    self.figures = figures
    self.tellsNames = tellsNames
    start = members.map(\.start).min() ?? YearMonth(ordinal: 0)
  }

  /// The parts, in the order of telling.
  var parts: [ReportPart] {
    [opening, states, help, months, lenders, kinds, informal, indicators]
  }

  /// The report for a terminal.
  var page: Page {
    Page([.title(VillageWords.title)] + parts.flatMap { $0.blocksForTerminal })
  }

  private var opening: ReportPart {
    let debts = members.flatMap(\.debts)
    let sums = [
      debts.sum(\.owed), debts.filter { $0.lender.isInformal }.sum(\.owed), members.sum(\.saved),
    ]
    let numbers = [ThaiNumber.grouped(members.count)] + sums.map(\.wholeThaiAmount)
    let saved = VillageWords.saved(
      sums[2],
      sound: members.count { $0.firstShort.usual == nil },
      after: members.count { $0.firstShort.planned == nil },
      of: members.count
    )
    let privacy = tellsNames ? [] : [VillageWords.namesHidden]
    return ReportPart(
      [.paragraph(VillageWords.span(households: members.count, from: start))]
        + (notes + saved + withoutBuffer + privacy).map(Page.Block.paragraph),
      figure: .numbers(zip(numbers, VillageWords.cards).map { ($0, $1) })
    )
  }

  /// That plans may spend the last baht of homes which nothing is kept for.
  private var withoutBuffer: [String] {
    let count = members.count { !$0.keepsMoney }
    return count == 0 ? [] : [VillageWords.withoutBuffer(count)]
  }

  private var states: ReportPart {
    let counts = HouseholdState.allCases.map { state in
      (state, members.count { $0.state == state })
    }.filter { $0.1 > 0 }
    return ReportPart(
      [.heading(VillageWords.statesHeading)],
      figure: .bars(
        counts.map { state, count in
          (state.thai, VillageWords.households(count), Double(count) / Double(members.count))
        }
      )
    )
  }

  private var lenders: ReportPart {
    let debts = members.flatMap(\.debts)
    return ReportPart(
      [.heading(VillageWords.lendersHeading)],
      figure: .bars(bars(Dictionary(grouping: debts, by: \.lender.thai)))
    )
  }

  private var kinds: ReportPart {
    let debts = members.flatMap(\.debts)
    return ReportPart(
      [.heading(VillageWords.kindsHeading)],
      figure: .bars(bars(Dictionary(grouping: debts) { VillageWords.kind($0.contract) }))
    )
  }

  /// Sums, largest first.
  private func bars(
    _ groups: [String: [VillageDebt]]
  ) -> [(name: String, amount: String, share: Double)] {
    let sums = groups.map { (name: $0, sum: $1.sum(\.owed), count: $1.count) }
      .sorted { ($0.sum, $1.name) > ($1.sum, $0.name) }
    let largest = Double(max(1, sums.first?.sum.satang ?? 1))
    return sums.map {
      ($0.name, VillageWords.debts($0.sum, count: $0.count), Double($0.sum.satang) / largest)
    }
  }

  /// Every code and name that stands in the report.
  var names: [String] { members.flatMap { tellsNames ? [$0.code, $0.name] : [$0.code] } }

  /// The most cells of a name that stands on one line.
  private static let mostCells = 24

  /// A column of households, on one line each where their names are not long.
  func column(_ title: String) -> TextTable.Column {
    members.allSatisfy { name($0).displayWidth <= Self.mostCells }
      ? TextTable.Column(title, alignment: .left, overflow: .keepWhole) : .words(title)
  }

  /// A household as the report names it.
  func name(_ member: VillageMember) -> String {
    VillageWords.household(member.code, name: tellsNames ? member.name : nil)
  }
}

extension Sequence {
  /// The sum of an amount of each.
  func sum(_ amount: (Element) -> Money) -> Money { reduce(.zero) { $0 + amount($1) } }
}

extension ReportPart {
  /// The part without its drawing, the numbers of it in a table instead.
  fileprivate var blocksForTerminal: [Page.Block] {
    switch figure {
    case .numbers(let numbers):
      Array(blocks.prefix(1))
        + [.table(Self.table(numbers.map { [$0.words, $0.number] }))] + blocks.dropFirst()
    case .bars(let rows): blocks + [.table(Self.table(rows.map { [$0.name, $0.amount] }))]
    case .months(let calendar): blocks + [.table(Self.table(calendar))]
    case nil: blocks
    }
  }

  private static func table(_ calendar: MonthColumns) -> TextTable {
    TextTable(
      columns: [.words(""), .amounts(calendar.names.short), .amounts(calendar.names.tight)],
      rows: calendar.columns.map { column in
        let year = column.year.map { " \($0)" } ?? ""
        return [column.label + year, "\(column.short)", "\(column.tight)"]
      }
    )
  }

  private static func table(_ rows: [[String]]) -> TextTable {
    TextTable(columns: [.words(""), .amounts("")], rows: rows)
  }
}
