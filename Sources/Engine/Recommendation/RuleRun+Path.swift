extension RuleRun {
  /// Follows the cash of coming months when only required payments are made, and keeps how far
  /// each stays above what is guarded; a month that is short anyway has no margin.
  ///
  /// Stops at the first month that is too short to pay anything at all.
  ///
  /// - Returns: The month after the last one that was looked at.
  @inline(__always)
  mutating func lookAtPath() -> Int {
    var cash = settlement.cash
    let deposit = promisedDeposit
    var month = settlement.month + 1
    while month < lookEnd {
      // A month in which nothing is missing; sums of so few debts stay within a machine word.
      let purse = cash &+ tables.surplus[month]
      let left = purse &- tables.required[month] &- deposit
      if cash | purse | left >= 0 {
        tables.margin[month] = max(0, left &- choice.guarded)
        cash = left
        month += 1
        continue
      }
      let short = pass(month, deposit: deposit, cash: &cash)
      tables.margin[month] = max(0, cash - short - choice.guarded)
      cash = max(cash, min(0, cash + deposit))
      month += 1
      if short > 0 { break }
    }
    looked += month - settlement.month
    return month
  }

  /// What is promised to savings each month.
  @inline(__always)
  var promisedDeposit: Int {
    var sum = 0
    for index in 0..<settlement.timeline.savingCount { sum += settlement.savings[index].deposit }
    return sum
  }

  /// One month of the path: negative cash stands for payments that were missed and are still due.
  ///
  /// - Returns: Living costs that cash could not cover.
  @inline(never)
  mutating func pass(_ month: Int, deposit: Int, cash: inout Int) -> Int {
    let purse = max(0, cash) + tables.surplus[month]
    if purse < 0 { return passHungry(month, purse, deposit: deposit, cash: &cash) }
    cash = purse + min(0, cash) - tables.required[month] - deposit
    return 0
  }

  /// A month whose living costs need what is lent anew at its beginning.
  private mutating func passHungry(
    _ month: Int,
    _ purse: Int,
    deposit: Int,
    cash: inout Int
  ) -> Int {
    var lent = 0
    for index in 0..<settlement.timeline.debtCount { lent += max(0, -tables.stream(index)[month]) }
    cash = max(0, purse + lent) + min(0, cash) - tables.required[month] - lent - deposit
    return max(0, -purse - lent)
  }
}
