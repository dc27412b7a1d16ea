/// A month that has been recorded and reckoned: what it did, and the family after it.
public struct ClosedMonth: Hashable, Sendable {
  /// The month.
  public let month: YearMonth
  /// What it did to each debt, in the order of the household that it began with.
  ///
  /// Of a debt that was told to be settled for good, what was paid beyond what is reckoned counts
  /// as interest, and what a lender let off as discounted, so that
  /// opening + interest + penalty + borrowed − paid − discounted = closing.
  public let debts: [DebtMonth]
  /// What was told to be paid and a debt does not take, in the order of ``debts``: more than was
  /// owed, or no whole installment.
  ///
  /// It is nobody's interest. Either a figure is not as it was, or the lender has to give it back.
  public let overpaid: [Money]
  /// Which of the debts are gone for good, ascending.
  public let closed: [Int]
  /// Money that came (or, below zero, went) without being recorded.
  ///
  /// Formula: counted cash − (opening + income + borrowed − living − paid − deposits)
  public let unrecorded: Money
  /// The household on the first day of the next month.
  public let household: Household
}

extension Household {
  /// The household after its first month, as that month really was.
  ///
  /// Every debt is carried on by its terms: interest is charged for the month, what was required
  /// and not paid is overdue, installments and days that have passed no longer remain. A debt on
  /// which nothing is owed any more is left out, and so are choices that were about it. A contract
  /// that is carried on a schedule takes whole installments in advance only; money beyond them, or
  /// beyond all that is owed, is not taken and told as overpaid.
  ///
  /// - Parameters:
  ///   - actual: What happened, with one element for each debt and saving.
  ///   - taken: Choices that were taken up in the month, by place; they are no choices any more.
  /// - Returns: The reckoned month, with the household that the next month begins with.
  public func closingMonth(_ actual: ActualMonth, takingUp taken: [Int] = []) -> ClosedMonth {
    precondition(actual.debts.count == debts.count, "one payment a debt")
    precondition(actual.deposits.count == savings.count, "one deposit a saving")
    let base = taken.reduce(self) { $0.accepting(offers[$1]) }
    let left = offers.indices.filter { !taken.contains($0) }.map { offers[$0] }
    return base.closingMonth(actual, offers: left)
  }

  private func closingMonth(_ actual: ActualMonth, offers left: [Offer]) -> ClosedMonth {
    let settled = ActualSettlement(of: self).settled(actual.debts)
    let next = next(after: actual, debts: settled.map(\.debt), offers: left)
    return ClosedMonth(
      month: start,
      debts: settled.map(\.record),
      overpaid: settled.indices.map { actual.debts[$0].paid - settled[$0].record.paid },
      closed: settled.indices.filter { settled[$0].debt == nil },
      unrecorded: actual.cash - actual.expectedCash(from: cash),
      household: next
    )
  }

  private func next(
    after actual: ActualMonth,
    debts settled: [Debt?],
    offers left: [Offer]
  ) -> Household {
    var next = self
    next.start = start.adding(months: 1)
    next.growthFrom = growthFrom ?? (hasGrowth ? start : nil)
    next.cash = max(.zero, actual.cash)
    for index in savings.indices {
      next.savings[index].takeMonth(start, deposit: actual.deposits[index])
    }
    next.debts = settled.compactMap(\.self) + actual.newDebts.map(\.debt)
    let names = Set(next.debts.map(\.name))
    next.offers = left.compactMap { $0.keeping(debts: names) }
    // What a sale brought came in in this month.
    next.incomes.removeAll { $0.recurrence.from == start && $0.recurrence.until == start }
    return next
  }

  private var hasGrowth: Bool {
    (incomes.map(\.recurrence) + expenses.map(\.recurrence)).contains { $0.growthPPM != 0 }
  }
}

extension Saving {
  /// Adds a dividend that stays in the saving, then what was put by.
  fileprivate mutating func takeMonth(_ month: YearMonth, deposit: Money) {
    if dividendMonth == month.month, reinvestsDividend {
      balance += Money(satang: portion(of: balance.satang, ppm: dividendPPM, over: 1_000_000))
    }
    balance += deposit
  }
}

extension Offer {
  /// The choice as far as it is about debts of some names; nil when it is about no such debt.
  public func keeping(debts names: Set<String>) -> Offer? {
    switch choice {
    case .refinance(var terms):
      terms.debts.removeAll { !names.contains($0) }
      return terms.debts.isEmpty ? nil : Offer(name: name, choice: .refinance(terms))
    case .moveDueMonth(let debt, _), .lowerRate(let debt, _), .holiday(let debt, _):
      return names.contains(debt) ? self : nil
    case .sell, .earn, .cut: return self
    }
  }
}
