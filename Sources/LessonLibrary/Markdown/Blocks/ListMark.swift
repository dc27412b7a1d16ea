/// What stands before an item: a bullet or a number.
///
/// Source: CommonMark 0.31, sections 5.2 and 5.3.
struct ListMark: Hashable {
  /// The bullet, or the sign after the number.
  let sign: UInt8
  /// The number; nil for a bullet.
  let number: Int?
  /// How many bytes it takes.
  let length: Int

  /// Reads the mark at the start of a line.
  ///
  /// - Parameters:
  ///   - content: The line from its first mark on.
  ///   - interrupting: Whether the line before belongs to a paragraph, which only an item with
  ///     words may interrupt, and only one with the number one.
  init?(_ content: ArraySlice<UInt8>, interrupting: Bool) {
    let digits = content.prefix(10).prefix(while: \.isDigit)
    let rest = content[digits.endIndex...]
    guard let sign = rest.first,
      digits.isEmpty ? "-+*".utf8.contains(sign) : ".)".utf8.contains(sign),
      digits.count <= 9, rest.dropFirst().first?.isSpaceOrTab ?? true
    else { return nil }
    self.sign = sign
    number = digits.isEmpty ? nil : digits.reduce(0) { $0 * 10 + Int($1 - 0x30) }
    length = digits.count + 1
    if interrupting {
      let isEmpty = rest.dropFirst().allSatisfy(\.isSpaceOrTab)
      guard !isEmpty, number ?? 1 == 1 else { return nil }
    }
  }

  /// Whether an item with this mark goes on the list of another.
  func continues(_ other: ListMark) -> Bool {
    sign == other.sign && (number == nil) == (other.number == nil)
  }
}
