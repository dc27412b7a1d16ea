/// Loans to come that clear older debts: such a loan lends no more than those debts still need, so
/// a baht prepaid on them is a baht less that is lent.
extension RuleRun {
  /// Takes out of the coming months what loans would lend beyond what is needed by then.
  @inline(never)
  mutating func forgoUnneededLoans(until end: Int) {
    for month in settlement.month + 1..<max(end, settlement.month + 1)
    where settlement.timeline.hasRefinancing(in: month) {
      forgo(agreed(in: month) - lent(in: month), from: month, until: end)
    }
  }

  /// What a loan lends less when a debt that it clears asks for what is on trial.
  @inline(__always)
  mutating func lentLess(for index: Int) -> Int {
    let month = settlement.timeline.terms[index].payoffMonth
    guard month > settlement.month, month < lookEnd else { return 0 }
    let change = tables.trial[month] - tables.stream(index)[month]
    return lent(in: month) - min(agreed(in: month), needed(in: month) + change)
  }

  /// Lowers the margin of all months from one on; a month that is short then has none.
  @inline(__always)
  mutating func forgo(_ satang: Int, from month: Int, until end: Int) {
    guard satang > 0 else { return }
    for later in month..<max(end, month) {
      tables.margin[later] = max(0, tables.margin[later] - satang)
    }
  }

  private mutating func lent(in month: Int) -> Int { min(agreed(in: month), needed(in: month)) }

  /// The most that the loans of a month lend.
  private mutating func agreed(in month: Int) -> Int {
    var sum = 0
    for index in 0..<settlement.timeline.debtCount where isLoan(index, in: month) {
      sum += settlement.timeline.terms[index].rolloverPrincipal
    }
    return sum
  }

  /// What clears the debts that the loans of a month are for, and what those loans cost.
  private mutating func needed(in month: Int) -> Int {
    var sum = 0
    for index in 0..<settlement.timeline.debtCount {
      if isLoan(index, in: month) { sum += settlement.timeline.terms[index].borrowingFee }
      if settlement.timeline.terms[index].payoffMonth == month {
        sum += tables.stream(index)[month]
      }
    }
    return (sum + 99) / 100 * 100
  }

  @inline(__always)
  private func isLoan(_ index: Int, in month: Int) -> Bool {
    settlement.debts[index].reborrowMonth == month
      && settlement.timeline.terms[index].kind != .bullet
  }
}
