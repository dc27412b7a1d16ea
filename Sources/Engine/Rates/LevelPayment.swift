/// The equal monthly payment that settles a reducing-balance debt in a given time.
///
/// - Parameters:
///   - principal: What is owed, in satang; zero or less needs no payment.
///   - annualRatePPM: The nominal annual rate in parts per million; less than zero counts as zero.
///   - termInMonths: The number of payments; less than one counts as one.
/// - Returns: The payment in satang, rounded up to a whole baht. A result within a millionth of a
///   baht above a whole baht (or 2e-15 of itself, where that is more) counts as that whole baht,
///   so that rounding in the reckoning never adds a baht.
///
/// Formula: principal × i ÷ (1 − (1 + i)^−n), i = annual rate ÷ 12  (PMT in a spreadsheet);
/// principal ÷ n without interest
/// Example: 60,000 baht at 23 % for 36 months → 2,322.58…, so 2,323 baht.
public func levelPayment(principal: Int, annualRatePPM: Int, termInMonths: Int) -> Int {
  guard principal > 0 else { return 0 }
  let term = max(termInMonths, 1)
  guard annualRatePPM > 0 else {
    return min(quotientRoundedUp(quotientRoundedUp(principal, 100), term), largestBaht) * 100
  }
  let monthlyRate = Double(annualRatePPM) / 12_000_000
  let repaidShare = -exponentialMinusOne(-Double(term) * logarithmOfOnePlus(monthlyRate))
  let baht = Double(principal) / 100 * monthlyRate / repaidShare
  let least = min(baht - max(1e-6, baht * 2e-15), Double(largestBaht))
  return max(wholeNumber(notBelow: least), 1) * 100
}

/// ``largestAmount`` in baht.
private let largestBaht = largestAmount / 100

/// The quotient of two positive numbers, rounded up.
private func quotientRoundedUp(_ dividend: Int, _ divisor: Int) -> Int {
  dividend / divisor + (dividend % divisor > 0 ? 1 : 0)
}
