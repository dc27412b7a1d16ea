/// The characters that mean something to the reader, as bytes.
extension UInt8 {
  static var tab: UInt8 { 0x09 }
  static var lineFeed: UInt8 { 0x0A }
  static var verticalTab: UInt8 { 0x0B }
  static var formFeed: UInt8 { 0x0C }
  static var carriageReturn: UInt8 { 0x0D }
  static var space: UInt8 { 0x20 }
  static var doubleQuote: UInt8 { 0x22 }
  static var numberSign: UInt8 { 0x23 }
  static var dollar: UInt8 { 0x24 }
  static var singleQuote: UInt8 { 0x27 }
  static var star: UInt8 { 0x2A }
  static var plus: UInt8 { 0x2B }
  static var comma: UInt8 { 0x2C }
  static var minus: UInt8 { 0x2D }
  static var point: UInt8 { 0x2E }
  static var slash: UInt8 { 0x2F }
  static var zero: UInt8 { 0x30 }
  static var nine: UInt8 { 0x39 }
  static var colon: UInt8 { 0x3A }
  static var semicolon: UInt8 { 0x3B }
  static var equals: UInt8 { 0x3D }
  static var upperE: UInt8 { 0x45 }
  static var upperI: UInt8 { 0x49 }
  static var upperN: UInt8 { 0x4E }
  static var upperX: UInt8 { 0x58 }
  static var openBracket: UInt8 { 0x5B }
  static var backslash: UInt8 { 0x5C }
  static var closeBracket: UInt8 { 0x5D }
  static var underscore: UInt8 { 0x5F }
  static var lowerE: UInt8 { 0x65 }
  static var lowerU: UInt8 { 0x75 }
  static var lowerX: UInt8 { 0x78 }
  static var openBrace: UInt8 { 0x7B }
  static var closeBrace: UInt8 { 0x7D }

  /// One of `0` to `9`.
  var isDigit: Bool { self >= .zero && self <= .nine }

  /// One of `A` to `Z` or `a` to `z`.
  var isLetter: Bool { (self | 0x20) >= 0x61 && (self | 0x20) <= 0x7A }

  /// One of `0` to `9`, `A` to `F` or `a` to `f`.
  var isHexadecimal: Bool { hexadecimalValue != nil }

  /// What a hexadecimal digit stands for, 0 to 15.
  var hexadecimalValue: UInt8? {
    if isDigit { return self - .zero }
    let lower = self | 0x20
    return lower >= 0x61 && lower <= 0x66 ? lower - 0x61 + 10 : nil
  }

  /// The byte can be inside a key without quotes.
  var isIdentifierPart: Bool { isLetter || isDigit || self == .underscore || self == .dollar }
}
