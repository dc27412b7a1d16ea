import HouseholdFile
import JSON5
import ThaiText

/// A file that remembers what the headings of somebody's tables stand for.
///
/// Example: `{ "house no.": "household", "phone": null }`: a heading and the column that it stands for,
/// by its Thai or English heading; null for one that is passed over.
struct HeadingMapFile {
  /// What the headings stand for.
  let map: HeadingMap

  /// The file that is taken for a table when no other is named: it stands beside it.
  ///
  /// Example: `village.csv` → `village.map.json5`.
  static func name(besides table: String) -> String {
    let stem = table.lowercased().hasSuffix(".csv") ? String(table.dropLast(4)) : table
    return stem + ".map.json5"
  }

  /// The text of a file that remembers pairs; it reads back to the same.
  static func text(_ pairs: [HeadingPair], table: String) -> String {
    let remarks = MapWords.opening(table: table).map { "  // \($0)\n" }
    let lines = pairs.map { pair in
      let column = pair.column.map { JSONText.string($0.thai) } ?? .null
      return "  \(JSONText.string(pair.heading).line): \(column.line),\n"
    }
    return "{\n" + (remarks + lines).joined() + "}\n"
  }

  /// Reads the file.
  ///
  /// - Throws: Everything that is to be mended in it.
  init(_ bytes: [UInt8], name: String) throws(ProblemReport) {
    switch JSON5.parse(bytes) {
    case .failure(let failure):
      throw ProblemReport(failure.problems.map(FileProblem.init), file: name, source: bytes)
    case .success(let tree):
      var reading = Reading(file: name)
      let map = reading.map(of: tree)
      if let report = ProblemReport(reading.problems) { throw report }
      self.map = map
    }
  }

  private struct Reading {
    let file: String
    var problems: [ToldProblem] = []

    mutating func map(of tree: JSON5Node) -> HeadingMap {
      guard case .object(let members) = tree.value else {
        note(.mapShape, MapWords.shape, at: tree)
        return .none
      }
      var meanings: [String: TableColumn?] = [:]
      for member in members {
        switch member.value.value {
        case .null: meanings[member.key] = .some(nil)
        case .string(let text): meanings[member.key] = column(text, at: member.value)
        default: note(.mapShape, MapWords.shape, at: member.value)
        }
      }
      return HeadingMap(meanings)
    }

    private mutating func column(_ text: String, at node: JSON5Node) -> TableColumn? {
      if let column = TableColumn(heading: text) { return column }
      note(
        .mapColumnUnknown,
        MapWords.unknown(text, nearest: TableColumn.nearest(to: text)),
        at: node
      )
      return nil
    }

    private mutating func note(
      _ code: HouseholdTableProblemCode,
      _ words: TableWords.Words,
      at node: JSON5Node
    ) {
      let start = node.span.start
      problems.append(
        ToldProblem(
          code: code.rawValue,
          words,
          file: file,
          line: start.line,
          column: start.column
        )
      )
    }
  }
}
