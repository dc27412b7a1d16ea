/// A plan by the rule: pay what is due, keep what coming months need, and give the rest to the
/// dearest debt.
///
/// Lives only while a timeline runs; all of its state is plain memory, so that a plan can be saved
/// in one month and resumed from there. It is over a kilobyte, and a call that is not inlined copies
/// it unless it may change it: that is why some that only read are `mutating`.
struct RuleRun<Record: SettlementRecord> {
  var settlement: MonthSettlement<Record>
  /// Debts alone in coming months, when only required payments are made.
  var ahead: MonthSettlement<TotalsOnly>
  let tables: LookAheadTables
  var choice: RuleChoice
  /// What the look ahead takes for granted about renewals in this month.
  var outlook: RuleChoice.Renewal
  /// What each debt borrows at its next renewal.
  let renewals: UnsafeMutablePointer<Int>
  /// A fixed order of debts, first one first; read only when the choice says so.
  let order: UnsafeMutablePointer<Int>
  /// Rates of closing contracts early, one element a debt and month; negative when not reckoned.
  let closingRates: UnsafeMutablePointer<Int>
  /// What the plan was told to do against the rule.
  let decrees: Decrees
  /// The extra payments of the month, one element a debt.
  let extras: UnsafeMutablePointer<Int>
  /// What each renewal borrowed, one element a month and debt.
  let borrowed: UnsafeMutablePointer<Int>
  /// What each month must close with.
  let floors: UnsafeMutablePointer<Int>
  /// What living costs may have been left unpaid by the end of each month.
  let hunger: UnsafeMutablePointer<Int>
  /// Where the run keeps itself while it tries a renewal.
  let kept: SavedRunMemory
  /// Cash above the floor before the extra payments of the month.
  var spare = 0
  /// The cash that no extra payment of the month may touch: the buffer.
  @inline(__always)
  var floor: Int { settlement.timeline.buffer }
  /// Debts whose stream no longer holds, one bit each.
  var stale = ~UInt64(0)
  /// The month after the last one that a look ahead must see, and the month from which that has to
  /// be reckoned anew.
  var lookEnd = 0
  var lookExpires = 0
  /// Whether every month's surplus is at least that of the same month a year before.
  var isSteady = false
  /// Whether deposits were skipped since the surplus was reckoned.
  var isSurplusStale = false
  /// A plan that must be beaten.
  var rival = PlanTotals.unbeaten
  /// How far months closed below their floors, summed, and how far they may.
  var overdrawn = 0
  var overdraftLimit = Int.max
  /// Whether more of the living costs went unpaid than may.
  var takesFood = false
  /// Whether money was ever kept back to clear a debt with it.
  var hasSavedUp = false
  /// Whether a debt could be cleared sooner than in the first month that stays safe.
  var canClearSooner = false
  /// Months looked at, as a measure of work that is the same on every machine.
  var looked = 0

  /// Runs from the month that the settlement stands in to the horizon, or until the plan can
  /// no longer beat its rival.
  ///
  /// - Returns: Whether it beat its rival.
  mutating func run() -> Bool {
    let horizon = settlement.timeline.horizon
    while settlement.month < horizon {
      if isLost { return false }
      step()
    }
    if isLost { return false }
    settlement.closePlan()
    return settlement.totals.isBetter(than: rival)
  }

  /// Whether the plan can no longer count, or no longer beat its rival.
  @inline(__always)
  private var isLost: Bool {
    overdrawn > overdraftLimit || settlement.totals.isBroken || takesFood
      || rival.isUnreachable(from: settlement.totals)
  }

  /// One month.
  @inline(__always)
  mutating func step() {
    if choice.hasDecrees { changeOutlook() }
    renew()
    settle()
  }

  /// The month after its renewals are decided.
  @inline(__always)
  mutating func settle() {
    let deposited = settlement.totals.skippedDeposits
    let opened = settlement.open()
    if opened.missed > 0 { forgetMissedStreams() }
    spare = 0
    extras.update(repeating: 0, count: settlement.timeline.debtCount)
    if settlement.totals.skippedDeposits > deposited { isSurplusStale = true }
    if settlement.cash > settlement.timeline.buffer, owesAnything { payExtra() }
    if settlement.cash < floors[settlement.month] {
      overdrawn += floors[settlement.month] - settlement.cash
    }
    settlement.close(opened)
    if settlement.totals.shortfall > hunger[settlement.month] { takesFood = true }
    settlement.goOn()
  }

  /// A debt that was not paid asks for more than was foreseen, and for longer.
  private mutating func forgetMissedStreams() {
    if lookEnd < settlement.timeline.horizon { return stale = ~0 }
    for index in 0..<settlement.timeline.debtCount where settlement.debts[index].overdue > 0 {
      stale |= 1 << UInt64(index)
    }
  }

  /// Takes for granted about renewals what is decreed for the month.
  @inline(__always)
  private mutating func changeOutlook() {
    let decreed = decrees.outlooks[settlement.month]
    let next = decreed == Decrees.none ? choice.renewal.rawValue : decreed
    guard next != outlook.rawValue else { return }
    outlook = RuleChoice.Renewal(rawValue: next) ?? choice.renewal
    stale = ~0
  }

  @inline(__always)
  private var owesAnything: Bool {
    for index in 0..<settlement.timeline.debtCount where settlement.debts[index].owed > 0 {
      return true
    }
    return false
  }

  /// Reckons what coming months bring when all promised deposits are made.
  mutating func lookAtSurplus() {
    let timeline = settlement.timeline
    for month in settlement.month..<timeline.horizon {
      tables.surplus[month] = timeline.income[month] - timeline.living[month]
    }
    for index in 0..<timeline.savingCount { addDividends(of: settlement.savings[index]) }
    isSurplusStale = false
    isSteady = true
    for month in settlement.month..<max(settlement.month, timeline.horizon - 12)
    where tables.surplus[month + 12] < tables.surplus[month] {
      isSteady = false
    }
    lookExpires = 0
  }

  private func addDividends(of saving: SavingState) {
    guard saving.dividendPPM > 0, !saving.reinvestsDividend else { return }
    var balance = saving.balance
    var monthOfYear = settlement.monthOfYear
    for month in settlement.month..<settlement.timeline.horizon {
      if monthOfYear == saving.dividendMonth {
        tables.surplus[month] += portion(of: balance, ppm: saving.dividendPPM, over: 1_000_000)
      }
      balance += saving.deposit
      monthOfYear = monthOfYear == 12 ? 1 : monthOfYear + 1
    }
  }
}

extension PlanTotals {
  /// Sums that any plan beats.
  static var unbeaten: Self {
    var sums = Self()
    sums.monthsShort = .max
    return sums
  }

  /// Sums that only a plan beats that misses nothing, so that a run ends with its first shortage.
  static var missingOne: Self {
    var sums = Self()
    sums.monthsShort = 1
    return sums
  }

  /// Whether a plan that has come to other sums so far can no longer be better than this one.
  @inline(__always)
  func isUnreachable(from other: Self) -> Bool {
    if other.monthsShort != monthsShort { return other.monthsShort > monthsShort }
    let (short, otherShort) = (shortfall + missed, other.shortfall + other.missed)
    return otherShort != short ? otherShort > short : other.cost > cost
  }
}
