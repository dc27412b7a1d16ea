import JSON5

/// Changes of a text, each in a place of its own, made all at once.
struct TextEdits {
  /// What is put in place of some bytes.
  private struct Edit {
    let range: Range<Int>
    let text: String
  }

  /// The text as it is.
  let source: SourceText
  /// What stands above an item that is gone.
  let retired: String
  private var edits: [Edit] = []

  init(of bytes: [UInt8], retired: String) {
    source = SourceText(bytes)
    self.retired = retired
  }

  /// Puts text in place of some bytes.
  mutating func replace(_ range: Range<Int>, with text: String) {
    edits.append(Edit(range: range, text: text))
  }

  /// Puts text at a place.
  mutating func insert(_ text: String, at offset: Int) {
    replace(offset..<offset, with: text)
  }

  /// The text with all changes; of two at one place what is put in comes first, in the order of
  /// telling.
  var applied: String { applied(in: source.bytes.indices) }

  /// A part of the text with the changes in it.
  func applied(in range: Range<Int>) -> String {
    let sorted = edits.enumerated().sorted { Self.order($0) < Self.order($1) }
    var bytes: [UInt8] = []
    var offset = range.lowerBound
    for (_, edit) in sorted where edit.range.lowerBound >= offset {
      bytes += source.bytes[offset..<edit.range.lowerBound]
      bytes += edit.text.utf8
      offset = edit.range.upperBound
    }
    return String(decoding: bytes + source.bytes[offset..<range.upperBound], as: UTF8.self)
  }

  private static func order(_ edit: (offset: Int, element: Edit)) -> (Int, Int, Int) {
    (edit.element.range.lowerBound, edit.element.range.isEmpty ? 0 : 1, edit.offset)
  }
}

extension JSON5Node {
  /// Where the value is written, in bytes.
  var range: Range<Int> { span.start.offset..<span.end.offset }
}
