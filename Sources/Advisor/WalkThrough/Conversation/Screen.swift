import Synchronization

/// What stands on the screen, as far as a conversation needs to know.
final class Screen: Sendable {
  private struct State {
    var rowsSinceList = 0
    var isHiding = false
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

  /// Hides the numbers of informal debts, or shows them again.
  func toggleHiding() {
    state.withLock { $0.isHiding.toggle() }
  }

  /// A text with its numbers as dots, while they are hidden and the text is private.
  func hidden(_ text: String, isPrivate: Bool) -> String {
    guard isPrivate, isHiding else { return text }
    return String(text.map { $0.isNumber ? "•" : $0 })
  }
}
