/// Tries in one month, each with the whole rest of the plan run by the rule.
struct MonthTrial {
  let saved: SavedRun<TotalsOnly>
  let decrees: Decrees
  let month: Int
  /// How far months may close below their floors, summed.
  let overdraftLimit: Int
  /// The best plan so far, and what it does in this month against the rule.
  var best: PlanTotals
  var decree: MonthDecree
  /// Months that may still be looked at.
  var budget: Int
  /// Whether a debt may be borrowed again.
  let rolls: Bool
  /// How many ways are tried.
  let grain: SearchGrain
  /// What was paid extra in the ways tried so far, and what each left the plan short by.
  var seen: [(extras: [Int], short: Int)] = []

  /// Tries nothing at all, then what can be done with every debt, then a little more and less.
  mutating func tryEverything(after run: RuleRun<TotalsOnly>) {
    let kept = decree
    let (spare, count) = (run.spare, decrees.debtCount)
    let given = (0..<count).map { run.extras[$0] }
    let most = amounts(of: run)
    seen = [(paid(by: run), 0)]
    attempt(MonthDecree(held: ~0))
    if rolls { tryOutlooks() }
    tryExchanges(given)
    for debt in 0..<count where most[debt] > 0 && budget > 0 {
      tryDebt(debt, spare: spare, given: given[debt], most: most[debt])
    }
    if kept != MonthDecree() { attempt(MonthDecree()) }
    if grain > .coarse { refine(spare: spare) }
  }

  /// Looks ahead in this month with other renewals in mind.
  private mutating func tryOutlooks() {
    for outlook in RuleChoice.Renewal.allCases {
      attempt(MonthDecree(outlook: outlook.rawValue))
    }
  }

  /// Gives one debt what another gets.
  private mutating func tryExchanges(_ given: [Int]) {
    for debt in given.indices {
      for other in given.indices where other != debt && given[other] > 0 && given[debt] > 0 {
        attempt(MonthDecree(debt: debt, amount: given[debt] + given[other]))
      }
    }
  }

  /// Steps around the amount that was found best, smaller and smaller.
  private mutating func refine(spare: Int) {
    guard decree.amount > 0 else { return }
    var step = max(100, decree.amount / 8 / 100 * 100)
    while step >= 1_000, budget > 0 {
      let before = best
      let center = decree
      for amount in [center.amount - step, center.amount + step]
      where amount > 0 && amount <= spare && decree == center {
        attempt(MonthDecree(debt: center.debt, amount: amount, first: center.first))
      }
      if best.isSame(as: before) { step = step / 3 / 100 * 100 }
    }
  }

  /// What each debt could have taken in the month.
  private func amounts(of run: RuleRun<TotalsOnly>) -> [Int] {
    (0..<decrees.debtCount).map { debt in
      let terms = run.settlement.timeline.terms[debt]
      guard terms.prepayment != .none else { return 0 }
      let owed = run.settlement.debts[debt].owed + run.extras[debt]
      return terms.prepayment == .any ? owed : owed > 0 ? Int.max : 0
    }
  }

  private mutating func tryDebt(_ debt: Int, spare: Int, given: Int, most: Int) {
    if given < min(spare, most) { attempt(MonthDecree(first: debt)) }
    if given > 0 || most == Int.max { attempt(MonthDecree(debt: debt, amount: 0)) }
    guard most < Int.max else {
      if given == 0 { attempt(MonthDecree(debt: debt, amount: spare)) }
      return
    }
    let all = min(spare, most)
    if all > given {
      tryMost(debt, from: all, above: given)
      if grain == .fine { tryEighths(debt, from: given, to: all) }
    }
    if grain == .fine, given >= 200 { attempt(MonthDecree(debt: debt, amount: given / 200 * 100)) }
  }

  private mutating func tryEighths(_ debt: Int, from given: Int, to all: Int) {
    for eighths in 1...7 {
      attempt(MonthDecree(debt: debt, amount: (given + (all - given) * eighths / 8) / 100 * 100))
    }
  }

  /// The most to a debt that the rest of the plan bears.
  ///
  /// Starts with all spare money; what the plan is then short by leads to the next amount, by nine
  /// tenths at first, then along the line through the last two, and by halves once it is bearable.
  private mutating func tryMost(_ debt: Int, from all: Int, above given: Int) {
    var amount = all
    var unbearable: (amount: Int, short: Int)?
    var bearable = given
    for attempts in 0..<(grain == .coarse ? 3 : 14) where amount > bearable {
      guard let short = attempt(MonthDecree(debt: debt, amount: amount)) else { return }
      if grain > .coarse, short > 0, short < amount / 50 { tryWithAnotherFirst(debt, amount) }
      var next: Int
      if short == 0 {
        bearable = amount
        guard let last = unbearable else { return }
        next = (amount + last.amount) / 2
      } else {
        next = amount - short * 9 / 10
        if attempts >= 6 {
          next = (amount + bearable) / 2
        } else if let last = unbearable, last.short > short, last.amount > amount {
          next = amount - short * (last.amount - amount) / (last.short - short)
        }
        if next <= bearable { next = (amount + bearable) / 2 }
        unbearable = (amount, short)
      }
      next -= next % 100
      if next == amount || unbearable.map({ next >= $0.amount }) ?? false { return }
      amount = next
    }
  }

  /// An amount that is all but bearable, with each other debt first by the rule: money that comes
  /// back in time may save the little that is missing.
  private mutating func tryWithAnotherFirst(_ debt: Int, _ amount: Int) {
    for other in 0..<decrees.debtCount where other != debt && budget > 0 {
      attempt(MonthDecree(debt: debt, amount: amount, first: other))
    }
  }

  /// Runs the rest of the plan with an exception in this month, and keeps it when it is better.
  ///
  /// - Returns: What the plan is short by beyond the best one; nil when the work is used up.
  @discardableResult
  private mutating func attempt(_ tried: MonthDecree) -> Int? {
    guard budget > 0 else { return nil }
    decrees.put(tried, in: month)
    defer { decrees.put(decree, in: month) }
    var run = saved.restored()
    run.rival = best
    run.overdraftLimit = overdraftLimit
    let looked = run.looked
    run.step()
    let extras = paid(by: run)
    if let before = seen.first(where: { $0.extras == extras }) {
      budget -= run.looked - looked + 5
      return before.short
    }
    let isBetter = run.run()
    budget -= run.looked - looked + 20
    defer { seen.append((extras, short(run))) }
    let sums = run.settlement.totals
    if isBetter,
      sums.monthsShort < best.monthsShort || best.cost - sums.cost > PlanSearch.smallestGain
    {
      best = sums
      decree = tried
    }
    return short(run)
  }

  /// What a run paid extra in the month that it has just gone through, and the cash it left: two
  /// runs that agree in these go on alike.
  @inline(__always)
  private func paid(by run: RuleRun<TotalsOnly>) -> [Int] {
    let debts = 0..<decrees.debtCount
    return run.spare > 0
      ? debts.map { run.extras[$0] } + [run.settlement.cash] : [run.settlement.cash]
  }

  /// How much the plan that was tried is short by more than the best one.
  @inline(__always)
  private func short(_ run: RuleRun<TotalsOnly>) -> Int {
    let sums = run.settlement.totals
    let short = sums.shortfall + sums.missed - best.shortfall - best.missed
    if short > 0, sums.monthsShort >= best.monthsShort { return short + run.overdrawn }
    return max(0, run.overdrawn - overdraftLimit)
  }
}
