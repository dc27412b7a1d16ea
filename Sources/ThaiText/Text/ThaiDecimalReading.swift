extension ThaiNumber {
  /// The plain number that a person typed, or nil when it cannot be read for certain.
  ///
  /// Thai and Arabic digits, commas or spaces between thousands, decimals after a point and a sign
  /// before it all are understood; words and powers of ten are not.
  ///
  /// Example: "-1,432.86" → -1432.86, "๑.๕" → 1.5.
  public static func readDecimal(_ text: String) -> Double? {
    var rest = TypedDigits.inASCII(text)[...]
    let sign = rest.first.flatMap { signs[$0] }
    if sign != nil { rest = rest.dropFirst() }
    guard let number = TypedDecimal(takingFrom: &rest), rest.isEmpty, number.decimals <= 22,
      let digits = number.digits
    else { return nil }
    // Both numbers are exact, so that their quotient is the nearest there is.
    let divisor = (0..<number.decimals).reduce(1.0) { power, _ in power * 10 }
    return (sign ?? 1) * Double(digits) / divisor
  }

  private static let signs: [Character: Double] = ["-": -1, "−": -1, "+": 1]
}
