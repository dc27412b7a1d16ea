extension UncoveredMarkdown {
  /// What is not covered and begins at a place in running text.
  init?(at position: Int, in bytes: [UInt8]) {
    let rest = bytes[(position + 1)...]
    switch bytes[position] {
    case UInt8(ascii: "<") where rest.first.map(Self.opensTag) == true: self = .rawHTML
    case UInt8(ascii: "&") where Self.isEntity(rest.prefix(33)): self = .entity
    case UInt8(ascii: "~") where rest.first == UInt8(ascii: "~"): self = .strikethrough
    default: return nil
    }
  }

  /// Whether the name or number of a character stands among bytes.
  static func hasEntity(_ bytes: some Collection<UInt8>) -> Bool {
    let bytes = Array(bytes)
    return bytes.indices.contains {
      bytes[$0] == UInt8(ascii: "&") && Self(at: $0, in: bytes) != nil
    }
  }

  /// A tag, a closing tag, a declaration, a comment, an instruction or an address.
  private static func opensTag(_ next: UInt8) -> Bool {
    next.isLetter || "/!?".utf8.contains(next)
  }

  private static func isEntity(_ rest: ArraySlice<UInt8>) -> Bool {
    let name = rest.drop { $0 == UInt8(ascii: "#") }
    let end = name.firstIndex { !$0.isLetter && !$0.isDigit } ?? name.endIndex
    return end > name.startIndex && end < name.endIndex && name[end] == UInt8(ascii: ";")
  }
}
