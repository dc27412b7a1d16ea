/// The lines of a text as bytes, without their ends.
struct TextLines: Sequence, IteratorProtocol {
  private var rest: ArraySlice<UInt8>

  /// A text with lines ended by CR, LF or both, with or without a byte-order mark.
  init(_ text: some StringProtocol) {
    let bytes = Array(text.utf8)
    rest = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? bytes.dropFirst(3) : bytes[...]
  }

  mutating func next() -> [UInt8]? {
    guard !rest.isEmpty else { return nil }
    guard let end = rest.firstIndex(where: { $0 == .lineFeed || $0 == .carriageReturn }) else {
      defer { rest = [] }
      return Array(rest)
    }
    let line = Array(rest[..<end])
    let isPair =
      rest[end] == .carriageReturn && rest.dropFirst(end - rest.startIndex + 1).first == .lineFeed
    rest = rest[(end + (isPair ? 2 : 1))...]
    return line
  }
}
