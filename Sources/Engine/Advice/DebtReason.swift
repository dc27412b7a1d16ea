/// Why a plan treats a debt as it does.
///
/// Rates are what one more baht paid on the first day saves a year.
public enum DebtReason: Hashable, Sendable {
  /// A new loan clears it.
  case clearedByLoan(month: YearMonth)
  /// The lender takes only all of it, so money is saved up until it is there.
  case savedUpFor(amount: Money, month: YearMonth)
  /// Closing it in that month takes interest off.
  case closedForDiscount(month: YearMonth, discount: Money)
  /// Closing it early saves nothing.
  case closingSavesNothing
  /// It is the dearest, so it comes first.
  case dearest(rate: NominalAnnualRate)
  /// A dearer debt comes first.
  case afterDearer(debt: Int, rate: NominalAnnualRate, dearer: NominalAnnualRate)
  /// It is renewed for less, until it ends or to the end of the plan.
  case renewedForLess(amount: Money, before: Money, month: YearMonth)
  /// It is not borrowed again once it is repaid.
  case notRenewed(month: YearMonth)
  /// It is paid as the contract says.
  case asAgreed
}

extension Projection {
  /// Why each debt of the household as the plan has it is treated so, in its order.
  ///
  /// - Parameter household: The household as the plan has it, new loans last.
  /// - Returns: One element a debt.
  public func debtReasons(of household: Household) -> [DebtReason] {
    let rates = household.debts.map { $0.savedRate(in: household.start) }
    return household.debts.indices.map { reason($0, household.debts[$0], rates) }
  }

  private func reason(_ index: Int, _ debt: Debt, _ rates: [NominalAnnualRate?]) -> DebtReason {
    clearing(index) ?? renewal(index, debt) ?? closing(index, debt) ?? rank(index, debt, rates)
  }

  /// A payment before the month's interest is that of a new loan.
  private func clearing(_ index: Int) -> DebtReason? {
    let month = months.indices.first { month in
      let it = self.debt(index, in: month)
      let isLoan = (index + 1..<max(index + 1, debtCount)).contains {
        self.debt($0, in: month).borrowed > .zero && self.debt($0, in: month).opening == .zero
      }
      return isLoan && it.interest == .zero && it.opening > .zero && it.closing == .zero
    }
    return month.map { .clearedByLoan(month: start.adding(months: $0)) }
  }

  private func renewal(_ index: Int, _ debt: Debt) -> DebtReason? {
    guard debt.contract.rollsOver, let before = debt.contract.balance else { return nil }
    let renewed = months.indices.first { self.debt(index, in: $0).borrowed > .zero }
    guard let renewed else {
      let repaid = months.indices.first { self.debt(index, in: $0).closing == .zero }
      return repaid.map { .notRenewed(month: start.adding(months: $0)) }
    }
    let amount = self.debt(index, in: renewed).borrowed
    guard amount < before else { return nil }
    return .renewedForLess(
      amount: amount,
      before: before,
      month: start.adding(months: renewed)
    )
  }

  private func closing(_ index: Int, _ debt: Debt) -> DebtReason? {
    let month = months.indices.first { self.debt(index, in: $0).closing == .zero }
    switch debt.prepayment ?? debt.contract.usualPrepayment {
    case .close:
      guard let month, self.debt(index, in: month).discounted > .zero else {
        return .closingSavesNothing
      }
      return .closedForDiscount(
        month: start.adding(months: month),
        discount: self.debt(index, in: month).discounted
      )
    case .whole:
      return month.map {
        .savedUpFor(amount: self.debt(index, in: $0).paid, month: start.adding(months: $0))
      }
    case .any, .none: return nil
    }
  }

  private func rank(
    _ index: Int,
    _ debt: Debt,
    _ rates: [NominalAnnualRate?]
  ) -> DebtReason {
    guard let rate = rates[index], debt.prepayment != Prepayment.none else { return .asAgreed }
    let others = rates.indices.filter { $0 != index && owes($0) }
    let dearer = others.max { rates[$0] ?? .zero < rates[$1] ?? .zero }
    guard let dearer, let its = rates[dearer], its > rate else { return .dearest(rate: rate) }
    return .afterDearer(debt: dearer, rate: rate, dearer: its)
  }

  private func owes(_ index: Int) -> Bool { debt(index, in: 0).closing > .zero }
}

extension Debt {
  /// What one more baht paid saves a year; nil for contracts that can only be closed.
  fileprivate func savedRate(in month: YearMonth) -> NominalAnnualRate? {
    contract.rateSchedule?.rate(in: month)
  }
}
