/// Looks for the loan that helps most: which debts it clears, when, and how much of it is borrowed.
struct LoanSearch {
  let offers: OfferSearch
  /// The best plan without a loan.
  let plain: OfferSearch.Candidate
  private let timeline: Timeline
  /// Plans with every month from which sums to be cleared are read: the rule, which prepays, and
  /// required payments alone.
  private let bases: [Projection]

  /// A loan with the plan that the rule comes to.
  struct Trial {
    let loan: NewLoan
    let plan: FoundPlan
    var totals: PlanTotals { plan.totals }
  }

  /// Which part of a full search's work tells loans apart.
  private static let briefShare = 12

  init(_ offers: OfferSearch, plain: OfferSearch.Candidate) {
    self.offers = offers
    self.plain = plain
    timeline = offers.timeline(plain)
    bases = [timeline.recommend(search: .fast), timeline.project(paying: .minimum)]
  }

  /// The best plan that takes at most one loan of each offer.
  func best(of loanOffers: [Int]) -> OfferSearch.Candidate {
    var trials: [Trial] = []
    for offer in loanOffers { collect(&trials, offer) }
    guard !trials.isEmpty else { return plain }
    let best = best(of: worthSearching(trials))
    guard best.loans.count > plain.loans.count, let taken = best.loans.last else { return best }
    guard let sound = settled(best), keepsBuffer(sound.totals) else { return plain }
    let leaner = lean(sound)
    let others = loanOffers.filter { $0 != taken.offer }
    return others.isEmpty ? leaner : LoanSearch(offers, plain: leaner).best(of: others)
  }

  /// The best trials by the rule, moved to where they are better still and as they are, and some
  /// that the rule alone does not carry through; no loan twice.
  private func worthSearching(_ trials: [Trial]) -> [NewLoan] {
    // A trial that does not keep the buffer comes last: the rule alone may miss what a search keeps.
    let sorted =
      trials.filter { keepsBuffer($0.totals) }.sorted { $0.totals.isBetter(than: $1.totals) }
      + trials.filter { !keepsBuffer($0.totals) }.sorted { $0.totals.isBetter(than: $1.totals) }
    let best = Array(sorted.lazy.filter(borrows).prefix(6))
    var loans: [NewLoan] = []
    for loan in best.map({ refined($0).loan }) + best.map(\.loan)
      + doubtful(trials, against: sorted[0].totals).prefix(6).map(\.loan)
      + largest(trials)
    where !loans.contains(loan) { loans.append(loan) }
    return loans
  }

  /// The largest loan for each set of debts in each month of the first half year: by the rule there
  /// may be nothing to borrow, where a plan that clears something else first borrows it.
  private func largest(_ trials: [Trial]) -> [NewLoan] {
    var largest: [[Int]: NewLoan] = [:]
    for loan in trials.map(\.loan) where loan.month < 6 {
      let key = [loan.offer, loan.month] + loan.debts
      if largest[key].map({ $0.principal < loan.principal }) ?? true { largest[key] = loan }
    }
    return largest.sorted { $0.key.lexicographicallyPrecedes($1.key) }.map(\.value)
  }

  /// The best plan with one of some loans: by a part of the search first, and by all of it for the
  /// three that come out best.
  private func best(of loans: [NewLoan]) -> OfferSearch.Candidate {
    func searched(_ loan: NewLoan, share: Int) -> OfferSearch.Candidate {
      offers.searched(plain.changes, loans: plain.loans + [loan], share: share)
    }
    func isBetter(_ one: OfferSearch.Candidate, _ other: OfferSearch.Candidate) -> Bool {
      one.totals.isBetter(than: other.totals)
    }
    let brief = loans.map { searched($0, share: Self.briefShare) }.filter { keepsBuffer($0.totals) }
    let full = brief.sorted(by: isBetter).prefix(3)
      .compactMap { $0.loans.last.map { searched($0, share: 1) } }
      .filter { keepsBuffer($0.totals) }
    return ([plain] + full + brief).min(by: isBetter) ?? plain
  }

  /// Trials that the rule alone does not carry through, but that would cost less than a plan, or
  /// might miss less: those that cost least first.
  private func doubtful(_ trials: [Trial], against best: PlanTotals) -> [Trial] {
    trials.filter {
      $0.totals.monthsShort > 0 && (best.monthsShort > 0 || $0.totals.cost < best.cost)
    }
    .sorted { ($0.totals.monthsShort, $0.totals.cost) < ($1.totals.monthsShort, $1.totals.cost) }
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
        guard
          let moved = moved(before.loan, by: size, months: month, against: best.totals),
          keepsBuffer(moved.totals), borrows(moved)
        else { continue }
        best = moved
      }
      if !best.totals.isBetter(than: before.totals) { step /= 2 }
    }
    return best
  }

  /// What the rule comes to with a loan of another size or in another month; nil where the offer
  /// does not reach so far, or the plan is no better than another.
  private func moved(
    _ loan: NewLoan,
    by satang: Int,
    months: Int,
    against rival: PlanTotals
  ) -> Trial? {
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
    return trial(of: moved, against: rival)
  }

  /// What the rule makes of a loan; nil where that is no better than another plan.
  private func trial(of loan: NewLoan, against rival: PlanTotals = .unbeaten) -> Trial? {
    timeline.taking(loan).bestRule(.fast, share: 2, against: rival)
      .map { Trial(loan: loan, plan: $0) }
  }

  /// Whether anything is lent in the end: by its month the debts may be cleared without the loan.
  private func borrows(_ trial: Trial) -> Bool {
    let timeline = timeline.taking(trial.loan)
    return timeline.projection(of: trial.plan)
      .debt(timeline.terms.count - 1, in: trial.loan.month).borrowed > .zero
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

  /// Trials of one set of debts, month by month until four feasible ones that keep the buffer are past
  /// the best.
  private func trials(clearing debts: [Int], by terms: Refinancing, offer: Int) -> [Trial] {
    var found: [Trial] = []
    var best: PlanTotals?
    var worseMonths = 0
    for month in 0..<min(NewLoan.lastMonth, timeline.horizon - 1) where worseMonths < 4 {
      let sums = bases.map { base in
        debts.reduce(0) { $0 + payoff(of: $1, in: month, of: base) }
      }
      guard sums.contains(where: { $0 > 0 }) else { break }
      let here = trials(clearing: debts, owing: sums, in: month, by: terms, offer: offer)
      found += here
      guard let top = here.map(\.totals).filter(keepsBuffer).min(by: { $0.isBetter(than: $1) })
      else { continue }
      if best.map({ top.isBetter(than: $0) }) ?? true {
        (best, worseMonths) = (top, 0)
      } else if top.monthsShort == 0 {
        worseMonths += 1
      }
    }
    return found
  }

  private func trials(
    clearing debts: [Int],
    owing sums: [Int],
    in month: Int,
    by terms: Refinancing,
    offer: Int
  ) -> [Trial] {
    var sizes: [Int] = []
    for (sum, thirds) in zip([sums[0], sums[0], sums[0], sums[1]], [3, 2, 1, 3]) where sum > 0 {
      let most = min(terms.limit.satang, sum + terms.fee.satang)
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
      return trial(of: loan)
    }
  }

  /// What clears a debt at the beginning of a month of a plan, satang.
  private func payoff(of index: Int, in month: Int, of base: Projection) -> Int {
    let terms = timeline.terms[index]
    let owed =
      month == 0 ? timeline.opening[index].owed : base.debt(index, in: month - 1).closing.satang
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
  ///
  /// A smaller installment may let the family prepay more, and borrow still less: the plan is
  /// looked for anew as long as that does it good, and then keeps what it pays before the loan.
  private func settled(_ candidate: OfferSearch.Candidate) -> OfferSearch.Candidate? {
    var best = candidate
    for tries in 0..<12 {
      guard var loan = best.loans.last else { return nil }
      let planned = offers.timeline(best)
      let projection = planned.projection(of: best.plan)
      let borrowed = projection.debt(planned.terms.count - 1, in: loan.month).borrowed
      if borrowed == loan.principal { return best }
      if borrowed == .zero { return nil }
      loan.principal = borrowed
      let loans = Array(best.loans.dropLast()) + [loan]
      let next = offers.searched(best.changes, loans: loans)
      best =
        tries < 8 && isAsGood(next.totals, as: best.totals)
        ? next
        : offers.following(best.plan.keeping(projection, before: loan.month), best, loans: loans)
    }
    return nil
  }
}
