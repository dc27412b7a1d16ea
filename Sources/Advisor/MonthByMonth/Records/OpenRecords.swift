import Engine
import HouseholdFile
import ThaiText

/// A household's file with its records, read and mended.
struct OpenRecords: Sendable {
  /// What was found amiss and mended.
  enum Mending: Hashable, Sendable {
    /// A line of the journal was not written to its end.
    case tornLine
    /// A change stood in the journal and not yet in the file.
    case unfinishedChange
  }

  let files: Files
  let records: HouseholdRecords
  /// The first month of a plan whose file does not name one.
  let today: YearMonth
  /// The file's bytes as they are, also those that are no letters.
  private var bytes: [UInt8]
  /// The file as it is.
  var text: String { String(decoding: bytes, as: UTF8.self) }
  /// The household that it describes.
  private(set) var household: Household
  /// What the family has not told of yet.
  private(set) var untold: [UntoldPart]
  /// Whether all debts of the family were told.
  var knowsDebts: Bool { untold.knowsDebts }
  /// All changes so far.
  private(set) var journal: Journal
  /// What was mended on opening.
  private(set) var mendings: [Mending] = []
  /// Held while the file may be changed.
  private var lock: FileLock?
  /// The files on which this one may build.
  private let base: @Sendable (String) -> [UInt8]?

  /// Opens a file to look at its records; what is amiss is passed over and left as it is.
  ///
  /// - Throws: Every problem of the file.
  init(reading file: String, in world: World) throws(ProblemReport) {
    try self.init(HouseholdRecords(file: file), world, journal: nil)
  }

  /// Opens a file to change it: no other program may until this value is gone.
  ///
  /// - Throws: Every problem of the file, and that another program holds it.
  init(changing file: String, in world: World) throws(ProblemReport) {
    let records = HouseholdRecords(file: file)
    // What is piped in cannot be changed, and a file with problems gets no records.
    guard file != "-" else { throw ProblemReport(.missing, file: file) }
    _ = try HouseholdSource(name: file).ownDocument(in: world.withoutScenarios)
    let lock = try Self.lock(records, world.files)
    let mended = try Self.mend(records, world.files)
    try self.init(records, world, journal: mended.journal)
    self.lock = lock
    mendings = mended.mendings
  }

  /// Opens a file to take the last change back, whatever became of the file since: it may be gone,
  /// or not be in order any more.
  ///
  /// - Throws: Every problem of a file without a change to take back, and that another program holds
  ///   it.
  init(undoing file: String, in world: World) throws(ProblemReport) {
    let records = HouseholdRecords(file: file)
    guard file != "-", let last = try Self.read(records, world.files).journal.standing.last else {
      try self.init(changing: file, in: world)
      return
    }
    let lock = try Self.lock(records, world.files)
    let (journal, mendings) = try Self.mend(records, world.files)
    let bytes = try Self.bytes(of: file, world.files)
    let text = String(decoding: bytes, as: UTF8.self)
    let household =
      Household(file: text, start: world.today) ?? Household(file: last.before, start: world.today)
    let found = household ?? Household(name: "", start: world.today)
    self.init(records, world, bytes, found, [], journal)
    (self.lock, self.mendings) = (lock, mendings)
  }

  /// What a file holds; nothing where it is gone.
  ///
  /// - Throws: That it is there and cannot be read.
  private static func bytes(of file: String, _ files: Files) throws(ProblemReport) -> [UInt8] {
    do throws(OpeningProblem) {
      return try files.read(file)
    } catch {
      guard error == .missing else { throw ProblemReport(error, file: file) }
      return []
    }
  }

  private init(
    _ records: HouseholdRecords,
    _ world: World,
    journal: Journal?
  ) throws(ProblemReport) {
    let bytes = try world.bytes(of: records.file)
    let source = HouseholdSource(name: records.file)
    let document = try source.ownDocument(in: world.withoutScenarios)
    var kept = journal
    if kept == nil { kept = try Self.read(records, world.files).journal }
    self.init(records, world, bytes, document.household, document.untold, kept ?? Journal())
  }

  private init(
    _ records: HouseholdRecords,
    _ world: World,
    _ bytes: [UInt8],
    _ household: Household,
    _ untold: [UntoldPart],
    _ journal: Journal
  ) {
    (self.records, files, today) = (records, world.files, world.today)
    self.bytes = bytes
    (self.household, self.untold, self.journal) = (household, untold, journal)
    base = { world.neighbour($0, of: records.file) }
  }

  private static func lock(
    _ records: HouseholdRecords,
    _ files: Files
  ) throws(ProblemReport) -> FileLock {
    do throws(OpeningProblem) {
      try files.makeFolder(records.folder)
      if let lock = try files.lock(records.lock) { return lock }
    } catch {
      throw ProblemReport(error, writing: records)
    }
    throw ProblemReport(.recordsHeld, RecordsWords.held, file: records.file)
  }

  private typealias Found = (journal: Journal, torn: Int, bytes: [UInt8])

  private static func read(
    _ records: HouseholdRecords,
    _ files: Files
  ) throws(ProblemReport) -> Found {
    var bytes: [UInt8] = []
    do throws(OpeningProblem) {
      bytes = try files.read(records.journal)
    } catch {
      guard error == .missing else { throw ProblemReport(error, file: records.journal) }
    }
    switch Journal.read(bytes) {
    case .readable(let journal, let torn): return (journal, torn, bytes)
    case .damaged(let line):
      throw ProblemReport(
        .journalDamaged,
        RecordsWords.damaged,
        file: records.journal,
        line: line
      )
    }
  }

  /// Cuts off what was left of a line, and finishes a change that the file did not get.
  private static func mend(
    _ records: HouseholdRecords,
    _ files: Files
  ) throws(ProblemReport) -> (journal: Journal, mendings: [Mending]) {
    let found = try read(records, files)
    var mendings: [Mending] = []
    do throws(OpeningProblem) {
      if found.torn > 0 {
        try files.append(Array(found.bytes.suffix(found.torn)) + [UInt8(ascii: "\n")], records.torn)
        try files.cut(records.journal, found.bytes.count - found.torn)
        mendings.append(.tornLine)
      }
      if let last = found.journal.entries.last, isUnfinished(last, records, files) {
        try files.write(Array(last.after.utf8), records.file)
        mendings.append(.unfinishedChange)
      }
      try files.remove(records.unfinished)
    } catch {
      throw ProblemReport(error, writing: records)
    }
    return (found.journal, mendings)
  }

  /// Whether the program was ended between journal and file, not a person who put the old file back.
  private static func isUnfinished(
    _ last: JournalEntry,
    _ records: HouseholdRecords,
    _ files: Files
  ) -> Bool {
    guard let mark = try? files.read(records.unfinished), mark == Array("\(last.number)\n".utf8),
      let bytes = try? files.read(records.file)
    else { return false }
    return String(decoding: bytes, as: UTF8.self).utf8.elementsEqual(last.before.utf8)
  }
}

extension OpenRecords {
  /// Changes the file, with an entry in the journal and a backup of what was before.
  ///
  /// The entry is on the disk before the file is replaced: whatever ends the program in between,
  /// the change is finished when the file is opened next. What cannot be written leaves file and
  /// journal as they were.
  ///
  /// - Parameters:
  ///   - change: What it is.
  ///   - new: The file's new text.
  /// - Throws: That it cannot be written.
  mutating func commit(
    _ change: JournalEntry.Change,
    text new: String
  ) throws(OpeningProblem) {
    let number = journal.nextNumber
    let entry = JournalEntry(number: number, change: change, before: text, after: new)
    let backup = records.backup(before: number)
    do throws(OpeningProblem) {
      try files.write(bytes, backup)
      try write(entry)
    } catch {
      // No backup stays of a change that never was.
      try? files.remove(backup)
      throw error
    }
    journal.append(entry)
    bytes = Array(new.utf8)
    household = Household(file: new, start: today) ?? household
    try? files.remove(records.backup(before: number - HouseholdRecords.backupLimit))
    try? files.remove(records.draft)
  }

  /// Writes an entry into the journal, then its text into the file; both or neither.
  private func write(_ entry: JournalEntry) throws(OpeningProblem) {
    let size = (try? files.read(records.journal))?.count
    defer { try? files.remove(records.unfinished) }
    do throws(OpeningProblem) {
      try files.write(Array("\(entry.number)\n".utf8), records.unfinished)
      try files.append(Array(entry.line.utf8), records.journal)
      try files.write(Array(entry.after.utf8), records.file)
    } catch {
      if let size { try? files.cut(records.journal, size) }
      if size == nil { try? files.remove(records.journal) }
      throw error
    }
  }

  /// Changes the household in the file, as ``commit(_:text:)`` does.
  ///
  /// - Parameters:
  ///   - change: What it is.
  ///   - household: What the file should read as.
  ///   - untold: What the family has not told of yet; nil for what the file says.
  /// - Throws: That it cannot be written, also because it could not be read again.
  mutating func commit(
    _ change: JournalEntry.Change,
    as household: Household,
    untold: [UntoldPart]? = nil
  ) throws(ProblemReport) {
    guard let text = rewritten(as: household, untold: untold).map({ told(change, in: $0) }) else {
      throw ProblemReport(
        .notReadBack,
        RecordsWords.notReadBack,
        file: records.file,
        exitCode: .cannotWrite
      )
    }
    do throws(OpeningProblem) {
      try commit(change, text: text)
    } catch {
      throw ProblemReport(error, writing: records)
    }
  }

  /// The file's text that tells where its months are, once there are some.
  private func told(_ change: JournalEntry.Change, in text: String) -> String {
    switch change {
    case .month, .correction: RecordsLine(of: records).added(to: text)
    case .rewriting, .undoing: text
    }
  }

  /// The file's text with another household in it, everything else as it was; nil where no text
  /// would read as that household.
  func rewritten(as household: Household, untold: [UntoldPart]? = nil) -> String? {
    HouseholdFile.rewrite(
      Array(text.utf8),
      as: household,
      untold: untold,
      retired: RecordsWords.retired,
      today: today,
      base: base
    )
  }
}

extension World {
  /// The same without scenarios, so that a name is always that of a file.
  fileprivate var withoutScenarios: World {
    var world = self
    world.scenarios = []
    return world
  }
}
