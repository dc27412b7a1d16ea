import Advisor
import Foundation
import HouseholdFile

/// A file that one program at a time holds.
///
/// The system lets it go when the program ends, however it ends, so no lock is ever left behind.
enum HeldFile {
  /// Holds a file; nil when another program does.
  static func hold(_ name: String) throws(OpeningProblem) -> FileLock? {
    let file = open(name, O_RDWR | O_CREAT | O_CLOEXEC, 0o600)
    guard file >= 0 else { throw .unwritable }
    guard flock(file, LOCK_EX | LOCK_NB) == 0 else {
      let isHeld = errno == EWOULDBLOCK
      close(file)
      guard isHeld else { throw .unwritable }
      return nil
    }
    return FileLock { close(file) }
  }
}
