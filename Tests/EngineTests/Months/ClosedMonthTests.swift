import Testing

@testable import Engine

/// A month that went as planned leaves a family where the plan has it; any other month loses no
/// satang.
@Suite("Closing a month") struct ClosedMonthTests {
  /// Seeds in runs, so that they are reckoned side by side.
  static let runs: [Range<UInt64>] = (0..<8).map { (run: UInt64) in
    run * 150 + 50_000..<run * 150 + 50_150
  }

  /// Penalties and capitalised interest tell what is unpaid apart in more parts than a file does,
  /// and a holiday may put off the date of a loan that is borrowed again by as much as a year.
  private func household(seed: UInt64, toldApart: Bool) -> Household {
    var household = RandomHousehold.household(seed: seed)
    guard !toldApart else { return household }
    for index in household.debts.indices {
      household.debts[index].penaltyRate = .zero
      household.debts[index].compounds = false
      if household.debts[index].contract.rollsOver { household.debts[index].holiday = nil }
    }
    return household
  }

  @Test(arguments: runs)
  func `a month that went as planned is followed by the rest of the plan`(seeds: Range<UInt64>) {
    for seed in seeds {
      var household = household(seed: seed, toldApart: false)
      household.horizon = max(3, household.horizon)
      for strategy in [RepaymentStrategy.minimum, .smallestBalanceFirst, .highestRateFirst] {
        let plan = Timeline(household).project(paying: strategy)
        let closed = household.closing(plan)
        let rest = Timeline(closed.household).project(paying: strategy)
        let kept = household.debts.indices.filter { !closed.closed.contains($0) }
        let difference = plan.firstDifference(from: rest, debts: kept)
        #expect(difference == nil, "seed \(seed), \(strategy)")
      }
    }
  }

  @Test(arguments: runs)
  func `a month that went as planned charges what the plan does`(seeds: Range<UInt64>) {
    for seed in seeds {
      let household = household(seed: seed, toldApart: true)
      for strategy in [RepaymentStrategy.minimum, .highestRateFirst] {
        let plan = Timeline(household).project(paying: strategy)
        let closed = household.closing(plan)
        #expect(closed.unrecorded == .zero, "seed \(seed), \(strategy)")
        for index in household.debts.indices {
          let (real, planned) = (closed.debts[index], plan.debt(index, in: 0))
          #expect(real.closing == planned.closing, "seed \(seed), \(strategy), debt \(index)")
          #expect(real.paid == planned.paid && real.missed == planned.missed, "seed \(seed)")
        }
      }
    }
  }

  @Test(arguments: runs)
  func `whatever was paid, no satang is lost or made`(seeds: Range<UInt64>) {
    for seed in seeds {
      var household = household(seed: seed, toldApart: true)
      var numbers = SeededNumbers(seed: seed)
      for _ in 0..<4 {
        let actual = ActualMonth.any(of: household, &numbers)
        let closed = household.closingMonth(actual)
        let comment: Comment = "seed \(seed)"
        let lost = closed.debts.filter { !$0.keepsEverySatang }
        #expect(lost.isEmpty, comment)
        let left = closed.debts.indices.filter { !closed.closed.contains($0) }
        for (next, index) in zip(closed.household.debts, left) {
          #expect(next.owedOnFirstDay(closed.household) == closed.debts[index].closing, comment)
        }
        let owing = closed.closed.filter { closed.debts[$0].closing > .zero }
        #expect(owing.isEmpty, comment)
        household = closed.household
      }
    }
  }
}

extension Household {
  /// The month as a plan has it.
  fileprivate func closing(_ plan: Projection) -> ClosedMonth {
    closingMonth(ActualMonth(asPlanned: plan, of: self, planned: self))
  }
}

extension Projection {
  /// Where a plan's rest first differs from another plan that begins a month later; nil nowhere.
  fileprivate func firstDifference(from rest: Projection, debts: [Int]) -> String? {
    for month in 1..<horizon {
      let (old, new) = (months[month], rest.months[month - 1])
      for (position, index) in debts.enumerated() {
        let (old, new) = (debt(index, in: month), rest.debt(position, in: month - 1))
        let isSame =
          old.closing == new.closing && old.paid == new.paid && old.missed == new.missed
          && old.interest == new.interest && old.borrowed == new.borrowed
        if !isSame { return "month \(month), debt \(index): \(old), then \(new)" }
      }
      if old.cash != new.cash || old.living != new.living { return "month \(month), cash" }
    }
    return nil
  }
}

extension DebtMonth {
  fileprivate var keepsEverySatang: Bool {
    opening + interest + penalty + borrowed - paid - discounted == closing && closing >= .zero
      && discounted >= .zero && interest >= .zero
  }
}

extension Debt {
  /// What a plan that begins with the household says is owed.
  fileprivate func owedOnFirstDay(_ household: Household) -> Money {
    var alone = household
    alone.debts = [self]
    alone.horizon = 1
    return alone.plan().debt(0, in: 0).opening
  }
}

extension ActualMonth {
  /// Anything that a family may have paid, borrowed or forgotten.
  fileprivate static func any(
    of household: Household,
    _ numbers: inout SeededNumbers
  ) -> ActualMonth {
    ActualMonth(
      income: numbers.amount(0...20_000),
      living: numbers.amount(0...9_000),
      deposits: household.savings.map { _ in numbers.amount(0...200) },
      debts: household.debts.map { debt in
        let pays = numbers.chance(70)
        return ActualPayment(
          paid: pays ? numbers.amount(0...numbers.pick([300, 3_000, 60_000])) : .zero,
          borrowed: debt.contract.isCarried || numbers.chance(80)
            ? nil : numbers.amount(0...20_000),
          isClosed: pays && numbers.chance(10)
        )
      },
      cash: numbers.amount(0...30_000)
    )
  }
}

extension DebtContract {
  fileprivate var isCarried: Bool {
    switch self {
    case .flat, .daily: true
    case .installment, .bullet, .revolving, .interestOnly: false
    }
  }
}
