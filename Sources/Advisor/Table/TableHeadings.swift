import CSV
import HouseholdFile
import ThaiText

/// The headings of a table that somebody made in their own way.
struct TableHeadings {
  /// Every heading with the column that it is known for, in the order of the columns; nil for one
  /// that stands for nothing yet, and for the second and later ones of one column.
  let all: [HeadingPair]
  /// Headings of which somebody must say what they stand for: those of no column, and all those that
  /// are known for one column together.
  let open: [UnknownHeading]
  /// The columns that no heading stands for yet, for certain.
  let free: [TableColumn]
  private let firstRow: CSVRow?

  /// The headings of a table as a spreadsheet saved it.
  init(_ bytes: [UInt8]) {
    let rows = CSVTable.ofSpreadsheet(CSVEncoding.utf8(bytes)).rows
    guard let (columns, items) = TableColumns.find(in: rows, map: .none) else {
      (all, open, free, firstRow) = ([], [], TableColumn.allCases, nil)
      return
    }
    let headings = rows.first { $0.number == columns.row }?.fields.map(TableCell.text) ?? []
    let known = headings.map { TableColumn(heading: $0) }
    let counts = Dictionary(grouping: known.compactMap(\.self), by: \.self).mapValues(\.count)
    // A heading that stands twice is asked about once: a map goes by its text.
    let told = headings.indices.filter {
      !headings[$0].isEmpty && headings.firstIndex(of: headings[$0]) == $0
    }
    all = told.map { index in
      let isFirst = known[index].map { known.firstIndex(of: $0) == index } ?? false
      return HeadingPair(heading: headings[index], column: isFirst ? known[index] : nil)
    }
    open = told.filter { index in
      known[index].map { $0 != .note && counts[$0, default: 0] > 1 } ?? true
    }.map { index in
      let nearest = known[index] ?? TableColumn.nearest(to: headings[index])
      return UnknownHeading(text: headings[index], column: index + 1, nearest: nearest)
    }
    free = TableColumn.allCases.filter { counts[$0] != 1 }
    firstRow = items.first { !$0.isRemark }
  }

  /// What stands in the first row below a heading, so that a person sees what it is.
  func sample(of heading: UnknownHeading) -> String {
    firstRow.map { TableCell.text($0[heading.column - 1]) } ?? ""
  }

  /// The columns that a table cannot do without and that none of these stand for.
  static func missing(in columns: [TableColumn]) -> [TableColumn] {
    TableColumn.required.filter { !columns.contains($0) }
  }

  /// All headings with their columns, those that were open as somebody says or as they look.
  func pairs(with said: [Int: TableColumn?]) -> [HeadingPair] {
    let places = Dictionary(uniqueKeysWithValues: open.enumerated().map { ($1.text, $0) })
    return all.map { pair in
      guard let place = places[pair.heading], let column = said[place] else { return pair }
      return HeadingPair(heading: pair.heading, column: column)
    }
  }

  /// The open headings as they look: the first of a column stands for it, a heading of none for the
  /// nearest that is free.
  var guesses: [Int: TableColumn?] {
    var taken = Set(all.compactMap(\.column))
    var guesses: [Int: TableColumn?] = [:]
    for (place, heading) in open.enumerated() {
      if let own = all.first(where: { $0.heading == heading.text })?.column {
        guesses[place] = own
      } else {
        let guess = heading.nearest.flatMap { taken.insert($0).inserted ? $0 : nil }
        guesses[place] = .some(guess)
      }
    }
    return guesses
  }
}

/// A heading with the column that it stands for; nil when it is passed over.
struct HeadingPair: Hashable {
  /// The heading as written.
  let heading: String
  /// The column.
  let column: TableColumn?
}
