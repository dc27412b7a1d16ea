/// A decimal number without its sign, read once from left to right.
///
/// The value is `significand` × 10^(exponent - decimals + trailing zeros).
struct DecimalReading {
  /// A number of units without a sign, or that there is none.
  enum Magnitude {
    case units(UInt64)
    case tooPrecise
  }

  /// Nineteen nines still fit 64 bits, twenty do not.
  private static let mostDigits = 19

  /// Far beyond any text that can be read, and far from overflowing a sum.
  private static let exponentLimit = 1_000_000_000

  /// The digits from the first to the last that is not zero; right only up to nineteen of them.
  private var significand: UInt64 = 0
  private var significantDigits = 0
  private var trailingZeros = 0
  private var decimals = 0
  private var exponent = 0

  /// Reads digits, a point and an exponent that the grammar has accepted.
  init(_ text: Substring.UTF8View) {
    var isPastPoint = false
    for (index, byte) in zip(text.indices, text) {
      if byte == .lowerE || byte == .upperE {
        readExponent(text[text.index(after: index)...])
        return
      }
      if byte == .point {
        isPastPoint = true
      } else {
        take(UInt64(byte - .zero))
        decimals += isPastPoint ? 1 : 0
      }
    }
  }

  private mutating func take(_ digit: UInt64) {
    if digit == 0 {
      trailingZeros += significantDigits > 0 ? 1 : 0
      return
    }
    significantDigits += trailingZeros + 1
    if significantDigits <= Self.mostDigits {
      significand = raised(significand, by: trailingZeros + 1) + digit
    }
    trailingZeros = 0
  }

  private mutating func readExponent(_ text: Substring.UTF8View) {
    for byte in text where byte.isDigit {
      exponent = min(exponent * 10 + Int(byte - .zero), Self.exponentLimit)
    }
    if text.first == .minus { exponent = -exponent }
  }

  /// The number times 10^places, or nil when it has more than nineteen digits.
  func scaled(byPowerOfTen places: Int) -> Magnitude? {
    if significantDigits == 0 { return .units(0) }
    let limit = Self.exponentLimit
    let shift = exponent + min(max(places, -limit), limit) - decimals + trailingZeros
    if significantDigits + shift > Self.mostDigits { return nil }
    if shift < 0 { return .tooPrecise }
    return .units(raised(significand, by: shift))
  }

  private func raised(_ value: UInt64, by places: Int) -> UInt64 {
    var value = value
    for _ in 0..<places { value *= 10 }
    return value
  }
}
