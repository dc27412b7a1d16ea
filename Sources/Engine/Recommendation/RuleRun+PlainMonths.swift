extension RuleRun {
  /// Goes through the months of a look ahead in which a debt of plain terms goes on in the same
  /// way, up to the first in which only the whole order of events can tell what it asks for.
  ///
  /// - Parameters:
  ///   - index: The debt.
  ///   - stream: Where what it asks for goes.
  ///   - payoffs: Where what would clear it goes; only interest on a principal that stays keeps it.
  ///   - end: The month after the last one.
  @inline(__always)
  mutating func lookAtPlainMonths(
    of index: Int,
    into stream: UnsafeMutablePointer<Int>,
    payoffs: UnsafeMutablePointer<Int>?,
    until end: Int
  ) {
    let state = ahead.debts[index]
    guard settlement.timeline.terms[index].isPlain, state.isUpToDate, state.reborrowMonth < 0,
      ahead.month < end
    else { return }
    let first = ahead.month
    switch settlement.timeline.terms[index].kind {
    case .interestOnly: payInterest(of: index, into: stream, payoffs: payoffs, until: end)
    case .bullet where payoffs == nil: waitForDate(of: index, into: stream, until: end)
    case .installment where payoffs == nil, .revolving where payoffs == nil:
      payDown(index, into: stream, until: end)
    case .bullet, .installment, .revolving, .carried: break
    }
    looked += ahead.month - first
  }

  /// Months before a date, in which interest gathers.
  @inline(__always)
  private mutating func waitForDate(
    of index: Int,
    into stream: UnsafeMutablePointer<Int>,
    until end: Int
  ) {
    let date = max(ahead.month, min(end, ahead.debts[index].due))
    for month in ahead.month..<date { stream[month] = 0 }
    ahead.debts[index].accruedInterest += (date - ahead.month) * interest(of: index)
    ahead.skip(to: date)
  }

  /// Months of interest on a principal that stays.
  @inline(__always)
  private mutating func payInterest(
    of index: Int,
    into stream: UnsafeMutablePointer<Int>,
    payoffs: UnsafeMutablePointer<Int>?,
    until end: Int
  ) {
    guard ahead.debts[index].accruedInterest == 0 else { return }
    let interest = interest(of: index)
    for month in ahead.month..<end { stream[month] = interest }
    if let payoffs {
      for month in ahead.month..<end { payoffs[month] = ahead.debts[index].principal }
    }
    ahead.skip(to: end)
  }

  /// Months of payments that cover their interest, until nothing is owed.
  @inline(__always)
  private mutating func payDown(
    _ index: Int,
    into stream: UnsafeMutablePointer<Int>,
    until end: Int
  ) {
    guard ahead.debts[index].accruedInterest == 0 else { return }
    let plain = PlainPayment(settlement.timeline.terms[index])
    var (principal, month) = (ahead.debts[index].principal, ahead.month)
    while month < end, principal > 0 {
      let interest = plain.interest(on: principal)
      let owed = principal + interest
      let paid = plain.required(of: owed)
      guard paid >= interest else { break }
      stream[month] = paid
      principal = owed - paid
      month += 1
    }
    ahead.debts[index].principal = principal
    ahead.skip(to: month)
  }

  @inline(__always)
  private func interest(of index: Int) -> Int {
    plainInterest(
      on: ahead.debts[index].principal,
      ppm: settlement.timeline.terms[index].ratePPM
    )
  }
}
