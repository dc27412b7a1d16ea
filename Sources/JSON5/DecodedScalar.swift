/// One character of UTF-8 text.
///
/// Source: The Unicode Standard, section 3.9, table 3-7 (well-formed byte sequences).
struct DecodedScalar {
  /// The character, nil where the bytes are not UTF-8.
  let scalar: Unicode.Scalar?

  /// How many bytes it takes; 1 where the bytes are not UTF-8.
  let length: Int

  /// Decodes the character that begins at an offset inside the text.
  init(_ bytes: UnsafeBufferPointer<UInt8>, at offset: Int) {
    let lead = bytes[offset]
    let length = Self.length(lead: lead)
    guard length > 0, offset + length <= bytes.count else {
      (scalar, self.length) = (nil, 1)
      return
    }
    var value = length == 1 ? UInt32(lead) : UInt32(lead) & (0x7F >> UInt32(length))
    for index in offset + 1..<offset + length {
      // Anything but a continuation byte spoils the value for good.
      let byte = UInt32(bytes[index])
      value = byte & 0xC0 == 0x80 ? value << 6 | byte & 0x3F : .max
      if value > 0x10FFFF { break }
    }
    // Unicode.Scalar refuses surrogates and values beyond U+10FFFF.
    scalar = value < Self.smallest(length: length) ? nil : Unicode.Scalar(value)
    self.length = scalar == nil ? 1 : length
  }

  private static func length(lead: UInt8) -> Int {
    switch lead {
    case ..<0x80: 1
    case 0xC2...0xDF: 2
    case 0xE0...0xEF: 3
    case 0xF0...0xF4: 4
    default: 0
    }
  }

  /// A smaller value in as many bytes would be an overlong form.
  private static func smallest(length: Int) -> UInt32 {
    switch length {
    case 3: 0x800
    case 4: 0x10000
    default: 0
    }
  }
}
