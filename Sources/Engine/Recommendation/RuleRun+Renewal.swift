extension RuleRun {
  /// Whether a debt that rolls over borrows again in the month that is about to open.
  var renewsNow: Bool {
    (0..<settlement.timeline.debtCount).contains(where: renewsNow)
  }

  /// Whether one debt does.
  func renewsNow(_ index: Int) -> Bool {
    settlement.debts[index].reborrowMonth == settlement.month
      && settlement.timeline.terms[index].kind == .bullet
  }

  /// Decides what debts that roll over borrow again in the month that is about to open.
  @inline(__always)
  mutating func renew() {
    for index in 0..<settlement.timeline.debtCount
    where settlement.debts[index].reborrowMonth == settlement.month {
      if settlement.timeline.terms[index].kind == .bullet {
        renewals[index] = renewal(of: index)
        borrowed[settlement.month * settlement.timeline.debtCount + index] = renewals[index]
      }
      stale |= 1 << UInt64(index)
    }
  }

  private mutating func renewal(of index: Int) -> Int {
    if choice.hasDecrees {
      let decreed = decrees.renewal(index, in: settlement.month)
      if decreed != Decrees.none { return decreed }
    }
    let least = leastRenewal(of: index)
    return choice.borrowing == .least ? least : max(least, renewalForDearerDebts(of: index))
  }

  /// As much as the rule would not pay back at once if all were borrowed again: what coming months
  /// need, and what clears dearer debts.
  ///
  /// While a dearer debt is owed at least as much as keeps the door open: money that is missing
  /// after it is cleared may then be borrowed at a later renewal.
  @inline(never)
  private mutating func renewalForDearerDebts(of index: Int) -> Int {
    let most = settlement.timeline.terms[index].rolloverPrincipal
    guard owesDearer(than: settlement.rate(of: index)) else { return 0 }
    let saved = SavedRun(self, in: kept)
    renewals[index] = most
    stale |= 1 << UInt64(index)
    settle()
    let paidBack = extras[index]
    let looked = looked
    self = saved.restored()
    self.looked = looked
    if Record.keepsMonths { settlement.forgetMonth() }
    return min(most, max(leastLoan, roundedUpToHundred(most - paidBack)))
  }

  private mutating func owesDearer(than rate: Int) -> Bool {
    for index in 0..<settlement.timeline.debtCount where settlement.debts[index].owed > 0 {
      guard settlement.timeline.terms[index].prepayment != .none else { continue }
      if marginalRate(of: index) > rate { return true }
    }
    return false
  }

  /// A sum in satang up to whole hundreds of baht, as loans are made.
  private func roundedUpToHundred(_ satang: Int) -> Int {
    (satang + leastLoan - 1) / leastLoan * leastLoan
  }

  /// What a lender lends at least, and in steps of, satang.
  private var leastLoan: Int { 10_000 }

  /// The least in whole hundreds of baht that keeps the coming year safe, at most what was ever
  /// borrowed.
  ///
  /// Zero ends the roll for good, so the months after the year must bear that too; where they do
  /// not, the least that a lender lends keeps the door open.
  @inline(never)
  private mutating func leastRenewal(of index: Int) -> Int {
    if isSurplusStale { lookAtSurplus() }
    let most = settlement.timeline.terms[index].rolloverPrincipal
    refreshStreamsBeforeOpening()
    let need = needs(without: index)
    if need.inYear <= 0 { return need.later <= 0 ? 0 : min(leastLoan, most) }
    return min(most, roundedUpToHundred(need.inYear))
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
      if choice.hasDecrees { cash -= appointed(in: month, but: index) }
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

  /// What appointments ask for in a month beyond what is required, satang; below zero once they
  /// were kept.
  private func appointed(in month: Int, but renewed: Int) -> Int {
    var sum = 0
    for index in 0..<settlement.timeline.debtCount where index != renewed {
      let appointment = decrees.appointments[index]
      guard appointment >= settlement.month, month >= appointment,
        settlement.debts[index].owed > 0
      else { continue }
      sum += month == appointment ? tables.payoff(index)[month] : -tables.stream(index)[month]
    }
    return sum
  }
}
