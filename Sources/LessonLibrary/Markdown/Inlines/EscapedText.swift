/// Text in which a backslash before a mark of punctuation stands for that mark.
///
/// Source: CommonMark 0.31, section 2.4 Backslash escapes.
struct EscapedText {
  private let bytes: [UInt8]

  init(_ bytes: some Sequence<UInt8>) {
    self.bytes = Array(bytes)
  }

  /// The text without those backslashes.
  var unescaped: [UInt8] {
    var result: [UInt8] = []
    var isEscaped = false
    for byte in bytes {
      if isEscaped, byte.isPunctuation { result.removeLast() }
      result.append(byte)
      isEscaped = byte == .backslash && !isEscaped
    }
    return result
  }
}
