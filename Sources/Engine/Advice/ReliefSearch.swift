/// Finds what a family may ask about, though its file does not name it, because the facts make it
/// likely to fit.
struct ReliefSearch {
  let facts: ObservationSearch
  private let household: Household

  init(_ facts: ObservationSearch) {
    self.facts = facts
    household = facts.household
  }

  /// What fits, in the order of ``ReliefProgramme``.
  ///
  /// What is closed is there too and says so, since people still ask about it; the registration of
  /// informal debts is not, because mediation goes on.
  func proposals() -> [ReliefProposal] {
    ReliefProgramme.allCases.compactMap { programme in
      guard let terms = facts.reference.programmes[programme] else { return nil }
      let debts = debts(for: programme, terms)
      guard !debts.isEmpty else { return nil }
      return ReliefProposal(
        programme: programme,
        debts: debts,
        standing: terms.standing(in: household.start)
      )
    }
  }

  private func debts(for programme: ReliefProgramme, _ terms: ProgrammeTerms) -> [Int] {
    switch programme {
    case .mediation: owing(isUnlawfullyDear)
    case .informalRegistration:
      terms.standing(in: household.start) == .closed ? [] : owing(isUnlawfullyDear)
    case .restructuring: owing { household.debts[$0].lender.isSupervised && isInArrears($0) }
    case .cardToTermLoan: owing { household.debts[$0].lender == .creditCard && isHardToPay($0) }
    case .persistentDebt: owing { isPersistent($0, terms) }
    case .debtClinic, .clearDebtMoveForward: within(terms.limit, owing(isOverdueUnsecured))
    case .statePawnshop: owing { isDearerThanPawning($0, terms) }
    case .farmMoratorium: owing { household.debts[$0].lender == .baac && hasHoliday($0) }
    case .youFightWeHelp: owing { household.debts[$0].lender.isSupervised && isOverdue($0) }
    }
  }

  /// The debts on which something is owed and of which a claim holds.
  private func owing(_ holds: (Int) -> Bool) -> [Int] {
    household.debts.indices.filter { facts.year.owed[$0] > 0 && holds($0) }
  }

  /// The debts, unless they are more together than a limit.
  private func within(_ limit: Money?, _ debts: [Int]) -> [Int] {
    let sum = debts.reduce(0) { $0 + facts.year.owed[$1] }
    return limit.map { sum <= $0.satang } ?? true ? debts : []
  }

  // MARK: Claims about a debt

  private func isUnlawfullyDear(_ index: Int) -> Bool {
    let debt = household.debts[index]
    return debt.lender.isUnlicensed && facts.rateAboveCeiling(debt, index) != nil
  }

  private func isOverdue(_ index: Int) -> Bool { household.debts[index].overdue > .zero }

  private func hasHoliday(_ index: Int) -> Bool { household.debts[index].holiday != nil }

  /// Overdue already, or missed within a year even by the best plan.
  private func isInArrears(_ index: Int) -> Bool {
    isOverdue(index) || isMissed(index, in: facts.best)
  }

  /// In arrears, or missed within a year if nothing changes.
  private func isHardToPay(_ index: Int) -> Bool {
    isInArrears(index) || isMissed(index, in: facts.minimum)
  }

  private func isMissed(_ index: Int, in plan: Projection) -> Bool {
    (0..<min(12, plan.horizon)).contains { plan.debt(index, in: $0).missed > .zero }
  }

  /// A card or personal loan without security on which something is overdue.
  private func isOverdueUnsecured(_ index: Int) -> Bool {
    let debt = household.debts[index]
    guard isOverdue(index), !debt.isSecured else { return false }
    switch debt.lender {
    case .creditCard, .personalLoan: return true
    case .bank:
      guard case .revolving = debt.contract else { return false }
      return true
    default: return false
    }
  }

  /// A cash card that is paid on time, mostly interest, dearer than the programme, of people who
  /// earn less than its limit.
  private func isPersistent(_ index: Int, _ terms: ProgrammeTerms) -> Bool {
    let debt = household.debts[index]
    guard case .revolving = debt.contract, debt.lender == .personalLoan || debt.lender == .bank,
      !isOverdue(index), let rate = facts.nominalRate(of: index), rate > terms.rate ?? .zero,
      terms.incomeLimit.map({ incomePerAdult < $0 }) ?? true
    else { return false }
    let months = (0..<facts.year.months).map { facts.year.schedule.debt(index, in: $0) }
    let interest = months.reduce(Money.zero) { $0 + $1.interest }
    let paid = months.reduce(Money.zero) { $0 + $1.paid }
    return interest > paid - interest
  }

  private var incomePerAdult: Money {
    let adults = max(1, household.people?.adults ?? 1)
    return Money(satang: facts.indicators.yearlyIncome.satang / 12 / adults)
  }

  /// A pawn at a dearer shop; or, of a family that owns something, a small debt outside the law or
  /// a payment that lacks little even by the best plan.
  private func isDearerThanPawning(_ index: Int, _ terms: ProgrammeTerms) -> Bool {
    guard let limit = terms.limit else { return false }
    let rate = facts.nominalRate(of: index) ?? .zero
    let isSmall = facts.year.owed[index] <= limit.satang
    let price = (isSmall ? terms.rate : terms.rateAboveLimit) ?? .limit
    switch household.debts[index].lender {
    case .pawnshop: return rate > price
    case .informal where isSmall && rate > price: return !household.assets.isEmpty
    default: return !household.assets.isEmpty && lacksLittle(index, limit)
    }
  }

  /// Whether the first payment that the best plan misses within a year lacks no more than a sum.
  private func lacksLittle(_ index: Int, _ most: Money) -> Bool {
    let missed = (0..<min(12, facts.best.horizon)).lazy
      .map { facts.best.debt(index, in: $0).missed }
    return missed.first { $0 > .zero }.map { $0 <= most } ?? false
  }
}

extension ObservationSearch {
  /// What the family may ask about, though its file does not name it; may be empty.
  public func proposals() -> [ReliefProposal] { ReliefSearch(self).proposals() }
}

extension Lender {
  /// Whether this lender needs no licence, and so may ask no more than the civil code allows.
  fileprivate var isUnlicensed: Bool {
    switch self {
    case .shop, .relative, .informal: true
    default: false
    }
  }

  /// Whether the central bank's rules on responsible lending bind this lender.
  fileprivate var isSupervised: Bool {
    switch self {
    case .baac, .bank, .creditCard, .personalLoan, .nanoFinance, .titleLoan: true
    default: false
    }
  }
}
