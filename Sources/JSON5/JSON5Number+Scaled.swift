extension JSON5Number {
  /// What a number becomes when it is counted in a smaller unit.
  public enum Scaled: Hashable, Sendable {
    /// The whole number of units.
    case exact(Int)

    /// The number has more decimals than the unit can hold.
    case tooPrecise

    /// The number of units does not fit `Int`.
    case tooLarge

    /// The number is `Infinity` or `NaN`.
    case notFinite
  }

  /// The number times a power of ten, exactly.
  ///
  /// The time taken grows with the length of the text, never with the size of an exponent.
  ///
  /// - Parameter places: The power of ten; 2 turns baht into satang.
  /// - Returns: The whole number of units, or why there is none; too large is said before too
  ///   precise.
  ///
  /// Formula: value × 10^places
  /// Example: `"6.875"` scaled by 4 → 68,750; scaled by 2 → too precise.
  public func scaled(byPowerOfTen places: Int) -> Scaled {
    if isInfinityOrNaN { return .notFinite }
    let digits = isSigned ? text.utf8.dropFirst() : text.utf8[...]
    if let second = digits.dropFirst().first, second == .lowerX || second == .upperX {
      return scaledHexadecimal(digits.dropFirst(2), by: places)
    }
    let reading = DecimalReading(digits)
    return reading.scaled(byPowerOfTen: places).map(signed) ?? .tooLarge
  }

  private func scaledHexadecimal(_ digits: Substring.UTF8View, by places: Int) -> Scaled {
    var value: UInt64 = 0
    for digit in digits {
      let (shifted, overflow) = value.multipliedReportingOverflow(by: 16)
      if overflow { return .tooLarge }
      value = shifted + UInt64(digit.hexadecimalValue ?? 0)
    }
    if value == 0 { return .exact(0) }
    return places < 0 ? divided(value, by: places) : multiplied(value, by: places)
  }

  /// Ends within twenty rounds, because a value that is not zero overflows.
  private func multiplied(_ value: UInt64, by places: Int) -> Scaled {
    var value = value
    var left = places
    while left > 0 {
      let (product, overflow) = value.multipliedReportingOverflow(by: 10)
      if overflow { return .tooLarge }
      value = product
      left -= 1
    }
    return signed(.units(value))
  }

  /// Ends within twenty rounds, because a value that is not zero runs out of zeros.
  private func divided(_ value: UInt64, by places: Int) -> Scaled {
    var value = value
    var left = places
    while left < 0 {
      guard value.isMultiple(of: 10) else { return .tooPrecise }
      value /= 10
      left += 1
    }
    return signed(.units(value))
  }

  private func signed(_ magnitude: DecimalReading.Magnitude) -> Scaled {
    switch magnitude {
    case .tooPrecise: return .tooPrecise
    case .units(let units):
      if !isNegative { return Int(exactly: units).map(Scaled.exact) ?? .tooLarge }
      // One more unit fits below zero than above.
      if units == Int.min.magnitude { return .exact(.min) }
      return Int(exactly: units).map { .exact(-$0) } ?? .tooLarge
    }
  }
}
