import Engine
import HouseholdFile
import ThaiText

/// A household with all records of it, as one text.
struct HouseholdExport {
  private let open: OpenRecords
  private let keepsNames: Bool
  private let masks: NameMasks

  /// An export.
  ///
  /// - Parameters:
  ///   - open: The household with its records.
  ///   - keepsNames: Whether names and comments stand as a person wrote them.
  init(_ open: OpenRecords, keepsNames: Bool) {
    (self.open, self.keepsNames) = (open, keepsNames)
    let texts = open.journal.entries.flatMap { [$0.before, $0.after] } + [open.text]
    masks = NameMasks(of: texts.compactMap { Household(file: $0) })
  }

  /// One line of JSON for the household, then one for each entry of the journal.
  var text: String {
    let head = JSONText.object([
      ("plodnee", .integer(1)), ("export", .string("household")),
      ("names", .bool(keepsNames)), ("file", .string(masked(open.text))),
      ("entries", .integer(open.journal.entries.count)),
    ])
    return head.line + "\n" + open.journal.entries.map { masked($0).line }.joined()
  }

  private func masked(_ entry: JournalEntry) -> JournalEntry {
    var entry = entry
    entry.before = masked(entry.before)
    entry.after = masked(entry.after)
    guard !keepsNames else { return entry }
    switch entry.change {
    case .month(let month): entry.change = .month(masks.masked(month))
    case .correction(let month): entry.change = .correction(masks.masked(month))
    case .rewriting, .undoing: break
    }
    return entry
  }

  /// The text of a file; without names it has no comments either, for they may hold names.
  private func masked(_ text: String) -> String {
    guard !keepsNames else { return text }
    return Household(file: text, start: open.today).map { HouseholdFile.write(masks.masked($0)) }
      ?? ""
  }
}
