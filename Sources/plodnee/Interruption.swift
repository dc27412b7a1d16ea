import Foundation

/// Control and C while a line is awaited that the terminal gives whole.
enum Interruption {
  nonisolated(unsafe) private static var isThere: sig_atomic_t = 0

  /// Whether one came since this was last taken.
  static var came: Bool { isThere != 0 }

  /// Whether one came; it is forgotten then.
  static func take() -> Bool {
    defer { isThere = 0 }
    return came
  }

  /// Does something that an interruption breaks off instead of ending the program.
  static func watched<Result>(_ work: () -> Result) -> Result {
    let before = signal(SIGINT) { _ in Interruption.isThere = 1 }
    defer { signal(SIGINT, before) }
    return work()
  }

  /// How long passes before an interruption is looked for again, in milliseconds.
  private static let wait: Int32 = 500

  /// Waits until something can be read.
  ///
  /// - Returns: False when an interruption came first.
  static func awaits(_ input: Descriptor) -> Bool {
    var waiting = pollfd(fd: input.number, events: Int16(POLLIN), revents: 0)
    while !came {
      let found = poll(&waiting, 1, wait)
      if found > 0 || found < 0 && errno != EINTR { return true }
    }
    return false
  }
}
