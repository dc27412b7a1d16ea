import ThaiText

/// The households of a workshop that its pages do not count, by their codes.
struct MissingHouseholds: Hashable, Sendable {
  /// Those of which something cannot be read yet.
  var unread: [String] = []
  /// Those of which neither income nor expenses are told.
  var untold: [String] = []

  /// What is said of them on every page; nothing where all are counted.
  var sentences: [String] {
    [
      unread.isEmpty ? nil : MissingWords.unread(unread),
      untold.isEmpty ? nil : MissingWords.untold(untold),
    ].compactMap(\.self)
  }

  /// The same for other programs; nothing where all are counted.
  var json: [(String, JSONText)] {
    let reasons = [("unread", unread), ("untold", untold)]
    let all = reasons.flatMap { reason, codes in
      codes.map { JSONText.object([("code", .string($0)), ("reason", .string(reason))]) }
    }
    return all.isEmpty ? [] : [("notCounted", .array(all))]
  }
}
