import Engine
import ThaiText

extension OpenMonth {
  /// Borrows anew to clear debts, before the month's interest.
  ///
  /// The loan is of whole hundreds of baht, no more than is needed and than is lent; what it does
  /// not reach for is paid from the money in the house.
  ///
  /// - Throws: That none of the debts is there, or that money is lacking.
  mutating func refinance(_ terms: Refinancing) throws(Obstacle) {
    let cleared = household.debts.indices.filter {
      terms.debts.contains(household.debts[$0].name)
    }
    guard !cleared.isEmpty else { throw .debtGone(terms.debts[0]) }
    let needed = cleared.reduce(terms.fee) { $0 + household.settlementFigure(of: $1) }
    let hundreds = Money(satang: (needed.satang + 9_999) / 10_000 * 10_000)
    let lent = min(terms.limit, hundreds)
    guard household.cash + lent >= needed else {
      throw .moneyShort(needed - lent - household.cash)
    }
    let owed = cleared.reduce(Money.zero) { $0 + household.owed(on: $1) }
    moved.borrowed += lent
    moved.paid += needed
    moved.charged += needed - owed
    household.cash += lent - needed
    household.debts.removeAll { terms.debts.contains($0.name) }
    household.debts.append(newLoan(terms, lent))
  }

  private func newLoan(_ terms: Refinancing, _ lent: Money) -> Debt {
    let contract = InstallmentContract(
      balance: lent,
      rate: RateSchedule(terms.rate),
      payment: .term(months: terms.termInMonths)
    )
    let name = PlanWords.newLoan(from: terms.lender)
    return Debt(
      name: name.apart(from: household.debts.map(\.name)),
      lender: terms.lender,
      contract: .installment(contract)
    )
  }
}
