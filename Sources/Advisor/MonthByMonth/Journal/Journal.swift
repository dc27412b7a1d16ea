import Engine

/// All changes of a household's file, first one first.
///
/// On disk it is one line an entry, and only ever grows: a correction is a new entry that stands in
/// for an older one, and what was taken back stays with the entry that took it back.
struct Journal: Hashable, Sendable {
  /// Every entry, in the order of writing; may be empty.
  private(set) var entries: [JournalEntry] = []

  /// What came of reading a journal.
  enum Reading: Hashable {
    /// The entries, and the bytes after them that were never written to their end.
    case readable(Journal, torn: Int)
    /// A line before the last is not as it was written, counted from one.
    case damaged(line: Int)
  }

  /// Reads a journal; a last line that was not written to its end is told apart.
  static func read(_ bytes: [UInt8]) -> Reading {
    var journal = Journal()
    var rest = bytes[...]
    while let end = rest.firstIndex(of: UInt8(ascii: "\n")) {
      guard let entry = JournalEntry(line: rest[..<end]) else {
        let isLast = end == rest.endIndex - 1
        return isLast
          ? .readable(journal, torn: rest.count) : .damaged(line: journal.entries.count + 1)
      }
      journal.entries.append(entry)
      rest = rest[(end + 1)...]
    }
    return .readable(journal, torn: rest.count)
  }

  /// Takes an entry in.
  mutating func append(_ entry: JournalEntry) { entries.append(entry) }

  /// The number of the entry that is written next.
  var nextNumber: Int { (entries.last?.number ?? 0) + 1 }

  /// The entries that hold: those that were not taken back, nor take anything back.
  var standing: [JournalEntry] {
    var standing: [JournalEntry] = []
    for entry in entries {
      if case .undoing(let number) = entry.change {
        standing.removeAll { $0.number == number }
      } else {
        standing.append(entry)
      }
    }
    return standing
  }
}
