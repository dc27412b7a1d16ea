/// A text in bytes, and what stands around a place of it.
struct SourceText {
  let bytes: [UInt8]

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  /// Where the line of a place begins.
  func lineStart(of offset: Int) -> Int {
    var start = offset
    while start > 0, !isLineEnd(start - 1) { start -= 1 }
    return start
  }

  /// The white space at the beginning of the line of a place.
  func indent(at offset: Int) -> String {
    let start = lineStart(of: offset)
    return String(decoding: bytes[start...].prefix(while: Self.isSpace), as: UTF8.self)
  }

  /// Whether nothing but white space stands before a place on its line.
  func isFirstOnLine(_ offset: Int) -> Bool {
    bytes[lineStart(of: offset)..<offset].allSatisfy(Self.isSpace)
  }

  /// The place after a comma that comes next but for blanks and comments; nil without one.
  func afterComma(from offset: Int) -> Int? {
    let next = afterBlank(from: offset)
    return next < bytes.count && bytes[next] == UInt8(ascii: ",") ? next + 1 : nil
  }

  /// The end of the line when nothing but blanks and comments is left on it; nil elsewhere.
  func endOfLine(from offset: Int) -> Int? {
    var place = offset
    while place < bytes.count, !isLineEnd(place) {
      if Self.isSpace(bytes[place]) {
        place += 1
      } else if isComment(at: place, closing: "/") {
        while place < bytes.count, !isLineEnd(place) { place += 1 }
      } else if isComment(at: place, closing: "*") {
        let end = endOfBlock(from: place)
        guard !bytes[place..<end].contains(UInt8(ascii: "\n")) else { return nil }
        place = end
      } else {
        return nil
      }
    }
    return place
  }

  /// Whether nothing but a comma and white space stands somewhere.
  func isBareComma(_ range: Range<Int>) -> Bool {
    bytes[range].allSatisfy { $0 == UInt8(ascii: ",") || $0 <= UInt8(ascii: " ") }
  }

  private func afterBlank(from offset: Int) -> Int {
    var place = offset
    while place < bytes.count {
      if Self.isSpace(bytes[place]) || isLineEnd(place) {
        place += 1
      } else if isComment(at: place, closing: "/") {
        while place < bytes.count, !isLineEnd(place) { place += 1 }
      } else if isComment(at: place, closing: "*") {
        place = endOfBlock(from: place)
      } else {
        return place
      }
    }
    return place
  }

  private func isComment(at place: Int, closing second: Character) -> Bool {
    place + 1 < bytes.count && bytes[place] == UInt8(ascii: "/")
      && bytes[place + 1] == second.asciiValue
  }

  private func endOfBlock(from place: Int) -> Int {
    var end = place + 2
    while end + 1 < bytes.count,
      bytes[end] != UInt8(ascii: "*") || bytes[end + 1] != UInt8(ascii: "/")
    { end += 1 }
    return min(bytes.count, end + 2)
  }

  private func isLineEnd(_ place: Int) -> Bool {
    bytes[place] == UInt8(ascii: "\n") || bytes[place] == UInt8(ascii: "\r")
  }

  private static func isSpace(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\t")
  }
}
