/// Whether a run keeps a record of every month; decided at compile time, so that a run that only
/// wants totals writes nothing else.
protocol SettlementRecord {
  static var keepsMonths: Bool { get }
}

/// Keeps every month.
enum EveryMonth: SettlementRecord {
  static var keepsMonths: Bool { true }
}

/// Keeps totals only.
enum TotalsOnly: SettlementRecord {
  static var keepsMonths: Bool { false }
}

/// The first month in which a plan leaves living costs or a required payment open.
struct FirstShortage {
  /// As an index from the plan's start.
  let month: Int
  /// What is left open, satang.
  let amount: Int
}

/// One month after another: the order of events that fixes what every number means.
///
/// Holds plain pointers into a timeline and into the running state, so that a month costs no
/// allocation and no reference count. It lives only while a timeline runs. A call that is not inlined
/// copies it unless it may change it: that is why some that only read are `mutating`.
struct MonthSettlement<Record: SettlementRecord> {
  let timeline: TimelinePointers
  let strategy: RepaymentStrategy
  let debts: UnsafeMutableBufferPointer<DebtState>
  let savings: UnsafeMutableBufferPointer<SavingState>
  /// Where records go; read only when the run keeps months.
  let records: RecordPointers

  var cash: Int
  var totals = PlanTotals()
  /// The month being settled, and its number in the year.
  var month = 0
  var monthOfYear: Int
  /// What each debt borrows at its next renewal, one element a debt; nil when it is always what
  /// its contract renews.
  var renewals: UnsafeMutablePointer<Int>?

  /// What a month brought before extra payments, in satang.
  struct Opened {
    var cash: Int
    var borrowed: Int
    var income: Int
    var shortfall: Int
    var missed: Int
    var deposits: Int
  }

  /// Settles one month after another until the horizon.
  mutating func settleAll() {
    while month < timeline.horizon {
      settle()
      goOn()
    }
    closePlan()
  }

  /// Goes on to the next month.
  @inline(__always)
  mutating func goOn() {
    month += 1
    monthOfYear = monthOfYear == 12 ? 1 : monthOfYear + 1
  }

  /// Goes on to a later month.
  @inline(__always)
  mutating func skip(to later: Int) {
    monthOfYear = (monthOfYear - 1 + later - month) % 12 + 1
    month = later
  }

  /// Adds up what is left at the horizon; a loan that would be borrowed again after it is not over.
  mutating func closePlan() {
    for index in 0..<timeline.debtCount where !debts[index].isGone {
      totals.lastOwingMonth = timeline.horizon - 1
    }
    for index in 0..<timeline.debtCount { totals.debtAtHorizon += debts[index].owed }
    for index in 0..<timeline.savingCount { totals.savingsAtHorizon += savings[index].balance }
    totals.cashAtHorizon = cash
  }

  /// One month.
  @inline(__always)
  mutating func settle() {
    let opened = open()
    if cash > timeline.buffer, strategy != .minimum { payExtra() }
    close(opened)
  }

  /// Everything in a month that comes before extra payments.
  @inline(__always)
  mutating func open() -> Opened {
    let opening = cash
    let borrowed = borrow()
    if timeline.hasRefinancing(in: month) { clearRefinancedDebts() }
    let income = timeline.income[month] + payDividends()
    cash += income
    if cash < 0 { breakPlan() }
    let shortfall = payLiving()
    let missed = payRequired()
    return Opened(
      cash: opening,
      borrowed: borrowed,
      income: income,
      shortfall: shortfall,
      missed: missed,
      deposits: deposit()
    )
  }

  /// Closes a month after extra payments.
  @inline(__always)
  mutating func close(_ opened: Opened) {
    close(shortfall: opened.shortfall, missed: opened.missed)
    guard Record.keepsMonths else { return }
    records.months[month].openingCash.satang = opened.cash
    records.months[month].borrowed.satang = opened.borrowed
    records.months[month].income.satang = opened.income
    records.months[month].shortfall.satang = opened.shortfall
    records.months[month].deposits.satang = opened.deposits
    keepClosing(shortfall: opened.shortfall)
  }

  /// Borrows a bullet's principal again in the month after it was repaid on its date, and the new
  /// loan of a refinancing.
  @inline(__always)
  mutating func borrow() -> Int {
    var borrowed = 0
    for index in 0..<timeline.debtCount {
      if Record.keepsMonths { records.debts[slot(index)].opening.satang = debts[index].owed }
      guard debts[index].reborrowMonth == month else { continue }
      let principal = principalBorrowed(by: index)
      debts[index].reborrowMonth = -1
      if principal == 0, renewals != nil { debts[index].rollsOver = false }
      debts[index].principal += principal
      borrowed += principal
      payFee(of: index)
      if Record.keepsMonths { records.debts[slot(index)].borrowed.satang = principal }
    }
    cash += borrowed
    return borrowed
  }

  /// Pays each saving's yearly dividend on its balance, into cash or into the saving.
  @inline(__always)
  mutating func payDividends() -> Int {
    var paidOut = 0
    for index in 0..<timeline.savingCount
    where savings[index].dividendMonth == monthOfYear && savings[index].dividendPPM > 0 {
      let dividend = portion(
        of: savings[index].balance,
        ppm: savings[index].dividendPPM,
        over: 1_000_000
      )
      if savings[index].reinvestsDividend {
        savings[index].balance += dividend
      } else {
        paidOut += dividend
      }
    }
    return paidOut
  }

  /// Pays living costs, essential ones first, and returns what cash could not cover.
  ///
  /// Whether a satang went to essential or other costs changes no sum, so one subtraction does.
  @inline(__always)
  private mutating func payLiving() -> Int {
    let living = timeline.living[month]
    let shortfall = max(0, living - cash)
    cash -= living - shortfall
    return shortfall
  }

  /// Puts by what was promised, as far as cash allows.
  @inline(__always)
  mutating func deposit() -> Int {
    var deposits = 0
    for index in 0..<timeline.savingCount {
      let amount = min(savings[index].deposit, cash)
      savings[index].balance += amount
      cash -= amount
      deposits += amount
      totals.skippedDeposits += savings[index].deposit - amount
    }
    return deposits
  }

  @inline(__always)
  private mutating func close(shortfall: Int, missed: Int) {
    totals.shortfall += shortfall
    totals.missed = min(totals.missed + missed, largestSum)
    if shortfall > 0 { totals.shortfallMonths += 1 }
    if shortfall > 0 || missed > 0 { totals.monthsShort += 1 }
    if cash < timeline.buffer {
      totals.bufferMonths += 1
      totals.bufferGap += timeline.buffer - cash
    }
    for index in 0..<timeline.debtCount where debts[index].owed > 0 {
      totals.lastOwingMonth = month
      return
    }
  }

  /// Empties the records of the month, so that it can be settled anew.
  func forgetMonth() {
    records.months[month] = MonthRecord()
    for index in 0..<timeline.debtCount { records.debts[slot(index)] = DebtMonth() }
  }

  private func keepClosing(shortfall: Int) {
    var promised = 0
    for index in 0..<timeline.savingCount {
      records.months[month].savings.satang += savings[index].balance
      promised += savings[index].deposit
    }
    for index in 0..<timeline.debtCount {
      records.debts[slot(index)].closing.satang = debts[index].owed
      records.months[month].debtPayments += records.debts[slot(index)].paid
    }
    records.months[month].skippedDeposits.satang =
      promised - records.months[month].deposits.satang
    records.months[month].living.satang = timeline.living[month] - shortfall
    records.months[month].cash.satang = cash
  }

  /// Where the record of one debt in the month being settled is.
  @inline(__always)
  func slot(_ index: Int) -> Int { month * timeline.debtCount + index }
}
