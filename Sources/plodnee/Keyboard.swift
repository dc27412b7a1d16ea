import Advisor
import Foundation
import Synchronization

/// The keyboard of a real terminal, key by key.
enum Keyboard {
  private static let input = Descriptor(number: STDIN_FILENO)
  private static let decoder = Mutex(KeyDecoder())

  /// How long an escape is awaited to be the beginning of another key, in milliseconds.
  private static let escapeWait: Int32 = 50
  /// How long passes before signals are looked for again, in milliseconds.
  private static let signalWait: Int32 = 500

  /// Lets a line be typed.
  ///
  /// - Parameters:
  ///   - request: What is asked for.
  ///   - size: How wide and high the screen is, asked again whenever it changes.
  ///   - show: Shows text at once.
  /// - Returns: How the typing ended.
  static func edit(
    _ request: LineRequest,
    size: () -> (width: Int, height: Int),
    show: (String) -> Void
  ) -> LineAnswer {
    RawMode.turnOn()
    var entry = LineEntry(request, width: size().width, height: size().height)
    show(entry.opening)
    while true {
      let (shown, end) =
        if RawMode.takeResized() { entry.resize(width: size().width, height: size().height) } else {
          switch RawMode.takeInterrupted() ? .key(.interrupt) : nextEvent() {
          case .nothing: ("", LineAnswer?.none)
          case .end: ("", LineAnswer?.some(.end))
          case .key(let key): entry.take(key)
          }
        }
      show(shown)
      if let end { return end }
    }
  }

  private enum Event {
    case key(Key)
    /// Nothing came yet.
    case nothing
    /// No more will come.
    case end
  }

  private static func nextEvent() -> Event {
    decoder.withLock { decoder in
      if let key = decoder.next() { return .key(key) }
      var waiting = pollfd(fd: input.number, events: Int16(POLLIN), revents: 0)
      let found = poll(&waiting, 1, decoder.isWaiting ? escapeWait : signalWait)
      if found == 0 { return decoder.next(isComplete: true).map(Event.key) ?? .nothing }
      if found < 0 { return errno == EINTR ? .nothing : .end }
      var bytes: [UInt8] = []
      guard input.read(into: &bytes, atMost: 4096) > 0 else { return .end }
      decoder.feed(bytes)
      return .nothing
    }
  }
}
