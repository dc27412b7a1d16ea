import Engine
import ThaiText

extension Answers {
  /// Whether the family has something to tell on a topic.
  func hasExtra(_ topic: ExtraTopic) -> Bool {
    picks(.extras).contains { $0 == topic.pick } || topic == .badYears && tellsBadYear
  }

  /// Whether a bad year was told together with what is sold.
  private var tellsBadYear: Bool { picks(.crops).contains { amount(.badYear($0)) != nil } }

  /// Notes that there is something to tell on a topic.
  mutating func open(_ topic: ExtraTopic) {
    guard !hasExtra(topic) else { return }
    self[.extras] = .picks(picks(.extras) + [topic.pick])
  }

  /// Who would lend to clear dearer debts; nil when nobody was named.
  var loanSource: LoanSource? { choice(.loanSource).map { LoanSource.allCases[$0] } }

  /// What the sales of something bring in a year, as was told.
  func yearlySales(of pick: Pick) -> Money {
    seasons(.crop(pick)).reduce(.zero) {
      $0 + Money(satang: $1.amount.satang * $1.months.count)
    }
  }

  /// Answers on what could be sold.
  mutating func tellAssets(_ assets: [Asset]) {
    guard !assets.isEmpty else { return }
    open(.assets)
    let names = SoldThing.allCases.map(\.thai)
    var picks: [Pick] = []
    for asset in assets {
      let pick = names.firstIndex(of: asset.name).map(Pick.listed) ?? .named(asset.name)
      picks.append(pick)
      self[.asset(pick)] = .amount(asset.value)
    }
    self[.assets] = .picks(picks)
  }

  /// Answers on what the household stands surety for.
  mutating func tellGuarantees(_ guarantees: [Guarantee]) {
    guard !guarantees.isEmpty else { return }
    open(.guarantees)
    let names = LoanSource.allCases.map { ExtraWords.guaranteeName($0.thai) }
    var picks: [Pick] = []
    for guarantee in guarantees {
      let pick = names.firstIndex(of: guarantee.name).map(Pick.listed) ?? .named(guarantee.name)
      picks.append(pick)
      self[.guarantee(pick)] = .amount(guarantee.amount)
    }
    self[.guarantees] = .picks(picks)
  }

  /// Answers on the first loan that the household is offered.
  mutating func tellLoan(_ household: Household) {
    for offer in household.offers {
      guard case .refinance(let terms) = offer.choice,
        let place = LoanSource.allCases.firstIndex(where: { $0.lender == terms.lender })
      else { continue }
      open(.loan)
      self[.loanSource] = .choice(place)
      self[.loanLimit] = .amount(terms.limit)
      self[.loanRate] = .rate(terms.rate)
      self[.loanTerm] = .count(terms.termInMonths)
      return
    }
  }

  /// Answers on what is overdue on a debt, and on its payment holiday.
  mutating func tellExtras(of debt: Debt, at index: Int) {
    if debt.overdue > .zero {
      open(.overdue)
      self[.debt(index, .overdue)] = .amount(debt.overdue)
    }
    if let holiday = debt.holiday {
      open(.holiday)
      self[.debt(index, .holidayUntil)] = .month(holiday.until)
    }
  }

  /// An answer on what the sales of something bring in a bad year.
  mutating func tellBadYear(of pick: Pick, _ risk: IncomeRisk?) {
    guard let spread = risk?.spreadPPM else { return }
    let usual = yearlySales(of: pick).satang
    open(.badYears)
    let lost = Int(Int128(usual) * Int128(spread) / 1_000_000)
    self[.badYear(pick)] = .amount(Money(satang: (usual - lost + 50) / 100 * 100))
  }
}

extension ExtraTopic {
  /// The topic as it is picked from the list.
  fileprivate var pick: Pick { .listed(Self.allCases.firstIndex(of: self) ?? 0) }
}

extension LoanSource {
  /// The lender as files know it.
  var lender: Lender {
    switch self {
    case .savingsGroup: .savingsGroup
    case .villageFund: .villageFund
    case .cooperative: .cooperative
    case .baac: .baac
    case .bank: .bank
    }
  }
}
