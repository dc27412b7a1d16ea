import Engine
import Testing

/// Laws that hold on any input: no satang is lost or made.
@Suite("Conservation") struct ConservationTests {
  /// Seeds in runs, so that they are reckoned side by side; not those of other tests.
  static let runs = (10..<20).map { UInt64($0 * 220)..<UInt64(($0 + 1) * 220) }

  /// Every plan of the households of some seeds.
  private func forEachPlan(
    of seeds: Range<UInt64>,
    _ check: (Household, Projection, Comment) -> Void
  ) {
    for seed in seeds {
      let household = RandomHousehold.household(seed: seed)
      let timeline = Timeline(household)
      for strategy in RepaymentStrategy.allCases {
        check(household, timeline.project(paying: strategy), "seed \(seed), \(strategy)")
      }
    }
  }

  @Test(arguments: runs)
  func `no satang is lost or made in any month`(seeds: Range<UInt64>) {
    forEachPlan(of: seeds) { household, plan, comment in
      #expect(plan.keepsCash(from: household.cash), comment)
      for debt in household.debts.indices {
        let months = plan.months.indices.map { plan.debt(debt, in: $0) }
        let lost = months.filter { !$0.isConserved }
        #expect(lost.isEmpty, comment)
        let broken = zip(months, months.dropFirst()).filter { $0.closing != $1.opening }
        #expect(broken.isEmpty, comment)
      }
    }
  }

  @Test(arguments: runs.prefix(2))
  func `a month's payments and borrowing are those of its debts`(seeds: Range<UInt64>) {
    forEachPlan(of: seeds) { _, plan, comment in
      let holds = plan.months.indices.allSatisfy { month in
        let debts = (0..<plan.debtCount).map { plan.debt($0, in: month) }
        let record = plan.months[month]
        return record.debtPayments == debts.reduce(.zero) { $0 + $1.paid }
          && record.borrowed == debts.reduce(.zero) { $0 + $1.borrowed }
      }
      #expect(holds, comment)
    }
  }

  @Test(arguments: runs.prefix(2))
  func `extra money is paid only when everything required was`(seeds: Range<UInt64>) {
    forEachPlan(of: seeds) { household, plan, comment in
      let holds = plan.months.indices.allSatisfy { month in
        let debts = (0..<plan.debtCount).map { plan.debt($0, in: month) }
        if debts.allSatisfy({ $0.extra == .zero }) { return true }
        return plan.strategy != .minimum && debts.allSatisfy { $0.missed == .zero }
          && plan.months[month].skippedDeposits == .zero
          && plan.months[month].cash >= household.buffer
      }
      #expect(holds, comment)
    }
  }

  @Test(arguments: runs.prefix(2))
  func `a plan's totals are the sums of its months`(seeds: Range<UInt64>) {
    forEachPlan(of: seeds) { household, plan, comment in
      #expect(plan.figures == plan.figuresOfMonths(buffer: household.buffer), comment)
    }
  }
}

extension Projection {
  /// Whether every month's cash is what came in less what went out, and never below zero.
  fileprivate func keepsCash(from first: Money) -> Bool {
    var opening = first
    return months.allSatisfy { month in
      defer { opening = month.cash }
      let came = month.openingCash + month.income + month.borrowed
      let went = month.living + month.debtPayments + month.deposits
      return month.openingCash == opening && month.cash == came - went && month.cash >= .zero
    }
  }
}

extension DebtMonth {
  /// What is owed at the end follows from the start, and no part is below zero.
  fileprivate var isConserved: Bool {
    let parts = [
      opening, interest, penalty, borrowed, required, paid, missed, extra, discounted, closing,
    ]
    return parts.allSatisfy { $0 >= .zero } && missed <= required
      && opening + interest + penalty + borrowed - paid - discounted == closing
  }
}
