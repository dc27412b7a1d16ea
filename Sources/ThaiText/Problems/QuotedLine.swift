import JSON5

/// The line of a file that a problem is about, made safe to show.
struct QuotedLine: Hashable, Sendable {
  /// The most bytes that are looked at on each side of the place.
  private static let reach = 600
  /// What is shown before the place when the line is too wide, as a share of the room: a third.
  private static let roomBefore = 3

  /// The line, counted from 1.
  let number: Int
  /// What stands before the place, from the line's beginning or a little later.
  private let before: String
  /// What stands from the place on, to the line's end or a little less.
  private let after: String

  /// The line at a place, or nil when there is nothing to be seen in it.
  ///
  /// - Parameters:
  ///   - place: The place.
  ///   - source: The bytes of the file; may be hostile.
  init?(at place: SourcePosition, in source: [UInt8]) {
    let offset = min(max(0, place.offset), source.count)
    let (head, tail) = (source[..<offset].suffix(Self.reach), source[offset...].prefix(Self.reach))
    number = place.line
    before = Self.text(head.suffix(from: Self.lineStart(in: head)))
    after = Self.text(tail.prefix(upTo: Self.lineEnd(in: tail)))
    if (before + after).allSatisfy(\.isWhitespace) { return nil }
  }

  /// The line with its number before it, cut on both sides so that the place stays in sight.
  ///
  /// - Parameter width: The most cells.
  /// - Returns: One line.
  func text(width: Int) -> String {
    let label = "\(number) | "
    let room = max(1, width - label.displayWidth)
    let head = String(before.drop(while: \.isWhitespace))
    let start = head.isEmpty ? String(after.drop(while: \.isWhitespace)) : after
    guard head.displayWidth + start.displayWidth > room else { return label + head + start }
    let most = max(room / Self.roomBefore, room - start.displayWidth)
    let kept = head.displayWidth <= most ? head : "…" + head.ending(cells: most - 1)
    return label + kept + start.truncated(to: room - kept.displayWidth)
  }

  private static func text(_ bytes: ArraySlice<UInt8>) -> String {
    // The reach may begin inside a character, whose last three bytes at most are left out.
    let rest = bytes.prefix(3).prefix { $0 & 0xC0 == 0x80 }
    let whole = bytes.dropFirst(rest.count)
    return String(decoding: whole, as: UTF8.self).safeForTerminal
  }

  private static func lineStart(in bytes: ArraySlice<UInt8>) -> Int {
    bytes.indices.last { isLineEnd(at: $0, in: bytes) }.map { $0 + 1 } ?? bytes.startIndex
  }

  private static func lineEnd(in bytes: ArraySlice<UInt8>) -> Int {
    bytes.indices.first { isLineEnd(at: $0, in: bytes) } ?? bytes.endIndex
  }

  private static func isLineEnd(at index: Int, in bytes: ArraySlice<UInt8>) -> Bool {
    bytes[index] == 0x0A || bytes[index] == 0x0D
  }
}

extension String {
  /// The end of the text that fits so many cells.
  fileprivate func ending(cells: Int) -> Substring {
    var room = cells
    let start = indices.reversed().prefix { index in
      room -= self[index].displayWidth
      return room >= 0
    }
    return self[(start.last ?? endIndex)...]
  }
}
