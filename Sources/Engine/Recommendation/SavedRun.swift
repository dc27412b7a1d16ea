/// A plan as it stood before a month, so that it can be resumed from there again and again.
struct SavedRun<Record: SettlementRecord> {
  private var run: RuleRun<Record>
  private let memory: SavedRunMemory

  /// Keeps a plan as it stands.
  init(_ run: RuleRun<Record>, in memory: SavedRunMemory) {
    self.run = run
    self.memory = memory
    save(run)
  }

  /// Keeps a plan as it stands now.
  @inline(__always)
  mutating func save(_ run: RuleRun<Record>) {
    self.run = run
    let timeline = run.settlement.timeline
    copy(run.settlement.debts.baseAddress, to: memory.debts.baseAddress, count: timeline.debtCount)
    let savings = timeline.savingCount
    copy(run.settlement.savings.baseAddress, to: memory.savings.baseAddress, count: savings)
    copy(run.tables.block.baseAddress, to: memory.block, count: run.tables.block.count)
    copy(run.renewals, to: memory.renewals, count: timeline.debtCount)
  }

  /// Puts a plan back as it stood.
  @inline(__always)
  func restored() -> RuleRun<Record> {
    let timeline = run.settlement.timeline
    copy(memory.debts.baseAddress, to: run.settlement.debts.baseAddress, count: timeline.debtCount)
    let savings = timeline.savingCount
    copy(memory.savings.baseAddress, to: run.settlement.savings.baseAddress, count: savings)
    copy(memory.block, to: run.tables.block.baseAddress, count: run.tables.block.count)
    copy(memory.renewals, to: run.renewals, count: timeline.debtCount)
    return run
  }

  @inline(__always)
  private func copy<Element>(
    _ from: UnsafeMutablePointer<Element>?,
    to place: UnsafeMutablePointer<Element>?,
    count: Int
  ) {
    guard let from, let place else { return }
    place.update(from: from, count: count)
  }
}

/// Where the state of a plan is kept that may be resumed.
struct SavedRunMemory {
  let debts: UnsafeMutableBufferPointer<DebtState>
  let savings: UnsafeMutableBufferPointer<SavingState>
  let block: UnsafeMutablePointer<Int>
  let renewals: UnsafeMutablePointer<Int>

  /// The memory of a number, behind what the workspace itself uses.
  init(
    _ number: Int,
    states: UnsafeMutableBufferPointer<DebtState>,
    savings: UnsafeMutableBufferPointer<SavingState>,
    _ timeline: TimelinePointers,
    _ numbers: UnsafeMutablePointer<Int>
  ) {
    let (debtCount, savingCount) = (timeline.debtCount, timeline.savingCount)
    debts = UnsafeMutableBufferPointer(
      rebasing: states[(2 + number) * debtCount..<(3 + number) * debtCount]
    )
    self.savings = UnsafeMutableBufferPointer(
      rebasing: savings[(1 + number) * savingCount..<(2 + number) * savingCount]
    )
    renewals = numbers
    block = numbers + debtCount
  }

  /// How many numbers the memory needs beside debts and savings.
  static func size(horizon: Int, debtCount: Int) -> Int {
    LookAheadTables.savedSize(horizon: horizon, debtCount: debtCount) + debtCount
  }
}
