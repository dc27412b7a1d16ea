/// The reader of JSON5, a JSON that people can write by hand.
///
/// Source: The JSON5 Data Interchange Format, version 1.0.0. Stricter here: a key may stand only
/// once in an object, a control character other than a tab is refused inside quotes, `\u` escapes
/// must form whole characters, nesting ends at ``nestingLimit``,
/// and marks on one letter end at ``markLimit``.
public enum JSON5 {
  /// How many objects and arrays may stand inside one another.
  public static let nestingLimit = 64

  /// How many marks may stand on one letter of a text or key.
  ///
  /// Source: Unicode Standard Annex 15, section 13, Stream-Safe Text Format.
  public static let markLimit = 30

  /// Reads a text to its end.
  ///
  /// - Parameters:
  ///   - bytes: The text in UTF-8, with or without a byte-order mark.
  ///   - maximumBytes: The longest text that is read.
  /// - Returns: The one value of the text, or all the problems that can be found at once.
  ///
  /// Example: `{ name: 'ขายข้าว', amount: 62000, }` is an object with two members.
  public static func parse(
    _ bytes: [UInt8],
    maximumBytes: Int = 4_000_000
  ) -> Result<JSON5Node, JSON5ParseFailure> {
    read(bytes, maximumBytes: maximumBytes) { $0.readDocument() }
  }

  /// Reads the value at the start of a text, whatever follows it.
  ///
  /// - Parameters:
  ///   - bytes: The text in UTF-8, with or without a byte-order mark.
  ///   - maximumBytes: The longest text that is read.
  /// - Returns: The value, whose span tells where it ends, or all the problems that can be found at
  ///   once.
  ///
  /// Example: `{ title: 'ขายข้าว' } and more` is an object with one member.
  public static func parseOpening(
    _ bytes: [UInt8],
    maximumBytes: Int = 4_000_000
  ) -> Result<JSON5Node, JSON5ParseFailure> {
    read(bytes, maximumBytes: maximumBytes) { $0.readOpening() }
  }

  private static func read(
    _ bytes: [UInt8],
    maximumBytes: Int,
    by reading: (inout Parser) -> Result<JSON5Node, JSON5ParseFailure>
  ) -> Result<JSON5Node, JSON5ParseFailure> {
    // A position holds 32 bits.
    let limit = min(maximumBytes, Int(Int32.max) - 1)
    guard bytes.count <= limit else { return .failure(tooLarge(bytes.count, limit: limit)) }
    return bytes.withUnsafeBufferPointer { buffer in
      var parser = Parser(ByteReader(buffer))
      return reading(&parser)
    }
  }

  private static func tooLarge(_ count: Int, limit: Int) -> JSON5ParseFailure {
    let start = SourcePosition(offset: 0, line: 1, column: 1)
    return JSON5ParseFailure(problems: [
      JSON5Problem(
        kind: .fileTooLarge(bytes: count, limit: limit),
        span: SourceSpan(start: start, end: start)
      )
    ])
  }
}
