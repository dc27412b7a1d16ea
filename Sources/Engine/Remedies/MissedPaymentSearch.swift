/// Looks for the fewest required payments that must be missed, and the least of each.
///
/// Works until a fixed count of payments was looked at, so that the answer is the same on every
/// machine.
struct MissedPaymentSearch {
  private var run: SkippingRun
  private var now = SkippingRun.Outcome()
  /// What each month asks for and what it is short by, as things stand.
  private var asked: [Int]
  private var missed: [Int]
  /// Where runs on trial write.
  private var trialAsked: [Int]
  private var trialMissed: [Int]
  /// Payments that may still be looked at.
  private var budget = 8_000_000

  /// How many months before a shortage payments are skipped for it, and how many in a row at most.
  private static let (monthsBefore, longestRun) = (23, 12)

  private var debtCount: Int { run.timeline.terms.count }
  private var horizon: Int { run.timeline.horizon }

  init(_ timeline: Timeline) {
    run = SkippingRun(timeline)
    asked = run.limits
    missed = run.limits
    trialAsked = run.limits
    trialMissed = run.limits
    now = run.outcome(asked: &asked, missed: &missed)
  }

  /// By month, then by debt.
  mutating func fewest() -> [MissedPayment] {
    while let month = now.firstShortMonth, skipBest(before: month) {}
    takeBack()
    while exchange() {}
    payParts()
    _ = run.outcome(asked: &asked, missed: &missed, overdraws: false)
    return missed.indices.filter { missed[$0] > 0 }.map {
      MissedPayment(
        debt: $0 % debtCount,
        month: $0 / debtCount,
        amount: Money(satang: missed[$0])
      )
    }
  }

  /// Skips the run of payments that eases the shortage most for each payment missed.
  private mutating func skipBest(before short: Int) -> Bool {
    var best: (slots: [Int], eased: Int, added: Int)?
    for debt in 0..<debtCount {
      for first in max(0, short - Self.monthsBefore)...short {
        var slots: [Int] = []
        for month in first..<min(horizon, first + Self.longestRun) where budget > 0 {
          let slot = month * debtCount + debt
          guard run.limits[slot] > 0, slots.isEmpty ? asked[slot] > 0 : true else { break }
          slots.append(slot)
          let tried = outcome(limiting: slots, to: SkippingRun.nothing)
          let eased = now.shortage - tried.shortage
          let added = max(1, tried.missedPayments - now.missedPayments)
          guard eased > 0, best.map({ eased * $0.added > $0.eased * added }) ?? true else {
            continue
          }
          best = (slots, eased, added)
        }
      }
    }
    guard let best else { return false }
    for slot in best.slots { run.limits[slot] = SkippingRun.nothing }
    settle()
    return true
  }

  /// Makes payments after all that need not be missed, the later ones first.
  private mutating func takeBack() {
    for slot in run.limits.indices.reversed() where run.limits[slot] == SkippingRun.nothing {
      keep([slot], at: SkippingRun.whole)
    }
  }

  /// Exchanges one missed payment for another as long as fewer or less are missed.
  private mutating func exchange() -> Bool {
    for slot in run.limits.indices where run.limits[slot] == SkippingRun.nothing {
      let month = slot / debtCount
      let months = max(0, month - Self.monthsBefore)..<min(horizon, month + Self.longestRun)
      for other in months.lowerBound * debtCount..<months.upperBound * debtCount
      where run.limits[other] > 0 && asked[other] > 0 && budget > 0 {
        run.limits[slot] = SkippingRun.whole
        if keep([other], at: SkippingRun.nothing) { return true }
        run.limits[slot] = SkippingRun.nothing
      }
    }
    return false
  }

  /// Pays as much of each missed payment as there is money for, the earlier ones first.
  private mutating func payParts() {
    for slot in run.limits.indices where run.limits[slot] == SkippingRun.nothing {
      var (enough, tooMuch) = (0, (asked[slot] + 99) / 100)
      while tooMuch - enough > 1 {
        let middle = (enough + tooMuch) / 2
        let tried = outcome(limiting: [slot], to: middle * 100)
        if tried.shortage <= now.shortage, tried.missedPayments <= now.missedPayments {
          enough = middle
        } else {
          tooMuch = middle
        }
      }
      run.limits[slot] = enough * 100
      settle()
    }
  }

  // MARK: Trying

  /// What comes of other limits.
  private mutating func outcome(limiting slots: [Int], to limit: Int) -> SkippingRun.Outcome {
    budget -= run.limits.count
    let kept = slots.map { run.limits[$0] }
    for slot in slots { run.limits[slot] = limit }
    defer { for (slot, limit) in zip(slots, kept) { run.limits[slot] = limit } }
    return run.outcome(asked: &trialAsked, missed: &trialMissed)
  }

  /// Keeps other limits where that is better.
  @discardableResult
  private mutating func keep(_ slots: [Int], at limit: Int) -> Bool {
    guard budget > 0, outcome(limiting: slots, to: limit).isBetter(than: now) else { return false }
    for slot in slots { run.limits[slot] = limit }
    settle()
    return true
  }

  private mutating func settle() {
    now = run.outcome(asked: &asked, missed: &missed)
  }
}
