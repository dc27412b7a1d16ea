extension RuleRun {
  /// Decides what debts that roll over borrow again in the month that is about to open.
  @inline(__always)
  mutating func renew() {
    for index in 0..<settlement.timeline.debtCount
    where settlement.debts[index].reborrowMonth == settlement.month {
      if settlement.timeline.terms[index].kind == .bullet {
        let decreed =
          choice.hasDecrees ? decrees.renewal(index, in: settlement.month) : Decrees.none
        renewals[index] = decreed == Decrees.none ? leastRenewal(of: index) : decreed
      }
      stale |= 1 << UInt64(index)
    }
  }

  /// The least in whole hundreds of baht that keeps the coming year safe, at most what was ever
  /// borrowed.
  ///
  /// Zero ends the roll for good, so the months after the year must bear that too; where they do
  /// not, the least that a lender lends keeps the door open.
  @inline(never)
  private mutating func leastRenewal(of index: Int) -> Int {
    let hundred = 10_000
    if isSurplusStale { lookAtSurplus() }
    let most = settlement.timeline.terms[index].rolloverPrincipal
    refreshStreamsBeforeOpening()
    let need = needs(without: index)
    if need.inYear <= 0 { return need.later <= 0 ? 0 : min(hundred, most) }
    return min(most, (need.inYear + hundred - 1) / hundred * hundred)
  }

  /// Streams count from the coming month; before a month opens that is this one.
  private mutating func refreshStreamsBeforeOpening() {
    settlement.month -= 1
    settlement.monthOfYear = settlement.monthOfYear == 1 ? 12 : settlement.monthOfYear - 1
    refreshStreams()
    settlement.goOn()
  }

  /// How much cash would be missing at most if a debt did not borrow again: within a year, and
  /// after it.
  private mutating func needs(without index: Int) -> (inYear: Int, later: Int) {
    let stream = tables.stream(index)
    var cash = settlement.cash
    var (inYear, later) = (Int.min, Int.min)
    for month in settlement.month..<lookEnd {
      cash += tables.surplus[month] - tables.required[month] + stream[month] - promisedDeposit
      let missing = choice.guarded - cash
      if month < settlement.month + 11 {
        inYear = max(inYear, missing)
      } else {
        later = max(later, missing)
      }
    }
    looked += lookEnd - settlement.month
    return (inYear, later)
  }
}
