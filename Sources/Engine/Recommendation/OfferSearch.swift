/// Weighs the choices that a household has, alone and together.
struct OfferSearch {
  let household: Household

  /// What an offer must save to be worth its trouble, satang.
  static let leastWorth = 5_000

  /// A set of choices with the best plan found for it.
  struct Candidate {
    /// Offers that change the household itself, ascending.
    var changes: [Int] = []
    var loans: [NewLoan] = []
    var plan: FoundPlan
    var totals: PlanTotals { plan.totals }
  }

  init(_ household: Household) {
    self.household = household
  }

  func recommendation() -> Recommendation {
    let without = searched([], loans: [])
    let alone = household.offers.indices.map { offer in
      isLoan(offer)
        ? LoanSearch(self, plain: without).best(of: [offer]) : searched([offer], loans: [])
    }
    let changed = changes(startingFrom: without, alone)
    let best = withLoans(changed, alone)
    return Recommendation(
      plan: timeline(best).projection(of: best.plan),
      household: household(best),
      taken: taken(best),
      worth: zip(household.offers.indices, alone).map { worth($0, of: $1, over: without) }
    )
  }

  /// Takes up one change after another, always the one that helps most.
  private func changes(startingFrom without: Candidate, _ alone: [Candidate]) -> Candidate {
    var best = without
    var left = household.offers.indices.filter { !isLoan($0) }
    while true {
      let tried = left.map { best.changes.isEmpty ? alone[$0] : searched(best.changes + [$0]) }
      guard let next = tried.min(by: { $0.totals.isBetter(than: $1.totals) }),
        isWorth(next.totals, over: best.totals)
      else { return best }
      best = next
      left.removeAll { best.changes.contains($0) }
    }
  }

  /// Adds the loans that help, and leaves out the changes that are then not worth their trouble.
  private func withLoans(_ changed: Candidate, _ alone: [Candidate]) -> Candidate {
    let loans = household.offers.indices.filter(isLoan)
    guard !loans.isEmpty else { return changed }
    let candidate =
      changed.changes.isEmpty && loans.count == 1
      ? alone[loans[0]] : LoanSearch(self, plain: changed).best(of: loans)
    guard isWorth(candidate.totals, over: changed.totals) else { return changed }
    return withoutIdleChanges(candidate)
  }

  private func withoutIdleChanges(_ candidate: Candidate) -> Candidate {
    candidate.changes.reduce(candidate) { best, change in
      let fewer = searched(best.changes.filter { $0 != change }, loans: best.loans)
      return isWorth(best.totals, over: fewer.totals) ? best : fewer
    }
  }

  private func isLoan(_ offer: Int) -> Bool {
    if case .refinance = household.offers[offer].choice { return true }
    return false
  }

  /// The best plan with some changes and loans, by a full search or a part of its work.
  func searched(_ changes: [Int], loans: [NewLoan] = [], share: Int = 1) -> Candidate {
    var candidate = Candidate(
      changes: changes.sorted(),
      loans: loans,
      plan: FoundPlan(way: .usual(.minimum), totals: .unbeaten)
    )
    candidate.plan = timeline(candidate).bestPlan(.full, share: share)
    return candidate
  }

  /// A plan followed with the changes of a candidate and other loans.
  func following(_ plan: FoundPlan, _ candidate: Candidate, loans: [NewLoan]) -> Candidate {
    var following = candidate
    following.loans = loans
    following.plan = plan
    following.plan.totals = timeline(following).projection(of: plan).totals
    return following
  }

  /// Whether a plan is so much better that its choices are worth their trouble.
  func isWorth(_ totals: PlanTotals, over other: PlanTotals) -> Bool {
    guard totals.isBetter(than: other) else { return false }
    return totals.monthsShort < other.monthsShort
      || totals.shortfall + totals.missed < other.shortfall + other.missed
      || other.cost - totals.cost >= Self.leastWorth
  }

  func household(changedBy changes: [Int]) -> Household {
    changes.reduce(household) { $0.accepting(household.offers[$1]) }
  }

  func timeline(_ candidate: Candidate) -> Timeline {
    candidate.loans.reduce(Timeline(household(changedBy: candidate.changes))) { $0.taking($1) }
  }

  /// The household as a plan has it.
  private func household(_ candidate: Candidate) -> Household {
    var planned = household(changedBy: candidate.changes)
    for loan in candidate.loans {
      planned.debts.append(Debt(loan, of: household.offers[loan.offer]))
    }
    return planned
  }

  private func taken(_ candidate: Candidate) -> [TakenOffer] {
    let changes = candidate.changes.map { TakenOffer(offer: $0, loan: nil) }
    let loans = candidate.loans.map { TakenOffer(offer: $0.offer, loan: $0) }
    return (changes + loans).sorted { $0.offer < $1.offer }
  }

  private func worth(_ offer: Int, of alone: Candidate, over without: Candidate) -> OfferWorth {
    let (with, without) = (alone.totals, without.totals)
    return OfferWorth(
      offer: offer,
      saved: Money(satang: without.cost - with.cost),
      monthsEased: without.monthsShort - with.monthsShort,
      shortageEased: Money(
        satang: without.shortfall + without.missed - with.shortfall - with.missed
      ),
      makesFeasible: without.monthsShort > 0 && with.monthsShort == 0,
      loan: alone.loans.first
    )
  }
}

extension Debt {
  /// A new loan as a debt of the household that takes it.
  init(_ loan: NewLoan, of offer: Offer) {
    var lender = Lender.other
    if case .refinance(let terms) = offer.choice { lender = terms.lender }
    self.init(
      name: offer.name,
      lender: lender,
      contract: .installment(
        InstallmentContract(
          balance: loan.principal,
          rate: RateSchedule(loan.rate),
          payment: .fixed(loan.installment)
        )
      ),
      isSecured: false
    )
  }
}
