/// Divides and rounds to the nearest whole number, halves upward.
///
/// This is the only rounding of interest in the program: once per debt and month, to a satang.
///
/// - Parameters:
///   - numerator: The number to divide, zero or more.
///   - denominator: What to divide it by, one or more.
/// - Returns: The nearest whole number; exactly half way goes up.
///
/// Formula: ⌊(2 × numerator + denominator) ÷ (2 × denominator)⌋
/// Example: 5 over 2 → 3.
@inline(__always)
func halfUp(_ numerator: UInt, over denominator: UInt) -> Int {
  Int(truncatingIfNeeded: (numerator &+ denominator / 2) / denominator)
}

/// The share of an amount that a rate in parts per million stands for, rounded half up.
///
/// Amounts beyond the range of one machine word are reckoned in 128 bits, so nothing wraps.
///
/// - Parameters:
///   - amount: In satang, zero or more.
///   - ppm: The rate in parts per million, zero or more; may already hold a factor such as days.
///   - denominator: One million, times the periods of a year where the rate is a yearly one.
/// - Returns: amount × ppm ÷ denominator in satang, at most ``largestAmount``.
@inline(__always)
func portion(of amount: Int, ppm: Int, over denominator: UInt) -> Int {
  let (product, overflow) = UInt(amount).multipliedReportingOverflow(by: UInt(ppm))
  if overflow || product > UInt(Int.max) {
    return widePortion(of: amount, ppm: ppm, over: denominator)
  }
  return halfUp(product, over: denominator)
}

/// The most that the engine lets any sum grow to, in satang: a million million baht.
///
/// A debt that is never paid and compounds at an extreme rate stops growing here instead of
/// wrapping; no real household comes near it. Sixty such debts over 600 months still add up
/// within one machine word.
let largestAmount = 100_000_000_000_000

/// Where a sum over debts and months stops, in satang, so that it stays within one machine word.
let largestSum = 4_000_000_000_000_000_000

@inline(never)
private func widePortion(of amount: Int, ppm: Int, over denominator: UInt) -> Int {
  let product = Int128(amount) * Int128(ppm) + Int128(denominator / 2)
  return Int(min(product / Int128(denominator), Int128(largestAmount)))
}
