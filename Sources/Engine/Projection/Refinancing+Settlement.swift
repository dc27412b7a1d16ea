extension TimelinePointers {
  /// Whether a new loan clears debts in a month.
  @inline(__always)
  func hasRefinancing(in month: Int) -> Bool {
    month < 64 && refinancingMonths >> UInt64(month) & 1 != 0
  }
}

extension MonthSettlement {
  /// What a debt borrows in its month of borrowing: what a bullet renews, or what a new loan lends
  /// toward the debts it clears, which may be less than was agreed by now.
  @inline(__always)
  func principalBorrowed(by index: Int) -> Int {
    let agreed = renewals?[index] ?? timeline.terms[index].rolloverPrincipal
    guard timeline.terms[index].kind != .bullet else { return agreed }
    let needed = refinancedDebts() + timeline.terms[index].borrowingFee
    return min(agreed, (needed + 99) / 100 * 100)
  }

  /// What clears every debt that a new loan clears in this month, before its interest.
  private func refinancedDebts() -> Int {
    var sum = 0
    for index in 0..<timeline.debtCount where timeline.terms[index].payoffMonth == month {
      sum += openingPayoff(of: index)
    }
    return sum
  }

  /// What clears a debt at the beginning of the month.
  func openingPayoff(of index: Int) -> Int {
    let notYetDue = openingCarriedMonth(of: index)
    return debts[index].owed + notYetDue.interestAfter - notYetDue.discount
  }

  /// What a carried contract still brings when the month begins.
  private func openingCarriedMonth(of index: Int) -> CarriedMonth {
    guard timeline.terms[index].kind == .carried, !debts[index].isClosed else {
      return CarriedMonth()
    }
    if month == 0 { return timeline.terms[index].carriedOpening }
    guard month <= timeline.terms[index].carriedCount else { return CarriedMonth() }
    return timeline.carried[timeline.terms[index].carriedOffset + month - 1]
  }

  /// Pays what a new loan costs at once.
  @inline(__always)
  mutating func payFee(of index: Int) {
    let fee = timeline.terms[index].borrowingFee
    guard fee > 0 else { return }
    cash -= fee
    totals.fees += fee
    if Record.keepsMonths {
      records.debts[slot(index)].fee.satang = fee
      records.debts[slot(index)].paid.satang = fee
    }
  }

  /// Clears the debts that a new loan is taken for, before the month's interest, with the loan and
  /// what the family itself adds: from its cash or from what comes in this month.
  @inline(never)
  mutating func clearRefinancedDebts() {
    for index in 0..<timeline.debtCount where timeline.terms[index].payoffMonth == month {
      clearBeforeInterest(index)
    }
  }

  /// Notes that loan, cash and income do not reach for what was cleared: the plan does not count.
  @inline(never)
  mutating func breakPlan() {
    totals.isBroken = true
    cash = 0
  }

  /// Clears one debt before the month's interest.
  mutating func clearBeforeInterest(_ index: Int) {
    close(index, notYetDue: openingCarriedMonth(of: index))
  }
}
