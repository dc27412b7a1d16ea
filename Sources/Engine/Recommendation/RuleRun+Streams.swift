extension RuleRun {
  /// So much cash that no required payment is missed in a look ahead.
  private static var plenty: Int { 1 << 60 }

  /// Reckons the streams that no longer hold.
  @inline(__always)
  mutating func refreshStreams() {
    guard stale != 0 else { return }
    let month = settlement.month
    let isAll = stale == ~0
    if isAll {
      for later in month..<tables.horizon { tables.required[later] = 0 }
    }
    for index in 0..<settlement.timeline.debtCount where stale & 1 << UInt64(index) != 0 {
      let stream = tables.stream(index)
      if !isAll {
        for later in month + 1..<tables.horizon { tables.required[later] -= stream[later] }
      }
      look(at: index, owing: settlement.debts[index], into: stream)
      for later in month + 1..<tables.horizon { tables.required[later] += stream[later] }
    }
    stale = 0
  }

  /// Reckons what a debt asks for from the coming month to the horizon, and what would clear it.
  @inline(__always)
  mutating func look(at index: Int, owing state: DebtState, into stream: UnsafeMutablePointer<Int>) {
    start(index, owing: state)
    let keepsPayoffs = settlement.timeline.terms[index].prepayment != .any
    let payoff = tables.payoff(index)
    while ahead.month < tables.horizon, !ahead.debts[index].isGone {
      stream[ahead.month] = askNext(index)
      if keepsPayoffs { payoff[ahead.month] = clearingAmount(of: index) }
      ahead.goOn()
    }
    for later in ahead.month..<tables.horizon { stream[later] = 0 }
  }

  /// What would clear a debt in the month of the look ahead.
  @inline(__always)
  private func clearingAmount(of index: Int) -> Int {
    settlement.timeline.terms[index].kind == .carried
      ? ahead.closingAmount(of: index) : ahead.debts[index].owed
  }

  /// Begins a look ahead at one debt, in the month after this.
  @inline(__always)
  mutating func start(_ index: Int, owing state: DebtState) {
    ahead.debts[index] = state
    ahead.month = settlement.month
    ahead.monthOfYear = settlement.monthOfYear
    ahead.goOn()
  }

  /// What a debt asks for in the month of the look ahead; negative where it lends anew.
  @inline(__always)
  mutating func askNext(_ index: Int) -> Int {
    looked += 1
    ahead.cash = Self.plenty
    if ahead.debts[index].reborrowMonth == ahead.month { borrowAhead(index) }
    if ahead.debts[index].owed != 0 || ahead.debts[index].due == ahead.month {
      _ = ahead.payRequired(index)
    }
    return Self.plenty - ahead.cash
  }

  private mutating func borrowAhead(_ index: Int) {
    let isRenewal = settlement.timeline.terms[index].kind == .bullet
    ahead.debts[index].reborrowMonth = -1
    if isRenewal, choice.renewal == .none {
      ahead.debts[index].rollsOver = false
    } else {
      let principal = settlement.timeline.terms[index].rolloverPrincipal
      ahead.debts[index].principal += principal
      ahead.cash += principal
    }
  }
}
