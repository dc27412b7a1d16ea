/// A place in a text: where a person would put the cursor.
///
/// Example: in `{ a: 1 }` the `1` is at byte 5, line 1, column 6.
public struct SourcePosition: Hashable, Sendable {
  // Four bytes each keep the tree of a large file small.
  private let storedOffset: Int32
  private let storedLine: Int32
  private let storedColumn: Int32

  /// Makes a position; numbers beyond 2,147,483,647 are held at that limit.
  ///
  /// - Parameters:
  ///   - offset: Bytes before this place, zero or more.
  ///   - line: The line, counted from 1.
  ///   - column: The column, counted from 1 in Unicode scalars.
  public init(offset: Int, line: Int, column: Int) {
    storedOffset = Int32(clamping: offset)
    storedLine = Int32(clamping: line)
    storedColumn = Int32(clamping: column)
  }

  /// Bytes before this place, a byte-order mark included.
  public var offset: Int { Int(storedOffset) }

  /// The line, counted from 1; CR LF is one line break, and CR, LF, U+2028, U+2029 are one each.
  public var line: Int { Int(storedLine) }

  /// The column, counted from 1 in Unicode scalars, so a Thai vowel mark has a column of its own.
  public var column: Int { Int(storedColumn) }
}

extension SourcePosition: Comparable {
  /// Earlier in the text is less.
  public static func < (left: SourcePosition, right: SourcePosition) -> Bool {
    left.storedOffset < right.storedOffset
  }
}
