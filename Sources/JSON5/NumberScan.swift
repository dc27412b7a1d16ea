/// Finds how far a number reaches in a text, and whether it is well formed.
struct NumberScan {
  private let bytes: UnsafeBufferPointer<UInt8>

  /// Just after the last byte that belongs to the number.
  private(set) var offset: Int

  /// What is wrong with the number, nil when nothing is.
  private(set) var flaw: JSON5NumberFlaw?

  /// Scans the number that begins at an offset.
  init(_ bytes: UnsafeBufferPointer<UInt8>, from offset: Int) {
    self.bytes = bytes
    self.offset = offset
    if next == .plus || next == .minus { self.offset += 1 }
    if skip("Infinity") || skip("NaN") { return }
    if isHexadecimal { readHexadecimal() } else { readDecimal() }
  }

  private var next: UInt8? {
    offset < bytes.count ? bytes[offset] : nil
  }

  private var isHexadecimal: Bool {
    guard next == .zero, offset + 1 < bytes.count else { return false }
    return bytes[offset + 1] == .lowerX || bytes[offset + 1] == .upperX
  }

  private mutating func readHexadecimal() {
    offset += 2
    if skip(while: \.isHexadecimal) == 0 { flaw = .missingDigits }
  }

  private mutating func readDecimal() {
    let startsWithZero = next == .zero
    var digits = skip(while: \.isDigit)
    if startsWithZero, digits > 1 { flaw = .leadingZero }
    if next == .point {
      offset += 1
      digits += skip(while: \.isDigit)
    }
    if digits == 0 { flaw = .missingDigits }
    if next == .lowerE || next == .upperE { readExponent() }
  }

  private mutating func readExponent() {
    offset += 1
    if next == .plus || next == .minus { offset += 1 }
    if skip(while: \.isDigit) == 0 { flaw = flaw ?? .missingDigits }
  }

  private mutating func skip(while belongs: (UInt8) -> Bool) -> Int {
    let start = offset
    while let byte = next, belongs(byte) { offset += 1 }
    return offset - start
  }

  private mutating func skip(_ word: StaticString) -> Bool {
    let length = word.utf8CodeUnitCount
    guard offset + length <= bytes.count else { return false }
    let found = bytes[offset..<offset + length]
    let wanted = UnsafeBufferPointer(start: word.utf8Start, count: length)
    guard found.elementsEqual(wanted) else { return false }
    offset += length
    return true
  }
}
