import Synchronization

/// What households' files held when a person was shown them, so that nothing is written over what
/// another window wrote since.
final class SeenFiles: Sendable {
  private let bytes = Mutex<[String: [UInt8]]>([:])

  /// Notes what a file holds that a person is shown, or has just written.
  func note(_ file: String, _ bytes: [UInt8]) {
    self.bytes.withLock { $0[file] = bytes }
  }

  /// Whether a file that was shown holds something else by now.
  func isChanged(_ file: String, _ bytes: [UInt8]) -> Bool {
    self.bytes.withLock { $0[file].map { $0 != bytes } ?? false }
  }
}
