import Engine
import ThaiText

/// What a family tries: a value for each thing that could be otherwise.
struct Adjustments: Hashable {
  /// More money every month.
  var earned = Money.zero
  /// What is spent less each time, by the place of the expense.
  var cuts: [Int: Money] = [:]
  /// Money that comes in once, in the first month.
  var lumpSum = Money.zero
  /// What is sold in the first month, by the place of the asset.
  var sold: Set<Int> = []
  /// A loan of the savings group; nil without one.
  var loan: GroupLoan?
  /// Rates that lenders agree to, by the place of the debt.
  var rates: [Int: NominalAnnualRate] = [:]
  /// Months of the year to which due dates move, by the place of the debt.
  var dueMonths: [Int: Int] = [:]

  /// A loan of the savings group that clears dearer debts.
  struct GroupLoan: Hashable {
    /// The debts that it may clear, by place; never empty.
    var debts: Set<Int>
    /// The most that is borrowed.
    var limit: Money

    /// What groups usually ask for: 1 % a month, back in two years.
    static let rate = NominalAnnualRate(tenThousandths: 10_000, per: .month)
    static let termInMonths = 24
  }

  /// The household as it would be; choices of its own that are made by it, or have nothing left to
  /// be about, are no choices any more.
  func applied(to household: Household) -> Household {
    var changed = household
    for (index, cut) in cuts {
      changed.offers = changed.offers.map { $0.spent(cut, of: household.expenses[index].name) }
      changed.expenses[index].spendLess(cut)
    }
    changed = changed.changed(by: changes(of: household))
    changed.offers = changed.offers.filter(changed.hasUse)
    return changed
  }

  /// All changes but cuts, of which several expenses of one name may have their own.
  func changes(of household: Household) -> [HouseholdChange] {
    let choices =
      agreements(with: household) + earnings(from: household.start)
      + [loan?.offer(to: household)].compactMap(\.self)
    return choices.map(HouseholdChange.choose)
  }

  private func earnings(from start: YearMonth) -> [Offer] {
    let once = Recurrence(lumpSum, from: start, until: start)
    return [
      earned > .zero
        ? Offer(name: WhatIfWords.earned, choice: .earn(Recurrence(earned))) : nil,
      lumpSum > .zero ? Offer(name: WhatIfWords.lumpSum, choice: .earn(once)) : nil,
    ].compactMap(\.self)
  }

  /// Sales and what lenders agree to.
  private func agreements(with household: Household) -> [Offer] {
    let sales = sold.sorted().map { household.assets[$0].name }
      .map { Offer(name: $0, choice: .sell(asset: $0)) }
    let debts = household.debts.indices.map { ($0, household.debts[$0].name) }
    return sales
      + debts.flatMap { index, name in
        [
          rates[index].map { Offer(name: name, choice: .lowerRate(debt: name, to: $0)) },
          dueMonths[index].map { Offer(name: name, choice: .moveDueMonth(debt: name, month: $0)) },
        ].compactMap(\.self)
      }
  }
}

extension Adjustments.GroupLoan {
  fileprivate func offer(to household: Household) -> Offer {
    let terms = Refinancing(
      debts: debts.sorted().map { household.debts[$0].name },
      lender: .savingsGroup,
      rate: Self.rate,
      termInMonths: Self.termInMonths,
      limit: limit
    )
    return Offer(name: WhatIfWords.loan, choice: .refinance(terms))
  }
}

extension Household {
  /// Whether a choice would still change something.
  fileprivate func hasUse(of offer: Offer) -> Bool {
    if case .refinance = offer.choice { return true }
    return accepting(offer) != self
  }
}

extension Offer {
  /// The choice after an expense became smaller already: a cut of it is as much smaller.
  fileprivate func spent(_ cut: Money, of name: String) -> Offer {
    guard case .cut(name, let amount) = choice else { return self }
    return Offer(name: self.name, choice: .cut(expense: name, amount: max(.zero, amount - cut)))
  }
}

extension Expense {
  fileprivate mutating func spendLess(_ cut: Money) {
    recurrence.amount = max(.zero, recurrence.amount - cut)
    reducible = max(.zero, reducible - cut)
  }
}
