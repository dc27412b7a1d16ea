import HouseholdFile
import LessonLibrary
import ThaiText

/// Every file that tells something of a household: its own, its records, and what programs that
/// were ended in the middle of writing have left.
struct HouseholdTraces {
  /// The files, the household's own first, then the folder of its records.
  let names: [String]
  private let files: Files
  private let lock: FileLock?

  /// Finds what there is.
  ///
  /// - Throws: That there is no such file, or that another program is changing it.
  init(of file: String, in world: World) throws(ProblemReport) {
    let records = HouseholdRecords(file: file)
    files = world.files
    _ = try world.bytes(of: file)
    let kept = (try? files.folder(records.folder, ""))?.map { records.folder + "/" + $0.name }
    if kept == nil {
      lock = nil
    } else {
      lock = try Self.hold(records, files)
    }
    let parts = file.split(separator: "/", omittingEmptySubsequences: false)
    let folder = parts.dropLast().joined(separator: "/")
    let leftovers = (try? files.folder(parts.count > 1 ? folder + "/" : ".", ".tmp")) ?? []
    let own = String(parts.last ?? "") + "."
    let beside = leftovers.filter { $0.name.hasPrefix(own) }
      .map { parts.count > 1 ? folder + "/" + $0.name : $0.name }
    let learning = [HouseholdSource(name: file).learningFile(in: world)]
      .compactMap(\.self).filter { (try? world.files.read($0)) != nil }
    names = [file] + learning + beside + (kept.map { $0 + [records.folder] } ?? [])
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
        throw ProblemReport(error, file: name)
      }
    }
  }
}
