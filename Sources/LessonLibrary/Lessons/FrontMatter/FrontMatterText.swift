import JSON5

/// The top of a lesson file, parted from what follows.
struct FrontMatterText {
  /// The object at the top, or what keeps it from being read.
  let object: Result<JSON5Node, JSON5ParseFailure>
  /// What follows the object.
  let body: Substring
  /// The line on which the body begins, counted from 1.
  let firstBodyLine: Int

  /// Parts a file; nil when its first character is not `{`.
  init?(_ text: String) {
    let start = text.utf8.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    guard text.utf8.dropFirst(start).first == UInt8(ascii: "{") else { return nil }
    object = JSON5.parseOpening(Array(text.utf8))
    let end =
      switch object {
      case .success(let node): node.span.end.offset
      case .failure: Self.endByLine(of: text)
      }
    let bytes = text.utf8
    let index = bytes.index(bytes.startIndex, offsetBy: end)
    body = Substring(bytes[index...])
    firstBodyLine = bytes[..<index].lineCount
  }

  /// Just after the first line that is nothing but `}`, the end of the file when there is none.
  private static func endByLine(of text: String) -> Int {
    var offset = 0
    for line in text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline) {
      offset += line.utf8.count
      if line.trimmed == "}" { return offset }
      offset += text.utf8.dropFirst(offset).starts(with: "\r\n".utf8) ? 2 : 1
    }
    return text.utf8.count
  }
}

extension Sequence<UInt8> {
  /// The number of the line at the end, counted from 1.
  fileprivate var lineCount: Int {
    var count = 1
    var isAfterReturn = false
    for byte in self {
      if byte == .carriageReturn || (byte == .lineFeed && !isAfterReturn) { count += 1 }
      isAfterReturn = byte == .carriageReturn
    }
    return count
  }
}
