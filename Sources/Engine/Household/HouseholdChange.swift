/// One thing that could be otherwise for a household, to see what would follow from it.
///
/// Changes can be put together: each is made to the household that the one before it left.
public enum HouseholdChange: Hashable, Sendable {
  /// Something that a household can choose: a cut, more earnings, a sale, a lower rate, another due
  /// month, a payment holiday; a refinancing is added to the household's offers.
  case choose(Offer)
  /// Spend so much less each month, on whatever it may be.
  case spendLess(Money)
  /// Sell an asset for so much in a month.
  case sell(asset: String, price: Money, month: YearMonth)
  /// Take a loan just before the plan begins; its money is in the house from the first month.
  case borrow(Debt, received: Money)
  /// Have to pay so much in one month that nobody planned.
  case shock(name: String, amount: Money, month: YearMonth)
}

extension Household {
  /// The household as it would be.
  ///
  /// What names nothing of the household changes nothing.
  ///
  /// Example: spending 500 baht less is the same as 500 baht of income each month.
  public func changed(by change: HouseholdChange) -> Self {
    var household = self
    switch change {
    case .choose(let offer):
      if case .refinance = offer.choice { household.offers.append(offer) }
      return household.accepting(offer)
    case .spendLess(let amount):
      household.incomes.append(Income(name: "", recurrence: Recurrence(amount)))
    case .sell(let asset, let price, let month):
      household.sell(asset, for: price, in: month)
    case .borrow(let debt, let received):
      household.debts.append(debt)
      household.cash += received
    case .shock(let name, let amount, let month):
      let recurrence = Recurrence(amount, from: month, until: month)
      household.expenses.append(Expense(name: name, recurrence: recurrence, isEssential: true))
    }
    return household
  }

  /// The household after several changes, one after the other.
  public func changed(by changes: some Sequence<HouseholdChange>) -> Self {
    changes.reduce(self) { $0.changed(by: $1) }
  }
}
