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
    /// A line is not as it was written, counted from one.
    case damaged(line: Int)
  }

  /// Reads a journal; a last line without its end was not written to it, as when the power went
  /// off, and is told apart.
  ///
  /// A whole line that is not as it was written was changed since, or is of
  /// a newer program: nothing is cut off there.
  static func read(_ bytes: [UInt8]) -> Reading {
    var journal = Journal()
    var rest = bytes[...]
    while let end = rest.firstIndex(of: UInt8(ascii: "\n")) {
      guard let entry = JournalEntry(line: rest[..<end]) else {
        return .damaged(line: journal.entries.count + 1)
      }
      journal.entries.append(entry)
      rest = rest[(end + 1)...]
    }
    return .readable(journal, torn: rest.count)
  }

  /// Takes an entry in.
  mutating func append(_ entry: JournalEntry) { entries.append(entry) }

  /// How many entries before the last are not there any more.
  var lostEntries: Int { nextNumber - 1 - entries.count }

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
