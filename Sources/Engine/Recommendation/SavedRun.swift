/// A plan as it stood before a month, so that it can be resumed from there again and again.
struct SavedRun {
  private var run: RuleRun<TotalsOnly>
  private let debts: UnsafeMutablePointer<DebtState>
  private let savings: UnsafeMutablePointer<SavingState>
  private let block: UnsafeMutablePointer<Int>
  private let renewals: UnsafeMutablePointer<Int>

  /// Reserves memory for a plan; ``discard()`` gives it back.
  init(_ run: RuleRun<TotalsOnly>) {
    self.run = run
    debts = .allocate(capacity: run.settlement.debts.count + 1)
    savings = .allocate(capacity: run.settlement.savings.count + 1)
    block = .allocate(capacity: run.tables.block.count + 1)
    renewals = .allocate(capacity: run.settlement.debts.count + 1)
    save(run)
  }

  /// Gives the memory back.
  func discard() {
    debts.deallocate()
    savings.deallocate()
    block.deallocate()
    renewals.deallocate()
  }

  /// Keeps a plan as it stands.
  mutating func save(_ run: RuleRun<TotalsOnly>) {
    self.run = run
    let timeline = run.settlement.timeline
    copy(run.settlement.debts.baseAddress, to: debts, count: timeline.debtCount)
    copy(run.settlement.savings.baseAddress, to: savings, count: timeline.savingCount)
    copy(run.tables.block.baseAddress, to: block, count: run.tables.block.count)
    copy(run.renewals, to: renewals, count: timeline.debtCount)
  }

  /// Puts a plan back as it stood.
  @inline(__always)
  func restored() -> RuleRun<TotalsOnly> {
    let timeline = run.settlement.timeline
    copy(debts, to: run.settlement.debts.baseAddress, count: timeline.debtCount)
    copy(savings, to: run.settlement.savings.baseAddress, count: timeline.savingCount)
    copy(block, to: run.tables.block.baseAddress, count: run.tables.block.count)
    copy(renewals, to: run.renewals, count: timeline.debtCount)
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
