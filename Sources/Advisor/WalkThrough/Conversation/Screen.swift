import Synchronization

/// What stands on the screen, as far as a conversation needs to know.
final class Screen: Sendable {
  private struct State {
    var rowsSinceList = 0
    var isHiding = false
    var privateNames: [String] = []
    var hasToldUnkept = false
  }

  private let state = Mutex(State())

  /// How many rows were shown since the last list.
  var rowsSinceList: Int { state.withLock { $0.rowsSinceList } }

  /// Whether numbers of informal debts are shown as dots.
  var isHiding: Bool { state.withLock { $0.isHiding } }

  /// Notes that rows were shown.
  func note(rows: Int) {
    state.withLock { $0.rowsSinceList += rows }
  }

  /// Notes that a list was shown just now.
  func noteList() {
    state.withLock { $0.rowsSinceList = 0 }
  }

  /// Notes whether answers could be kept in the meantime.
  ///
  /// - Returns: Whether that they could not is news.
  func noteKept(_ isKept: Bool) -> Bool {
    state.withLock { state in
      defer { state.hasToldUnkept = !isKept }
      return !isKept && !state.hasToldUnkept
    }
  }

  /// Hides the numbers of informal debts, or shows them again.
  func toggleHiding() {
    state.withLock { $0.isHiding.toggle() }
  }

  /// Names of informal debts, as they are shown: what is said of them may be hidden.
  var privateNames: [String] {
    get { state.withLock { $0.privateNames } }
    set { state.withLock { $0.privateNames = newValue } }
  }
}
