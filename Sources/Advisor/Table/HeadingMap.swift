public import HouseholdFile
import ThaiText

/// What the headings of a table of another's making stand for.
public struct HeadingMap: Hashable, Sendable {
  /// What a heading stands for.
  enum Meaning: Hashable, Sendable {
    /// A column.
    case column(TableColumn)
    /// Nothing that is reckoned with, as somebody has said.
    case ignored
    /// Nothing that is known.
    case unknown
  }

  private var meanings: [String: TableColumn?]

  /// No heading but those that the program knows.
  public static let none = HeadingMap([:])

  /// Headings as written, with the column of each; nil for one that is passed over.
  public init(_ meanings: [String: TableColumn?]) {
    self.meanings = meanings
  }

  /// What a heading stands for: what the map says of it, or else what the program knows.
  func meaning(of heading: String) -> Meaning {
    if let mapped = meanings[heading] { return mapped.map { .column($0) } ?? .ignored }
    return TableColumn(heading: heading).map { .column($0) } ?? .unknown
  }
}
