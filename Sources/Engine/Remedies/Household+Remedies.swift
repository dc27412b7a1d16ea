extension Household {
  /// The smallest changes that would let the family meet every payment.
  ///
  /// - Parameter reference: What law and custom say, for rates that mediation may lower.
  /// - Returns: Changes that are enough alone, or in pairs; nil where a plan meets every payment.
  public func remedies(reference: ReferenceValues) -> Remedies? {
    let search = RemedySearch(self, reference: reference)
    return search.isEnough([]) ? nil : search.remedies()
  }

  /// The household after a change; offers are those of the household as it was.
  func changed(by remedy: Remedy, of original: Household) -> Self {
    var household = self
    switch remedy {
    case .moveDueMonth(let debt, let month): household.debts[debt].moveDue(to: month)
    case .lumpSum(let money):
      household.incomes.append(
        Income(name: "", recurrence: Recurrence(money, from: start, until: start))
      )
    case .spendLess(let money): household.spendLess(money)
    case .earnMore(let money):
      household.incomes.append(Income(name: "", recurrence: Recurrence(money)))
    case .lowerRate(let debt, let rate): household.debts[debt].lowerRate(to: rate)
    case .takeOffer(let offer):
      household = accepting(original.offers[offer])
      household.offers = [original.offers[offer]]
    }
    return household
  }

  /// Lowers monthly living costs by a sum, what is not essential first; what cannot be taken off
  /// them is taken off as money that need not be spent.
  private mutating func spendLess(_ money: Money) {
    var left = money
    let order = expenses.indices.sorted { !expenses[$0].isEssential && expenses[$1].isEssential }
    for index in order where expenses[index].recurrence.months == .all && left > .zero {
      let cut = min(left, expenses[index].recurrence.amount)
      expenses[index].recurrence.amount = expenses[index].recurrence.amount - cut
      left = left - cut
    }
    if left > .zero { incomes.append(Income(name: "", recurrence: Recurrence(left))) }
  }
}
