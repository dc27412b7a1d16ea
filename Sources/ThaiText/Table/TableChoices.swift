import Engine
import HouseholdFile

/// The words that a cell of a table can choose from.
struct TableChoices {
  /// The words, as a table of the program's own holds them.
  let all: [String]
  /// The word of the table for a word of the household file; nil when there is none.
  let thai: (String) -> String?
  /// The word that was probably meant; nil when none is near.
  let nearest: (String) -> String?

  /// Equal ones, whatever a person may have meant.
  private init(
    _ all: [String],
    thai: @escaping (String) -> String?,
    nearest: @escaping (String) -> String? = { _ in nil }
  ) {
    (self.all, self.thai, self.nearest) = (all, thai, nearest)
  }

  /// The choices of a field of the household file, or of the table's own.
  init(of field: String) {
    let keys = field.split(separator: ".")
    switch keys.last {
    case "section":
      self.init(
        TableSection.allCases.map(\.thai),
        thai: { TableSection(rawValue: $0)?.thai },
        nearest: { TableSection.nearest(to: $0)?.thai }
      )
    case "lender":
      self.init(
        Lender.allCases.map(\.thai),
        thai: { Lender(rawValue: $0)?.thai },
        nearest: { Lender.nearest(to: $0)?.thai }
      )
    case "per": self.init(["เดือน", "ปี", "วัน", "อาทิตย์"], thai: { _ in nil })
    default:
      self.init(kindsOf: Self.section(of: field))
    }
  }

  /// The section to which a field belongs that is of a kind.
  static func section(of field: String) -> TableSection {
    TableSection.allCases.first { field.hasPrefix($0.list ?? "cash") } ?? .debt
  }

  private init(kindsOf section: TableSection) {
    self.init(
      TableKind.all(in: section).map(\.thai),
      thai: { TableKind(rawValue: $0)?.thai },
      nearest: { TableKind.nearest(to: $0, in: section)?.thai }
    )
  }
}
