extension RuleRun {
  /// Gives what no coming payment needs to the debts, the dearest first.
  mutating func payExtra() {
    if isSurplusStale { lookAtSurplus() }
    refreshStreams()
    let end = lookAtPath()
    spare = max(0, settlement.cash - floor)
    if settlement.timeline.refinancingMonths != 0 { forgoUnneededLoans(until: end) }
    if choice.hasDecrees { keepAppointments(until: end) }
    var turnsTaken: UInt64 = 0
    var savesUp = choice.saving != .none
    while settlement.cash > floor,
      let index = nextDebt(except: turnsTaken)
    {
      turnsTaken |= 1 << UInt64(index)
      if choice.hasDecrees, decrees.amount(index, in: settlement.month) != Decrees.none {
        obey(decrees.amount(index, in: settlement.month), on: index, until: end)
        continue
      }
      if settlement.timeline.terms[index].prepayment == .any {
        payLargest(on: index, until: end)
      } else if !clear(index, until: end), savesUp, !isAppointed(index) {
        saveUp(for: index, until: end)
        if choice.saving == .first { savesUp = false }
      }
    }
    keepReserve(until: end)
  }

  /// Pays what a decree says, as far as there is money; a debt that is cleared whole or not at all
  /// is cleared.
  private mutating func obey(_ decreed: Int, on index: Int, until end: Int) {
    let spare = settlement.cash - floor
    let most = most(index)
    if settlement.timeline.terms[index].prepayment == .any {
      pay(min(decreed, most, spare), on: index, until: end)
    } else if decreed > 0, most <= spare {
      pay(most, on: index, until: end)
    }
  }

  /// The debt that comes next: by the marginal rate of the month, or in the fixed order.
  @inline(__always)
  private mutating func nextDebt(except turnsTaken: UInt64) -> Int? {
    let month = settlement.month
    if choice.hasDecrees {
      for index in 0..<settlement.timeline.debtCount
      where decrees.amount(index, in: month) > 0 && turnsTaken & 1 << UInt64(index) == 0 {
        if takesMoney(index) { return index }
      }
      let first = decrees.first[month]
      if first >= 0, turnsTaken & 1 << UInt64(first) == 0, takesMoney(first) { return first }
    }
    var best: Int?
    var bestRate = -1
    var bestRelief = -1
    for position in 0..<settlement.timeline.debtCount {
      let index = choice.hasFixedOrder ? order[position] : position
      guard turnsTaken & 1 << UInt64(index) == 0, takesMoney(index) else { continue }
      if choice.hasFixedOrder { return index }
      let rate = marginalRate(of: index)
      guard rate >= bestRate else { continue }
      if rate == bestRate, bestRelief < 0, let best { bestRelief = relief(of: best) }
      let relief = rate == bestRate ? relief(of: index) : -1
      if rate > bestRate || relief > bestRelief {
        (best, bestRate, bestRelief) = (index, rate, relief)
      }
    }
    return best
  }

  /// What a baht paid now takes off next month's required payment, ppm: of two equally dear debts
  /// the one that frees more money comes first.
  private mutating func relief(of index: Int) -> Int {
    let owed = settlement.debts[index].owed
    let isRevolving = settlement.timeline.terms[index].kind == .revolving
    guard isRevolving || owed <= settlement.cash - floor, settlement.month + 1 < lookEnd else {
      return 0
    }
    return min(tables.stream(index)[settlement.month + 1], owed) * 1_000_000 / max(1, owed)
  }

  @inline(__always)
  private func takesMoney(_ index: Int) -> Bool {
    settlement.debts[index].owed > 0 && settlement.timeline.terms[index].prepayment != .none
  }

  /// What one more baht saves a year; of a contract that can only be closed, reckoned once.
  @inline(__always)
  mutating func marginalRate(of index: Int) -> Int {
    guard settlement.timeline.terms[index].kind == .carried else {
      return settlement.rate(of: index)
    }
    let slot = index * tables.horizon + settlement.month
    if closingRates[slot] < 0 { closingRates[slot] = settlement.marginalRate(of: index) }
    return closingRates[slot]
  }

  /// The most that a debt takes in this month.
  @inline(__always)
  func most(_ index: Int) -> Int {
    settlement.timeline.terms[index].kind == .carried
      ? settlement.closingAmount(of: index) : settlement.prepayable(index)
  }

  /// Pays the largest amount that pushes no coming month below what is guarded.
  ///
  /// If an amount leaves a month short by so much, every amount down to that much less is short
  /// too, because later payments only fall by what was prepaid.
  @inline(__always)
  private mutating func payLargest(on index: Int, until end: Int) {
    let whole = most(index)
    var amount = min(whole, settlement.cash - floor)
    while amount > 0 {
      let short = shortage(paying: amount, on: index, until: end)
      if short == 0 { break }
      amount -= short
    }
    if amount < whole { amount -= amount % 100 }
    pay(amount, on: index, until: end)
  }

  /// How far the worst coming month would be short after an extra payment.
  @inline(__always)
  private mutating func shortage(paying amount: Int, on index: Int, until end: Int) -> Int {
    var last = end - 1
    while last > settlement.month, tables.margin[last] >= amount { last -= 1 }
    guard last > settlement.month else { return 0 }
    look(
      at: index,
      owing: stateAfter(paying: amount, on: index),
      into: tables.trial,
      payoffs: nil,
      until: last + 1
    )
    let stream = tables.stream(index)
    let payoffMonth = settlement.timeline.terms[index].payoffMonth
    if payoffMonth > settlement.month, payoffMonth <= last {
      tables.trial[payoffMonth] += lentLess(for: index)
    }
    var relief = -amount
    var short = 0
    for month in settlement.month + 1...last {
      relief &+= stream[month] &- tables.trial[month]
      short = max(short, 0 &- relief &- tables.margin[month])
    }
    return short
  }

  /// What a debt owes after an extra payment, without making it.
  @inline(__always)
  private func stateAfter(paying amount: Int, on index: Int) -> DebtState {
    var state = settlement.debts[index]
    if settlement.timeline.terms[index].kind == .carried {
      state.principal = 0
      state.accruedInterest = 0
      state.penalty = 0
      state.overdue = 0
      state.isClosed = true
    } else {
      settlement.settleExtra(amount, of: index, in: &state)
    }
    return state
  }

  /// Makes an extra payment, and takes what it changes into the coming months.
  @inline(__always)
  private mutating func pay(_ amount: Int, on index: Int, until end: Int) {
    guard amount > 0 else { return }
    settlement.pay(index, spare: amount)
    extras[index] += amount
    look(at: index, owing: settlement.debts[index], into: tables.trial)
    forgo(
      lentLess(for: index),
      from: settlement.timeline.terms[index].payoffMonth,
      until: end
    )
    let stream = tables.stream(index)
    var relief = -amount
    for month in settlement.month + 1..<max(end, settlement.month + 1) {
      relief &+= stream[month] &- tables.trial[month]
      tables.margin[month] = max(0, tables.margin[month] &+ relief)
    }
    for month in settlement.month + 1..<max(lookEnd, settlement.month + 1) {
      tables.required[month] &+= tables.trial[month] &- stream[month]
      stream[month] = tables.trial[month]
    }
  }

  /// Clears a debt that takes nothing less than all of it, if coming months bear it.
  @inline(__always)
  private mutating func clear(_ index: Int, until end: Int) -> Bool {
    if isAppointed(index) { return false }
    let whole = most(index)
    guard whole <= settlement.cash - floor,
      settlement.debts[index].overdue == 0,
      choice.eager >> UInt64(index) & 1 != 0
        || shortage(paying: whole, on: index, until: end) == 0
    else { return false }
    pay(whole, on: index, until: end)
    return true
  }

  /// Keeps the first coming month that can clear a debt free for that: for the rest of this month
  /// its payoff counts as required.
  @inline(__always)
  private mutating func saveUp(for index: Int, until end: Int) {
    let (stream, payoff) = (tables.stream(index), tables.payoff(index))
    var relief = 0
    for month in settlement.month + 1..<max(end, settlement.month + 1) { relief &+= stream[month] }
    // From the last month back: the least margin if the stream ended after a month.
    var least = Int.max
    var (safeMonth, soonestMonth): (Int?, Int?) = (nil, nil)
    var month = end - 1
    while month > settlement.month {
      let margin = tables.margin[month] &+ relief
      least = min(least, margin)
      // What the stream asks for up to the month is paid all the same.
      if payoff[month] > 0, margin &- relief >= payoff[month] {
        soonestMonth = month
        if least &- relief >= payoff[month] { safeMonth = month }
      }
      relief &-= stream[month]
      month -= 1
    }
    if soonestMonth != safeMonth { canClearSooner = true }
    guard let payoffMonth = choice.saving == .soonest ? soonestMonth : safeMonth else { return }
    hasSavedUp = true
    commit(index, to: payoffMonth, until: end)
  }

  /// Counts the payoff of a debt in a coming month as required; a month that is short then has no
  /// margin.
  @inline(__always)
  private func commit(_ index: Int, to month: Int, until end: Int) {
    let stream = tables.stream(index)
    var relief = -tables.payoff(index)[month]
    for later in month..<end {
      if later > month { relief &+= stream[later] }
      tables.margin[later] = max(0, tables.margin[later] &+ relief)
    }
  }

  /// Whether a debt waits for its appointed month.
  @inline(__always)
  private func isAppointed(_ index: Int) -> Bool {
    choice.hasDecrees && settlement.month < decrees.appointments[index]
  }

  /// Clears the debts whose month has come, and keeps what those of coming months need.
  private mutating func keepAppointments(until end: Int) {
    for index in 0..<settlement.timeline.debtCount where settlement.debts[index].owed > 0 {
      let month = decrees.appointments[index]
      if month == settlement.month {
        let whole = most(index)
        guard settlement.debts[index].overdue == 0, whole <= settlement.cash - floor else {
          continue
        }
        pay(whole, on: index, until: end)
      } else if month > settlement.month, month < end {
        commit(index, to: month, until: end)
      }
    }
  }

  /// Notes how much of the cash above the buffer is kept for payments to come.
  @inline(__always)
  private func keepReserve(until end: Int) {
    guard Record.keepsMonths else { return }
    let spare = settlement.cash - floor
    var free = spare
    for month in settlement.month + 1..<max(end, settlement.month + 1) {
      free = min(free, tables.margin[month])
    }
    settlement.records.months[settlement.month].reserve.satang = max(0, spare - max(0, free))
  }
}
