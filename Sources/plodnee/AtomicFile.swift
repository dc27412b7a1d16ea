import Foundation
import HouseholdFile

/// A file that is replaced as a whole or not at all, readable by its owner alone.
struct AtomicFile {
  private let path: String

  /// The file of a name; a link is followed, so that it stays a link.
  init(_ name: String) {
    guard let real = realpath(name, nil) else {
      path = name
      return
    }
    defer { free(real) }
    path = String(cString: real)
  }

  /// Writes beside the file, then puts the new one in its place.
  func write(_ bytes: [UInt8]) throws(OpeningProblem) {
    var status = stat()
    if stat(path, &status) == 0 {
      guard status.st_mode & S_IFMT != S_IFDIR else { throw .folder }
      // A file that its owner made read-only is not to change, though its folder would allow it.
      guard status.st_mode & 0o222 != 0 else { throw .unwritable }
    }
    removeLeftovers()
    let beside = "\(path).\(getpid()).tmp"
    let number = open(beside, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
    guard number >= 0 else { throw .unwritable }
    let isWritten = bytes.withUnsafeBytes(Descriptor(number: number).write) && fsync(number) == 0
    guard close(number) == 0, isWritten, rename(beside, path) == 0 else {
      unlink(beside)
      throw .unwritable
    }
    Self.syncFolder(of: path)
  }

  /// Removes what programs that were ended in the middle of writing have left beside the file, and
  /// in a folder of records beside any file in it, since a backup is never written twice.
  private func removeLeftovers() {
    let (folder, name) = (
      (path as NSString).deletingLastPathComponent, (path as NSString).lastPathComponent
    )
    let isOfRecords = (folder as NSString).pathExtension == "records"
    let names = try? FileManager.default.contentsOfDirectory(atPath: folder.isEmpty ? "." : folder)
    for leftover in names ?? [] where leftover.hasSuffix(".tmp") {
      guard isOfRecords || leftover.hasPrefix(name + "."),
        let process = leftover.dropLast(4).split(separator: ".").last.flatMap({ pid_t($0) }),
        process == getpid() || !isRunning(process)
      else { continue }
      unlink(folder.isEmpty ? leftover : folder + "/" + leftover)
    }
  }

  private func isRunning(_ process: pid_t) -> Bool {
    kill(process, 0) == 0 || errno == EPERM
  }

  /// Makes a new name last, where the system can promise that.
  static func syncFolder(of path: String) {
    let folder = (path as NSString).deletingLastPathComponent
    let number = open(folder.isEmpty ? "." : folder, O_RDONLY | O_CLOEXEC)
    guard number >= 0 else { return }
    fsync(number)
    close(number)
  }
}
