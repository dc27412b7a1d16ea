/// Looks for the loan that helps most: which debts it clears, when, and how much of it is borrowed.
struct LoanSearch {
  let offers: OfferSearch
  /// The best plan without a loan.
  let plain: OfferSearch.Candidate
  private let timeline: Timeline
  /// The plan by the rule, with every month, from which sums to be cleared are read.
  private let rule: Projection

  /// A loan with the sums that the rule comes to.
  struct Trial {
    let loan: NewLoan
    let totals: PlanTotals
  }

  init(_ offers: OfferSearch, plain: OfferSearch.Candidate) {
    self.offers = offers
    self.plain = plain
    timeline = offers.timeline(plain)
    rule = timeline.recommend(search: .fast)
  }

  /// The best plan that takes at most one loan of each offer.
  func best(of loanOffers: [Int]) -> OfferSearch.Candidate {
    var trials: [Trial] = []
    for offer in loanOffers { collect(&trials, offer) }
    trials.removeAll { !keepsBuffer($0.totals) }
    trials.sort { $0.totals.isBetter(than: $1.totals) }
    var best = plain
    for trial in trials.prefix(6).map(refined) {
      let candidate = offers.searched(plain.changes, loans: plain.loans + [trial.loan])
      if keepsBuffer(candidate.totals), candidate.totals.isBetter(than: best.totals) {
        best = candidate
      }
    }
    guard best.loans.count > plain.loans.count, let taken = best.loans.last else { return best }
    guard let sound = settled(best), keepsBuffer(sound.totals) else { return plain }
    best = lean(sound)
    let others = loanOffers.filter { $0 != taken.offer }
    return others.isEmpty ? best : LoanSearch(offers, plain: best).best(of: others)
  }

  /// Whether a plan with a loan leaves the buffer as whole as the plan without one, or makes
  /// payments that could not be made.
  func keepsBuffer(_ totals: PlanTotals) -> Bool {
    totals.bufferGap <= plain.totals.bufferGap || totals.monthsShort < plain.totals.monthsShort
  }

  /// A loan with its size and month moved as long as the rule makes it better, in smaller and
  /// smaller steps.
  private func refined(_ trial: Trial) -> Trial {
    var best = trial
    var step = trial.loan.principal.satang / 6
    while step >= 50_000 {
      let before = best
      for (size, month) in [(-step, 0), (step, 0), (0, -1), (0, 1)] {
        guard let moved = moved(before.loan, by: size, months: month) else { continue }
        if keepsBuffer(moved.totals), moved.totals.isBetter(than: best.totals) { best = moved }
      }
      if !best.totals.isBetter(than: before.totals) { step /= 2 }
    }
    return best
  }

  /// What the rule comes to with a loan of another size or in another month; nil where the offer
  /// does not reach so far.
  private func moved(_ loan: NewLoan, by satang: Int, months: Int) -> Trial? {
    guard case .refinance(let terms) = offers.household.offers[loan.offer].choice else {
      return nil
    }
    var moved = loan
    let size = (loan.principal.satang + satang) / 100 * 100
    moved.principal = Money(satang: size)
    moved.month = loan.month + months
    guard size > terms.fee.satang, size <= terms.limit.satang, moved.month >= 0,
      moved.month < min(NewLoan.lastMonth, timeline.horizon - 1)
    else { return nil }
    let totals = timeline.taking(moved).bestRule(.fast, against: .unbeaten)?.totals
    return totals.map { Trial(loan: moved, totals: $0) }
  }

  /// Notes the best trials of every set of debts that an offer may clear.
  private func collect(_ trials: inout [Trial], _ offer: Int) {
    guard case .refinance(let terms) = offers.household.offers[offer].choice else { return }
    let debts = clearable(terms)
    guard !debts.isEmpty, debts.count <= 6, isSensible(terms.rate) else { return }
    for set in 1..<(1 << debts.count) {
      let chosen = debts.indices.filter { set >> $0 & 1 != 0 }.map { debts[$0] }
      trials += self.trials(clearing: chosen, by: terms, offer: offer)
    }
  }

  /// The debts that an offer names and no loan of the plan clears yet.
  private func clearable(_ terms: Refinancing) -> [Int] {
    offers.household.debts.indices.filter { index in
      terms.debts.contains(offers.household.debts[index].name)
        && timeline.terms[index].payoffMonth < 0 && timeline.opening[index].owed > 0
    }
  }

  /// Whether a new loan of a rate is worth a thought: it costs less than one of the household's
  /// debts, or payments cannot be made without one.
  private func isSensible(_ rate: NominalAnnualRate) -> Bool {
    plain.totals.monthsShort > 0
      || offers.household.debts.indices.contains { isDearer($0, than: rate) }
  }

  /// Whether a debt costs more than a new loan; of contracts with fixed installments that is not
  /// asked, because closing them may help in other ways.
  private func isDearer(_ debt: Int, than rate: NominalAnnualRate) -> Bool {
    guard let schedule = offers.household.debts[debt].contract.rateSchedule else { return true }
    return schedule.rate(in: offers.household.start) > rate
  }

  /// Trials of one set of debts, month by month until four feasible ones are past the best.
  private func trials(clearing debts: [Int], by terms: Refinancing, offer: Int) -> [Trial] {
    var found: [Trial] = []
    var best: PlanTotals?
    var worseMonths = 0
    for month in 0..<min(NewLoan.lastMonth, timeline.horizon - 1) where worseMonths < 4 {
      let sum = debts.reduce(0) { $0 + payoff(of: $1, in: month) }
      guard sum > 0 else { break }
      let here = trials(clearing: debts, owing: sum, in: month, by: terms, offer: offer)
      found += here
      guard let top = here.map(\.totals).min(by: { $0.isBetter(than: $1) }) else { continue }
      if best.map({ top.isBetter(than: $0) }) ?? true {
        (best, worseMonths) = (top, 0)
      } else if top.monthsShort == 0 {
        worseMonths += 1
      }
    }
    return found.sorted { $0.totals.isBetter(than: $1.totals) }.prefix(6).map(\.self)
  }

  private func trials(
    clearing debts: [Int],
    owing sum: Int,
    in month: Int,
    by terms: Refinancing,
    offer: Int
  ) -> [Trial] {
    let most = min(terms.limit.satang, sum + terms.fee.satang)
    var sizes: [Int] = []
    for thirds in [3, 2, 1] {
      let size = (most * thirds / 3 + 99) / 100 * 100
      if size > terms.fee.satang, size <= terms.limit.satang, !sizes.contains(size) {
        sizes.append(size)
      }
    }
    return sizes.compactMap { size in
      let loan = NewLoan(
        offer: offer,
        debts: debts,
        month: month,
        principal: Money(satang: size),
        fee: terms.fee,
        rate: terms.rate,
        termInMonths: terms.termInMonths
      )
      let totals = timeline.taking(loan).bestRule(.fast, against: .unbeaten)?.totals
      return totals.map { Trial(loan: loan, totals: $0) }
    }
  }

  /// What clears a debt at the beginning of a month in the plan by the rule, satang.
  private func payoff(of index: Int, in month: Int) -> Int {
    let terms = timeline.terms[index]
    let owed =
      month == 0 ? timeline.opening[index].owed : rule.debt(index, in: month - 1).closing.satang
    guard terms.kind == .carried, owed > 0 else { return owed }
    guard month > 0 else {
      return owed + terms.carriedOpening.interestAfter - terms.carriedOpening.discount
    }
    guard month <= terms.carriedCount else { return owed }
    let row = timeline.carried[terms.carriedOffset + month - 1]
    return owed + row.interestAfter - row.discount
  }

  /// The same plan with the loan as large as what is really borrowed, so that its installments
  /// are those of that sum; nil when nothing is borrowed after all, or no sum settles.
  private func settled(_ candidate: OfferSearch.Candidate) -> OfferSearch.Candidate? {
    var best = candidate
    for _ in 0..<12 {
      guard var loan = best.loans.last else { return nil }
      let planned = offers.timeline(best)
      let borrowed = planned.projection(of: best.plan)
        .debt(planned.terms.count - 1, in: loan.month).borrowed
      if borrowed == loan.principal { return best }
      if borrowed == .zero { return nil }
      loan.principal = borrowed
      best = offers.searched(best.changes, loans: best.loans.dropLast() + [loan])
    }
    return nil
  }
}
