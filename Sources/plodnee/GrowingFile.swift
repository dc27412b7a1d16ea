import Foundation
import HouseholdFile

/// A file that only grows, such as a journal: what is put at its end stays for good.
struct GrowingFile {
  private let path: String

  init(_ name: String) { path = name }

  /// Puts bytes at the end; when they do not all get to the disk, none of them stays.
  func append(_ bytes: [UInt8]) throws(OpeningProblem) {
    try withFile { file in
      var status = stat()
      guard fstat(file, &status) == 0 else { return false }
      let isWritten = bytes.withUnsafeBytes(Descriptor(number: file).write)
      if isWritten, fsync(file) == 0 {
        if status.st_size == 0 { AtomicFile.syncFolder(of: path) }
        return true
      }
      ftruncate(file, status.st_size)
      fsync(file)
      return false
    }
  }

  /// Cuts the file to so many bytes.
  func cut(to size: Int) throws(OpeningProblem) {
    try withFile { ftruncate($0, off_t(size)) == 0 && fsync($0) == 0 }
  }

  private func withFile(_ change: (Int32) -> Bool) throws(OpeningProblem) {
    let file = open(path, O_WRONLY | O_APPEND | O_CREAT | O_CLOEXEC, 0o600)
    guard file >= 0 else { throw errno == EISDIR ? .folder : .unwritable }
    let isDone = change(file)
    guard close(file) == 0, isDone else { throw .unwritable }
  }
}
