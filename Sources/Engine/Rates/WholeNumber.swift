// The standard library's own rounding of a Double calls the platform's mathematics library, which a
// program that imports nothing does not link; converting to Int does not.

/// The whole number nearest to a number, halves away from zero.
///
/// - Parameter number: Between −4e15 and 4e15.
/// - Returns: The whole number, exact.
@inline(__always)
func wholeNumber(nearestTo number: Double) -> Int {
  Int(number < 0 ? number - 0.5 : number + 0.5)
}

/// The least whole number that is not below a number.
///
/// - Parameter number: Between −4e15 and 4e15.
/// - Returns: The whole number, exact.
func wholeNumber(notBelow number: Double) -> Int {
  let towardsZero = Int(number)
  return Double(towardsZero) < number ? towardsZero + 1 : towardsZero
}
