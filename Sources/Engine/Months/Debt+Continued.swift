extension Debt {
  /// The debt on the first day of the month after a settled one; nil when it is gone for good.
  ///
  /// Penalty that is left unpaid counts as interest from then on: neither bears any.
  ///
  /// - Parameters:
  ///   - state: What it owes at the end of the month.
  ///   - terms: Its terms, in months from the settled one.
  ///   - month: The settled month.
  /// - Returns: The debt.
  func continued(_ state: DebtState, terms: DebtTerms, _ month: YearMonth) -> Debt? {
    guard !state.isGone else { return nil }
    var debt = self
    debt.contract = contract.continued(state, terms: terms, month)
    debt.accruedInterest = Money(satang: state.accruedInterest + state.penalty)
    debt.overdue = Money(satang: state.overdueToTell(terms))
    return debt
  }
}

extension DebtState {
  /// What is overdue, told so that the principal in it reads back the same.
  ///
  /// A file tells it as one sum, of which interest is the first part. In a holiday interest grows
  /// beside what was overdue; on a debt that asks for interest only, all of it is asked for anyway.
  fileprivate func overdueToTell(_ terms: DebtTerms) -> Int {
    guard terms.kind == .interestOnly, overduePrincipal > 0 else { return overdue }
    return min(principal, overduePrincipal) + accruedInterest + penalty
  }
}

extension DebtContract {
  fileprivate func continued(
    _ state: DebtState,
    terms: DebtTerms,
    _ month: YearMonth
  ) -> DebtContract {
    let balance = Money(satang: state.principal)
    switch self {
    case .installment(var contract):
      contract.balance = balance
      contract.payment = .fixed(Money(satang: terms.payment))
      return .installment(contract)
    case .bullet(let contract): return .bullet(contract.continued(state, terms: terms, month))
    case .revolving(var contract):
      contract.balance = balance
      return .revolving(contract)
    case .interestOnly(var contract):
      contract.balance = balance
      return .interestOnly(contract)
    case .flat, .daily: preconditionFailure("carried on a schedule")
    }
  }
}

extension BulletContract {
  /// The same loan later: due when it was, or, repaid, when the next loan will be.
  fileprivate func continued(_ state: DebtState, terms: DebtTerms, _ month: YearMonth) -> Self {
    var contract = self
    contract.balance = Money(satang: state.principal)
    contract.rollsOver = state.rollsOver
    contract.due = month.adding(months: state.due)
    guard state.rollsOver else {
      contract.renewal = nil
      return contract
    }
    contract.renewal = renewal(after: state, terms: terms)
    if state.owed == 0 {
      if state.reborrowMonth < 0 { contract.due = contract.due.adding(months: 12) }
      while contract.due <= month.adding(months: 1) {
        contract.due = contract.due.adding(months: 12)
      }
    }
    return contract
  }

  /// What is borrowed again next time: as much as this time, where it was borrowed only now.
  private func renewal(after state: DebtState, terms: DebtTerms) -> Money? {
    let wasBorrowedNow = balance == .zero && state.principal > 0
    guard !wasBorrowedNow, terms.rolloverPrincipal != state.principal else { return nil }
    return Money(satang: terms.rolloverPrincipal)
  }
}

extension Debt {
  /// Whether the debt stands repaid and a month decides whether it is borrowed again.
  public func awaitsRenewal(in month: YearMonth) -> Bool {
    guard case .bullet(let contract) = contract, contract.rollsOver, contract.balance == .zero,
      accruedInterest == .zero, let renewal = contract.renewal, renewal > .zero
    else { return false }
    return contract.due > month && month.months(until: contract.due) <= 11
  }
}
