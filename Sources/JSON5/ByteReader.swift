/// A cursor over the bytes of a text that always knows its line and column.
///
/// The bytes belong to the caller and must outlive the reader.
struct ByteReader {
  let bytes: UnsafeBufferPointer<UInt8>

  /// Bytes before the cursor.
  private(set) var offset = 0
  private var line = 1

  /// What to take from the offset to get the column, counted from zero: the bytes before this
  /// line and the bytes of this line that continue a character.
  private var columnBase = 0

  /// Puts the cursor before the first character, after a byte-order mark.
  init(_ bytes: UnsafeBufferPointer<UInt8>) {
    self.bytes = bytes
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) {
      offset = 3
      columnBase = 3
    }
  }

  /// Where the cursor is.
  var position: SourcePosition {
    SourcePosition(offset: offset, line: line, column: offset - columnBase + 1)
  }

  /// The stretch from an earlier position to the cursor.
  func span(from start: SourcePosition) -> SourceSpan {
    SourceSpan(start: start, end: position)
  }

  /// The byte at the cursor, nil at the end.
  var next: UInt8? {
    offset < bytes.count ? bytes[offset] : nil
  }

  /// The byte after the one at the cursor, nil at the end.
  var second: UInt8? {
    offset + 1 < bytes.count ? bytes[offset + 1] : nil
  }

  /// The text between an earlier offset and the cursor.
  func text(from start: Int) -> String {
    String(decoding: UnsafeBufferPointer(rebasing: bytes[start..<offset]), as: UTF8.self)
  }

  /// Passes ASCII characters that are not line breaks.
  mutating func skip(_ count: Int = 1) {
    offset += count
  }

  /// Passes ASCII characters while they belong; line breaks must not.
  mutating func skip(while belongs: (UInt8) -> Bool) {
    while offset < bytes.count, belongs(bytes[offset]) { offset += 1 }
  }

  /// The character at the cursor, nil at the end or where the bytes are not UTF-8.
  var nextScalar: Unicode.Scalar? {
    offset < bytes.count ? DecodedScalar(bytes, at: offset).scalar : nil
  }

  /// Passes one character or one byte that is not UTF-8; the cursor is not at the end.
  ///
  /// - Returns: The character, nil where the bytes are not UTF-8.
  mutating func take() -> Unicode.Scalar? {
    let decoded = DecodedScalar(bytes, at: offset)
    offset += decoded.length
    columnBase += decoded.length - 1
    if let scalar = decoded.scalar, breaksLine(scalar) {
      line += 1
      columnBase = offset
    }
    return decoded.scalar
  }

  /// The cursor is just after the character; CR before LF leaves the break to LF.
  private func breaksLine(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x0A, 0x2028, 0x2029: true
    case 0x0D: next != .lineFeed
    default: false
    }
  }
}
