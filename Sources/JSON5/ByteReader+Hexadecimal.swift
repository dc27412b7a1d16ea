extension ByteReader {
  /// Passes so many hexadecimal digits, or none when there are fewer.
  mutating func readHexadecimal(digits: Int) -> UInt32? {
    var ahead = self
    var value: UInt32 = 0
    for _ in 0..<digits {
      guard let digit = ahead.next?.hexadecimalValue else { return nil }
      value = value << 4 | UInt32(digit)
      ahead.skip()
    }
    self = ahead
    return value
  }

  /// The character that a high surrogate forms with the `\u` escape at the cursor.
  ///
  /// - Parameter first: What the escape before the cursor stands for.
  /// - Returns: The character of the pair, or `first` when there is no pair; then nothing is passed.
  mutating func pairedSurrogate(_ first: UInt32) -> UInt32 {
    var ahead = self
    guard first & 0xFC00 == 0xD800, next == .backslash, second == .lowerU else { return first }
    ahead.skip(2)
    guard let low = ahead.readHexadecimal(digits: 4), low & 0xFC00 == 0xDC00 else { return first }
    self = ahead
    return 0x10000 + (first & 0x3FF) << 10 + (low & 0x3FF)
  }
}
