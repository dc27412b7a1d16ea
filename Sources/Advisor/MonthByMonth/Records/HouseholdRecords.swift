/// Where the records of a household's file are kept: a folder beside it.
///
/// For `baan.json5` it is `baan.records`, with
/// - `journal.ndjson`: every change, one line each, which only grows;
/// - `backup-0012.json5`: the file before change 12, the newest ``backupLimit`` of them;
/// - `check-in.json`: answers about a month that is not recorded yet;
/// - `answers.json`: answers of an interview that the file cannot hold yet;
/// - `unfinished`: there while a change is in the journal and not yet in the file;
/// - `torn.txt`: what was left of lines that were not written to their end;
/// - `lock`: held while a program changes the file.
struct HouseholdRecords: Hashable, Sendable {
  /// The name of the household's file.
  let file: String

  /// How many backups are kept.
  static let backupLimit = 20

  /// The folder.
  var folder: String {
    for ending in [".json5", ".json"] where file.hasSuffix(ending) {
      return file.dropLast(ending.count) + ".records"
    }
    return file + ".records"
  }

  /// The journal.
  var journal: String { folder + "/journal.ndjson" }
  /// Pieces of lines.
  var torn: String { folder + "/torn.txt" }
  /// The number of a change that is being made.
  var unfinished: String { folder + "/unfinished" }
  /// Answers so far.
  var draft: String { folder + "/check-in.json" }
  /// Answers of an interview, while some of them wait for others.
  var answers: String { folder + "/answers.json" }
  /// The lock.
  var lock: String { folder + "/lock" }

  /// The file before a change.
  func backup(before change: Int) -> String {
    let digits = String(change)
    let padded = String(repeating: "0", count: max(0, 4 - digits.count)) + digits
    return "\(folder)/backup-\(padded).json5"
  }
}
