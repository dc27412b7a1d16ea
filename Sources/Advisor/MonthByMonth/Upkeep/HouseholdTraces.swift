import Engine
import HouseholdFile
import LessonLibrary
import ThaiText

/// Every file that tells something of a household: its own, its records, and what programs that
/// were ended in the middle of writing have left.
struct HouseholdTraces {
  /// The files that are removed, the household's own first, then the folder of its records.
  let names: [String]
  /// Other files beside them that name the household, such as pages to print and exports; they may
  /// be wanted, and are left.
  let mentions: [String]
  private let files: Files
  private let lock: FileLock?

  /// Finds what there is.
  ///
  /// - Throws: That there is no such file, that another program is changing it, or that its records
  ///   cannot be looked through.
  init(of file: String, in world: World) throws(ProblemReport) {
    let records = HouseholdRecords(file: file)
    files = world.files
    let bytes = try world.bytes(of: file)
    let kept = try Self.kept(records, files)
    lock = kept == nil ? nil : try Self.hold(records, files)
    let learning = HouseholdSource(name: file).learningFile(in: world)
    let place = FolderOfFile(file)
    let pieces = [file, learning].compactMap(\.self).map { FolderOfFile($0).name + "." }
    let leftovers = place.files(ending: ".tmp", files).map(\.name).filter { name in
      pieces.contains { name.hasPrefix($0) }
    }
    let household = Household(file: String(decoding: bytes, as: UTF8.self), start: world.today)
    let found =
      [learning].compactMap(\.self).filter { (try? world.files.read($0)) != nil }
      + leftovers.map(place.path)
    let removed = [file] + found + (kept.map { $0 + [records.folder] } ?? [])
    names = removed
    let renamed = household.flatMap { RenamedRecords(of: $0.name, beside: records, world.files) }
    mentions =
      Self.mentions(of: household?.name ?? "", beside: place, files)
      .filter { !removed.contains($0) } + [renamed?.folder].compactMap(\.self)
  }

  /// The files of the records; nil when there are none.
  private static func kept(
    _ records: HouseholdRecords,
    _ files: Files
  ) throws(ProblemReport) -> [String]? {
    do throws(OpeningProblem) {
      return try files.folder(records.folder, "").map { records.folder + "/" + $0.name }
    } catch {
      guard error == .missing else { throw ProblemReport(error, file: records.folder) }
      return nil
    }
  }

  /// Files of the kinds that the program writes in which the household's name stands.
  private static func mentions(
    of name: String,
    beside place: FolderOfFile,
    _ files: Files
  ) -> [String] {
    guard !name.isEmpty else { return [] }
    return [".html", ".json5", ".json", ".ndjson", ".csv", ".txt"]
      .flatMap { place.files(ending: $0, files) }
      .filter { $0.text.contains(name) }
      .map { place.path($0.name) }
  }

  private static func hold(
    _ records: HouseholdRecords,
    _ files: Files
  ) throws(ProblemReport) -> FileLock? {
    do throws(OpeningProblem) {
      if let lock = try files.lock(records.lock) { return lock }
    } catch {
      throw ProblemReport(error, file: records.folder)
    }
    throw ProblemReport(.recordsHeld, RecordsWords.held, file: records.file)
  }

  /// Removes them all; the household's own file goes last, so that a run that is ended in between
  /// can be repeated.
  func erase() throws(ProblemReport) {
    for name in names.dropFirst() + names.prefix(1) {
      do throws(OpeningProblem) {
        try files.remove(name)
      } catch {
        throw ProblemReport(removing: name)
      }
    }
  }
}

/// The folder in which a file stands, as the file's name tells it.
private struct FolderOfFile {
  /// The file's name without its folder.
  let name: String
  private let folder: String?

  init(_ file: String) {
    let parts = file.split(separator: "/", omittingEmptySubsequences: false)
    name = String(parts.last ?? "")
    folder = parts.count > 1 ? parts.dropLast().joined(separator: "/") + "/" : nil
  }

  /// The files of the folder; none where it cannot be looked through.
  func files(ending: String, _ files: Files) -> [ContentFile] {
    (try? files.folder(folder ?? ".", ending)) ?? []
  }

  /// A file of the folder, as the name tells the folder.
  func path(_ name: String) -> String { (folder ?? "") + name }
}
