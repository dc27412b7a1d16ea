/// Follows required payments when some of them are left out on purpose.
///
/// Cash may run below zero meanwhile: that shows in which months money is missing, and how much,
/// without one missed payment causing the next.
struct SkippingRun {
  let timeline: Timeline
  /// The most that is paid of each payment, one element a month and debt, satang.
  var limits: [Int]

  /// A payment that is made in full, and one that is left out.
  static let (whole, nothing) = (1 << 60, 0)

  /// What comes of it.
  struct Outcome {
    /// How far months close below zero, summed over them, satang.
    var shortage = 0
    /// The first month that closes below zero.
    var firstShortMonth: Int?
    /// How many payments were left out or made in part, and what they were short by in sum.
    var missedPayments = 0
    var missed = 0

    /// Whether fewer payments are missed, or as many by less, without a greater shortage.
    func isBetter(than other: Self) -> Bool {
      guard shortage <= other.shortage else { return false }
      return (missedPayments, missed) < (other.missedPayments, other.missed)
    }
  }

  init(_ timeline: Timeline) {
    self.timeline = timeline
    limits = [Int](repeating: Self.whole, count: timeline.horizon * timeline.terms.count)
  }

  /// What comes of the payments with these limits.
  ///
  /// - Parameters:
  ///   - asked: Filled with what each month asks for, one element a month and debt.
  ///   - missed: Filled with what each payment was short by.
  ///   - overdraws: Whether cash may run below zero; if not, payments that cash cannot cover are
  ///     missed too.
  /// - Returns: How many payments are missed and what is short.
  func outcome(
    asked: inout [Int],
    missed: inout [Int],
    overdraws: Bool = true
  ) -> Outcome {
    timeline.withPointers { pointers in
      withCopy(of: timeline.opening) { debts in
        withCopy(of: timeline.savings) { savings in
          var settlement = MonthSettlement<TotalsOnly>(
            timeline: pointers,
            strategy: .minimum,
            debts: debts,
            savings: savings,
            records: .nowhere,
            cash: timeline.cash,
            monthOfYear: timeline.start.month
          )
          var outcome = Outcome()
          while settlement.month < pointers.horizon {
            settlement.settle(limits, overdraws, &asked, &missed, &outcome)
            settlement.goOn()
          }
          return outcome
        }
      }
    }
  }
}

extension MonthSettlement {
  /// Settles a month in which no payment exceeds its limit.
  fileprivate mutating func settle(
    _ limits: [Int],
    _ overdraws: Bool,
    _ asked: inout [Int],
    _ missed: inout [Int],
    _ outcome: inout SkippingRun.Outcome
  ) {
    _ = borrow()
    cash += timeline.income[month] + payDividends() - timeline.living[month]
    if !overdraws { cash = max(0, cash) }
    for position in 0..<timeline.debtCount {
      let index = timeline.paymentOrder[position]
      let place = slot(index)
      (asked[place], missed[place]) = (0, 0)
      guard debts[index].isLive(in: month) else { continue }
      let purse = cash
      cash = overdraws ? limits[place] : min(limits[place], purse)
      let available = cash
      missed[place] = payRequired(index)
      let paid = available - cash
      cash = purse - paid
      asked[place] = paid + missed[place]
      if missed[place] > 0 {
        outcome.missedPayments += 1
        outcome.missed += missed[place]
      }
    }
    if cash > 0 { _ = deposit() }
    guard cash < 0 else { return }
    outcome.shortage -= cash
    if outcome.firstShortMonth == nil { outcome.firstShortMonth = month }
  }
}
