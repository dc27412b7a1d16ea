/// The memory in which plans for one household are tried, one after another.
struct PlanWorkspace {
  let timeline: Timeline
  let pointers: TimelinePointers
  let debts: UnsafeMutableBufferPointer<DebtState>
  let scratch: UnsafeMutableBufferPointer<DebtState>
  let savings: UnsafeMutableBufferPointer<SavingState>
  let tables: LookAheadTables
  let renewals: UnsafeMutablePointer<Int>
  let order: UnsafeMutablePointer<Int>
  let closingRates: UnsafeMutablePointer<Int>
  let extras: UnsafeMutablePointer<Int>
  let decrees: Decrees
  /// What each renewal borrowed in the last run, one element a month and debt.
  let borrowed: UnsafeMutablePointer<Int>
  /// Where the search keeps a plan that it tries to better, and where a run keeps itself while it
  /// tries a renewal.
  let kept: (bySearch: SavedRunMemory, byRenewal: SavedRunMemory)

  /// What each month must close with, satang: the buffer, or less where required payments alone
  /// leave less.
  let floors: UnsafeMutablePointer<Int>
  /// What living costs may have been left unpaid by the end of each month, satang.
  let hunger: UnsafeMutablePointer<Int>

  /// Copies of the debts that the workspace needs, and of the savings.
  static let copies = (debts: 4, savings: 3)

  /// How many numbers the workspace needs.
  static func size(horizon: Int, debtCount: Int) -> Int {
    LookAheadTables.size(horizon: horizon, debtCount: debtCount) + 3 * debtCount
      + 2 * debtCount * horizon + Decrees.size(horizon: horizon, debtCount: debtCount)
      + 2 * SavedRunMemory.size(horizon: horizon, debtCount: debtCount) + 2 * horizon
  }

  init(
    timeline: Timeline,
    pointers: TimelinePointers,
    states: UnsafeMutableBufferPointer<DebtState>,
    savings: UnsafeMutableBufferPointer<SavingState>,
    numbers: UnsafeMutablePointer<Int>
  ) {
    let (count, horizon) = (pointers.debtCount, pointers.horizon)
    self.timeline = timeline
    self.pointers = pointers
    self.savings = UnsafeMutableBufferPointer(rebasing: savings[..<pointers.savingCount])
    debts = UnsafeMutableBufferPointer(rebasing: states[..<count])
    scratch = UnsafeMutableBufferPointer(rebasing: states[count..<2 * count])
    tables = LookAheadTables(numbers, horizon: horizon, debtCount: count)
    renewals = numbers + LookAheadTables.size(horizon: horizon, debtCount: count)
    order = renewals + count
    extras = order + count
    closingRates = extras + count
    closingRates.update(repeating: -1, count: count * horizon)
    decrees = Decrees(closingRates + count * horizon, horizon: horizon, debtCount: count)
    borrowed = decrees.amounts + Decrees.size(horizon: horizon, debtCount: count)
    let size = SavedRunMemory.size(horizon: horizon, debtCount: count)
    let first = borrowed + count * horizon
    func memory(_ number: Int) -> SavedRunMemory {
      SavedRunMemory(number, states: states, savings: savings, pointers, first + number * size)
    }
    kept = (memory(0), memory(1))
    floors = first + 2 * size
    floors.update(repeating: Int.min, count: horizon)
    hunger = floors + horizon
    hunger.update(repeating: Int.max, count: horizon)
  }

  /// A plan by the rule that stands before its first month.
  @inline(__always)
  func start<Record: SettlementRecord>(
    _ choice: RuleChoice,
    keeping: Record.Type,
    in records: RecordPointers
  ) -> RuleRun<Record> {
    _ = debts.update(from: timeline.opening)
    _ = scratch.update(from: timeline.opening)
    _ = savings.update(from: timeline.savings)
    for index in 0..<pointers.debtCount {
      renewals[index] = pointers.terms[index].rolloverPrincipal
    }
    var run = RuleRun<Record>(
      settlement: MonthSettlement(
        timeline: pointers,
        strategy: .recommended,
        debts: debts,
        savings: savings,
        records: records,
        cash: timeline.cash,
        monthOfYear: timeline.start.month,
        renewals: renewals
      ),
      ahead: MonthSettlement(
        timeline: pointers,
        strategy: .minimum,
        debts: scratch,
        savings: savings,
        records: .nowhere,
        cash: 0,
        monthOfYear: timeline.start.month
      ),
      tables: tables,
      choice: choice,
      outlook: choice.renewal,
      renewals: renewals,
      order: order,
      closingRates: closingRates,
      decrees: decrees,
      extras: extras,
      borrowed: borrowed,
      floors: floors,
      hunger: hunger,
      kept: kept.byRenewal
    )
    run.lookAtSurplus()
    return run
  }

  /// The sums of a plan by the rule; nil when it is not better than another one.
  func totals(_ choice: RuleChoice, against rival: PlanTotals = .unbeaten) -> PlanTotals? {
    var run = start(choice, keeping: TotalsOnly.self, in: .nowhere)
    run.rival = rival
    return run.run() ? run.settlement.totals : nil
  }
}
