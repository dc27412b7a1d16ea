import Engine

extension Recurrence {
  /// The amount of a month in satang, reckoned exactly, digit by digit.
  func reference(in month: YearMonth, from start: YearMonth) -> Int {
    guard months.contains(month.month) else { return 0 }
    if let from, month < from { return 0 }
    if let until, month > until { return 0 }
    let years = start.months(until: month) / 12
    // The amount times (1,000,000 + growth) to the power of the years, in digits of a million.
    var digits = [amount.satang % 1_000_000, amount.satang / 1_000_000]
    for _ in 0..<years {
      var carry = 0
      for index in digits.indices {
        carry += digits[index] * (1_000_000 + growthPPM)
        digits[index] = carry % 1_000_000
        carry /= 1_000_000
      }
      digits.append(carry)
    }
    // Dividing by a million for each year leaves out as many digits; the last of them rounds.
    let halfUp = years > 0 && digits[years - 1] >= 500_000 ? 1 : 0
    return digits.dropFirst(years).reversed().reduce(0) { $0 * 1_000_000 + $1 } + halfUp
  }
}
