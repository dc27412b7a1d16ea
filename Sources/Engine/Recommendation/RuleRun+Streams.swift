extension RuleRun {
  /// So much cash that no required payment is missed in a look ahead.
  private static var plenty: Int { 1 << 60 }

  /// Reckons the streams that no longer hold.
  @inline(__always)
  mutating func refreshStreams() {
    if settlement.month >= lookExpires { stale = ~0 }
    guard stale != 0 else { return }
    if stale == ~0 { return refreshAllStreams() }
    let next = settlement.month + 1
    for index in 0..<settlement.timeline.debtCount where stale & 1 << UInt64(index) != 0 {
      let stream = tables.stream(index)
      for later in next..<max(next, lookEnd) { tables.required[later] &-= stream[later] }
      look(at: index, owing: settlement.debts[index], into: stream)
      for later in next..<max(next, lookEnd) { tables.required[later] &+= stream[later] }
    }
    stale = 0
  }

  @inline(never)
  private mutating func refreshAllStreams() {
    stale = 0
    lookEnd = tables.horizon
    lookExpires = tables.horizon
    for index in 0..<settlement.timeline.debtCount where !hasOpenEnd(index) {
      look(at: index, owing: settlement.debts[index], into: tables.stream(index))
    }
    if let end = sufficientEnd {
      lookEnd = end
      addUpStreams()
      if yearlyBalance >= 0 { return setExpiry() }
      lookEnd = tables.horizon
    }
    addUpStreams()
  }

  /// Whether a debt's payments shrink as it is repaid, or come again each year.
  @inline(__always)
  private func hasOpenEnd(_ index: Int) -> Bool {
    switch settlement.timeline.terms[index].kind {
    case .revolving, .interestOnly: true
    case .bullet: settlement.debts[index].rollsOver || settlement.debts[index].reborrowMonth >= 0
    case .installment, .carried: false
    }
  }

  /// Adds up what all debts ask for: sums of so few debts stay within a machine word.
  private mutating func addUpStreams() {
    let next = settlement.month + 1
    for later in next..<max(next, lookEnd) { tables.required[later] = 0 }
    for index in 0..<settlement.timeline.debtCount {
      let stream = tables.stream(index)
      if hasOpenEnd(index) {
        look(at: index, owing: settlement.debts[index], into: stream)
      }
      for later in next..<max(next, lookEnd) { tables.required[later] &+= stream[later] }
    }
  }

  /// What the last year of the look ahead leaves over.
  @inline(__always)
  private var yearlyBalance: Int {
    var balance = -12 * promisedDeposit
    for month in lookEnd - 12..<lookEnd {
      balance += tables.surplus[month] - tables.required[month]
    }
    return balance
  }

  /// The end of the last debt whose payments do not shrink as it is repaid, a whole cycle of every
  /// debt that rolls over, and a year more; nil where years get leaner or money is saved up for
  /// something.
  private var sufficientEnd: Int? {
    guard isSteady else { return nil }
    var end = settlement.month + 6
    for index in 0..<settlement.timeline.debtCount where !settlement.debts[index].isGone {
      guard settlement.timeline.terms[index].prepayment == .any else { return nil }
      if settlement.timeline.terms[index].kind == .bullet, hasOpenEnd(index) {
        end = max(end, settlement.debts[index].due + 13)
      } else if !hasOpenEnd(index) {
        end = max(end, lastAsking(of: index) + 1)
      }
    }
    return end + 12 < tables.horizon ? end + 12 : nil
  }

  /// The last month in which a debt asks for something.
  private func lastAsking(of index: Int) -> Int {
    var month = tables.horizon - 1
    while month > settlement.month, tables.stream(index)[month] == 0 { month -= 1 }
    return month
  }

  /// Decides when the end of the look ahead has to be reckoned anew.
  private mutating func setExpiry() {
    lookExpires = lookEnd - 12
    for index in 0..<settlement.timeline.debtCount
    where settlement.timeline.terms[index].kind == .bullet && hasOpenEnd(index) {
      lookExpires = min(lookExpires, max(settlement.month + 1, settlement.debts[index].due))
    }
  }

  /// Reckons what a debt asks for from the coming month to the end of the look ahead, and what
  /// would clear it where it takes nothing less.
  @inline(__always)
  mutating func look(
    at index: Int,
    owing state: DebtState,
    into stream: UnsafeMutablePointer<Int>
  ) {
    let prepayment = settlement.timeline.terms[index].prepayment
    look(
      at: index,
      owing: state,
      into: stream,
      payoffs: prepayment == .whole || prepayment == .close ? tables.payoff(index) : nil,
      until: lookEnd
    )
  }

  /// Reckons what a debt asks for from the coming month until an end, and what would clear it.
  @inline(__always)
  mutating func look(
    at index: Int,
    owing state: DebtState,
    into stream: UnsafeMutablePointer<Int>,
    payoffs: UnsafeMutablePointer<Int>?,
    until end: Int
  ) {
    start(index, owing: state)
    while ahead.month < end, !ahead.debts[index].isGone {
      lookAtPlainMonths(of: index, into: stream, payoffs: payoffs, until: end)
      guard ahead.month < end, !ahead.debts[index].isGone else { break }
      stream[ahead.month] = askNext(index)
      if let payoffs { payoffs[ahead.month] = clearingAmount(of: index) }
      ahead.goOn()
    }
    for later in ahead.month..<max(end, ahead.month) { stream[later] = 0 }
    if let payoffs { for later in ahead.month..<max(end, ahead.month) { payoffs[later] = 0 } }
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
    if settlement.timeline.terms[index].payoffMonth == ahead.month {
      ahead.clearBeforeInterest(index)
    }
    if ahead.debts[index].isLive(in: ahead.month) {
      _ = ahead.payRequired(index)
    }
    return Self.plenty - ahead.cash
  }

  private mutating func borrowAhead(_ index: Int) {
    let isRenewal = settlement.timeline.terms[index].kind == .bullet
    ahead.debts[index].reborrowMonth = -1
    let principal =
      isRenewal ? expectedRenewal(of: index) : settlement.timeline.terms[index].rolloverPrincipal
    if isRenewal, principal == 0 {
      ahead.debts[index].rollsOver = false
    } else {
      ahead.debts[index].principal += principal
      ahead.cash += principal - settlement.timeline.terms[index].borrowingFee
    }
  }

  /// What the look ahead takes for granted about a renewal in its month.
  @inline(__always)
  private func expectedRenewal(of index: Int) -> Int {
    let most = settlement.timeline.terms[index].rolloverPrincipal
    switch outlook {
    case .none: return 0
    case .full: return most
    case .expected:
      let expected = decrees.expectedRenewal(index, in: ahead.month)
      return expected == Decrees.none ? most : expected
    }
  }
}
