import Engine
import HouseholdFile
import ThaiText

/// Records that were kept for a household's file before it got another name.
struct RenamedRecords: Hashable, Sendable {
  /// Their folder.
  let folder: String

  /// Finds the first records beside a household's file that are of the same family and whose own
  /// file is not there any more; nil when there are none.
  ///
  /// - Parameters:
  ///   - household: What the family calls itself.
  ///   - records: Where the records of the file belong.
  ///   - files: The disk.
  init?(of household: String, beside records: HouseholdRecords, _ files: Files) {
    let place = records.folder.split(separator: "/", omittingEmptySubsequences: false).dropLast()
    let before = place.isEmpty ? "" : place.joined(separator: "/") + "/"
    let ending = ".records"
    let found = files.folders(place.isEmpty ? "." : place.joined(separator: "/")).first { name in
      let bare = before + name.dropLast(ending.count)
      guard name.hasSuffix(ending), before + name != records.folder else { return false }
      let isLeft = [".json5", ".json", ""].allSatisfy { Self.isMissing(bare + $0, files) }
      return isLeft && Self.household(in: bare + ".json5", files) == household
    }
    guard let found else { return nil }
    folder = before + found
  }

  private static func isMissing(_ name: String, _ files: Files) -> Bool {
    do throws(OpeningProblem) {
      _ = try files.read(name)
      return false
    } catch {
      return error == .missing || error == .folder
    }
  }

  /// What the family of the records called itself when the last change was made.
  private static func household(in file: String, _ files: Files) -> String? {
    guard let bytes = try? files.read(HouseholdRecords(file: file).journal),
      case .readable(let journal, _) = Journal.read(bytes), let last = journal.entries.last
    else { return nil }
    return Household(file: last.after)?.name
  }
}

extension World {
  /// Makes sure that no records of a household's file stand beside another name, before a new book
  /// is begun: its months would be lost.
  ///
  /// - Throws: That they do, and how to bring them.
  func requireRecordsInPlace(of file: String) throws(ProblemReport) {
    // A file with problems has its own way to be told of them.
    guard file != "-", let open = try? OpenRecords(reading: file, in: self) else { return }
    guard open.journal.entries.isEmpty,
      let renamed = RenamedRecords(of: open.household.name, beside: open.records, files)
    else { return }
    let (from, to) = (FileName.typed(renamed.folder), FileName.typed(open.records.folder))
    let isThere = (try? files.folder(open.records.folder, "")) != nil
    throw ProblemReport(
      .recordsElsewhere,
      RecordsWords.elsewhere(
        renamed.folder,
        command: isThere ? "mv \(from)/* \(to)/" : "mv \(from) \(to)"
      ),
      file: file
    )
  }
}
