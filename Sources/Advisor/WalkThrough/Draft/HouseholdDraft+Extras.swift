import Engine
import ThaiText

extension HouseholdDraft {
  /// What could be sold.
  var assets: [Asset] {
    guard answers.hasExtra(.assets) else { return [] }
    return answers.picks(.assets).compactMap { pick in
      guard let value = answers.amount(.asset(pick)), value > .zero else { return nil }
      let name = pick.name(among: SoldThing.allCases.map(\.thai))
      return Asset(name: name, value: value, isSellable: true)
    }
  }

  /// What the family stands surety for.
  var guarantees: [Guarantee] {
    guard answers.hasExtra(.guarantees) else { return [] }
    return answers.picks(.guarantees).compactMap { pick in
      guard let amount = answers.amount(.guarantee(pick)), amount > .zero else { return nil }
      return Guarantee(
        name: pick.name(among: LoanSource.allCases.map { ExtraWords.guaranteeName($0.thai) }),
        lender: pick.loanSource?.lender ?? .other,
        amount: amount
      )
    }
  }

  /// The sales and the loan that the plan may weigh.
  func offers(with debts: [Debt]) -> [Offer] {
    assets.map { Offer(name: $0.name, choice: .sell(asset: $0.name)) }
      + (loan(clearing: debts).map { [$0] } ?? [])
  }

  private func loan(clearing debts: [Debt]) -> Offer? {
    guard answers.hasExtra(.loan), let source = answers.loanSource,
      let limit = answers.amount(.loanLimit), limit > .zero,
      case .rate(let rate)? = answers[.loanRate], let term = answers.count(.loanTerm)
    else { return nil }
    let dearer = debts.filter { debt in
      debt.lender != source.lender && debt.contract.isDearer(than: rate)
    }
    guard !dearer.isEmpty else { return nil }
    let terms = Refinancing(
      debts: dearer.map(\.name),
      lender: source.lender,
      rate: rate,
      termInMonths: term,
      limit: limit
    )
    return Offer(name: ExtraWords.loanName(source), choice: .refinance(terms))
  }

  /// A debt with what is overdue and its holiday, as far as they were told.
  func adding(extrasTo debt: Debt, _ index: Int) -> Debt {
    var debt = debt
    if answers.hasExtra(.overdue), let overdue = answers.amount(.debt(index, .overdue)) {
      debt.overdue = overdue
    }
    if answers.hasExtra(.holiday), let until = answers.month(ofDebt: index, .holidayUntil),
      until >= start
    {
      debt.holiday = PaymentHoliday(from: start, until: until, interest: .accrues)
    }
    return debt
  }

  /// How far a sale may fall in a bad year; nil when that was not told.
  func risk(of pick: Pick) -> IncomeRisk? {
    let usual = answers.yearlySales(of: pick).satang
    guard answers.hasExtra(.badYears), let bad = answers.amount(.badYear(pick))?.satang, bad < usual
    else { return nil }
    let lost = Int128(usual - bad) * 1_000_000
    return IncomeRisk(spreadPPM: Int((lost + Int128(usual) / 2) / Int128(usual)), failurePPM: 0)
  }
}

extension Pick {
  /// A lender that was picked from the list; nil for one that was named.
  fileprivate var loanSource: LoanSource? {
    guard case .listed(let place) = self, LoanSource.allCases.indices.contains(place) else {
      return nil
    }
    return LoanSource.allCases[place]
  }
}

extension DebtContract {
  /// Whether its stated rate is higher; a contract with fixed interest counts as dearer.
  fileprivate func isDearer(than rate: NominalAnnualRate) -> Bool {
    switch self {
    case .installment(let terms): terms.rate.initial.ppm > rate.ppm
    case .bullet(let terms): terms.rate.initial.ppm > rate.ppm
    case .revolving(let terms): terms.rate.initial.ppm > rate.ppm
    case .interestOnly(let terms): terms.rate.initial.ppm > rate.ppm
    case .flat, .daily: true
    }
  }
}
