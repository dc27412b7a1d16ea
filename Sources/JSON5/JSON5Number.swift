/// A number exactly as it is written, read without ever passing through binary fractions.
public struct JSON5Number: Hashable, Sendable {
  /// The number as written, for example `6.875`, `+.5`, `0x1F` or `-Infinity`.
  public let text: String

  /// A text that the grammar has already accepted.
  init(checked text: String) {
    self.text = text
  }

  /// Takes a text that is one JSON5 number and nothing else; nil when it is not.
  ///
  /// - Parameter text: The number, without white space around it.
  ///
  /// Example: `"1e3"` is a number; `"1_000"`, `"1,000"` and `"๑"` are not.
  public init?(_ text: String) {
    var copy = text
    let isNumber = copy.withUTF8 { bytes in
      let scan = NumberScan(bytes, from: 0)
      return scan.flaw == nil && scan.offset == bytes.count
    }
    guard isNumber else { return nil }
    self.text = text
  }

  /// The number is `Infinity` or `NaN`, with or without a sign.
  public var isInfinityOrNaN: Bool {
    let letters = text.utf8
    let first = isSigned ? letters.dropFirst().first : letters.first
    return first == .upperI || first == .upperN
  }

  /// The text begins with `+` or `-`.
  var isSigned: Bool {
    text.utf8.first == .plus || isNegative
  }

  /// The text begins with `-`.
  var isNegative: Bool {
    text.utf8.first == .minus
  }
}
