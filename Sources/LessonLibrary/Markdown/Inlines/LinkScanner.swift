/// Reads the parts of a link: label, destination and title.
///
/// Source: CommonMark 0.31, section 6.3 Links.
struct LinkScanner {
  private let bytes: ArraySlice<UInt8>
  private(set) var position: Int

  init(_ bytes: ArraySlice<UInt8>) {
    self.bytes = bytes
    position = bytes.startIndex
  }

  /// The byte at the cursor; nil at the end.
  var current: UInt8? { position < bytes.endIndex ? bytes[position] : nil }

  /// Passes one byte, if it is the one given.
  mutating func take(_ byte: UInt8) -> Bool {
    guard current == byte else { return false }
    position += 1
    return true
  }

  /// Passes spaces and tabs.
  mutating func skipSpace() {
    while current?.isSpaceOrTab == true { position += 1 }
  }

  /// Passes spaces, tabs and line ends; whether there were any.
  mutating func skipBlanks() -> Bool {
    let start = position
    while current?.isBlank == true { position += 1 }
    return position > start
  }

  /// What stands between brackets, 1 to 999 bytes without other brackets.
  mutating func label() -> [UInt8]? {
    let start = position
    guard take(UInt8(ascii: "[")),
      let label = text(until: UInt8(ascii: "]"), or: UInt8(ascii: "[")),
      label.count <= 999, label.contains(where: { !$0.isBlank })
    else {
      position = start
      return nil
    }
    return label
  }

  /// An address, in angle brackets or without spaces.
  mutating func destination() -> [UInt8]? {
    let start = position
    if take(UInt8(ascii: "<")) {
      guard let address = text(until: UInt8(ascii: ">"), or: UInt8(ascii: "<")),
        !address.contains(.lineFeed)
      else {
        position = start
        return nil
      }
      return EscapedText(address).unescaped
    }
    return bareDestination()
  }

  private mutating func bareDestination() -> [UInt8]? {
    let start = position
    var depth = 0
    while let byte = current, byte > .space, byte != 0x7F {
      if byte == UInt8(ascii: "(") { depth += 1 }
      if byte == UInt8(ascii: ")") { depth -= 1 }
      if depth < 0 || depth > 32 { break }
      let isEscape = byte == .backslash && bytes[(position + 1)...].first?.isPunctuation == true
      position += isEscape ? 2 : 1
    }
    guard depth <= 0 else {
      position = start
      return nil
    }
    return EscapedText(bytes[start..<position]).unescaped
  }

  /// Words in quotes or parentheses, without a blank line among them.
  mutating func title() -> [UInt8]? {
    let start = position
    guard let opening = current, "\"'(".utf8.contains(opening) else { return nil }
    position += 1
    let isPair = opening == UInt8(ascii: "(")
    guard let title = text(until: isPair ? UInt8(ascii: ")") : opening, or: isPair ? opening : nil)
    else {
      position = start
      return nil
    }
    return EscapedText(title).unescaped
  }

  /// Passes everything to an ending byte and that byte; nil when another comes first.
  private mutating func text(until end: UInt8, or forbidden: UInt8?) -> [UInt8]? {
    let start = position
    while let byte = current, byte != forbidden {
      if byte == end {
        position += 1
        return Array(bytes[start..<(position - 1)])
      }
      let isEscape = byte == .backslash && bytes[(position + 1)...].first?.isPunctuation == true
      position += isEscape ? 2 : 1
    }
    return nil
  }
}
