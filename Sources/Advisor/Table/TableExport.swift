import Engine
import HouseholdFile
import ThaiText

/// Households on their way into one table.
struct TableExport {
  /// The table as text.
  let text: String
  /// What the table cannot hold, with how many households have it; in the order of the kinds.
  let losses: [(loss: TableLoss, households: Int)]

  /// A table of households.
  ///
  /// - Parameters:
  ///   - households: Each with its code, by which every other page calls it, and no two of them the
  ///     same; names may be equal.
  ///   - keepsNames: Whether names are written; otherwise only codes are.
  ///   - today: The month from which a table's plans begin.
  init(_ households: [CodedHousehold], keepsNames: Bool, today: YearMonth) {
    let names = Self.distinct(households.map(\.household.name))
    let written = households.indices.map { index in
      TableWriting(
        households[index].household,
        label: keepsNames ? names[index] : households[index].code,
        keepsNames: keepsNames,
        today: today
      )
    }
    text = TableText.text(rows: written.flatMap(\.rows))
    losses = TableLoss.allCases.compactMap { loss in
      let count = written.count { $0.losses.contains(loss) }
      return count == 0 ? nil : (loss, count)
    }
  }

  /// Names of which the second equal one is numbered, so that no two households become one.
  private static func distinct(_ names: [String]) -> [String] {
    var taken = Set<String>()
    return names.map { name in
      let numbered = (2...).lazy.map { "\(name) (\($0))" }
      let free = taken.contains(name) ? numbered.first { !taken.contains($0) } ?? name : name
      taken.insert(free)
      return free
    }
  }
}
