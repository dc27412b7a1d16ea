import Engine
import ThaiText

/// A month of the game that is not lived yet: the family, and what it has decided.
struct OpenMonth: Hashable, Sendable {
  /// The family on the first day, with all that has happened and been agreed.
  var household: Household
  /// Debts that are not paid in this month, by name.
  var skipped: Set<String> = []
  /// Money that has moved already, which the household's cash, savings and debts show.
  var moved = MoneyMoved()
  /// What is done with the money that is left at the end, in order.
  var extras: [Extra] = []

  /// A use of money beyond all that is due.
  enum Extra: Hashable, Sendable {
    /// Pays more on a debt; nil clears it.
    case repay(debt: String, amount: Money?)
    /// Puts more into a saving.
    case save(saving: String, amount: Money)
  }

  /// Money that comes and goes as it must: required payments are made and the promised saving is
  /// put by, as far as the money reaches.
  private func dueMonth() -> (actual: ActualMonth, plan: Projection) {
    var resting = household
    resting.horizon = 1
    for index in resting.debts.indices where skipped.contains(resting.debts[index].name) {
      let month = household.start
      resting.debts[index].holiday = PaymentHoliday(from: month, until: month, interest: .accrues)
    }
    let plan = Timeline(resting).project(paying: .minimum)
    return (ActualMonth(asPlanned: plan, of: household, planned: household), plan)
  }

  /// Whether a debt asks for a payment in this month.
  func isAsked(for debt: Int) -> Bool {
    let month = dueMonth().plan.debt(debt, in: 0)
    return month.paid > .zero || month.missed > .zero
  }

  /// The month as it is lived.
  func lived() -> LivedMonth {
    let due = dueMonth()
    var actual = due.actual
    for extra in extras { take(extra, into: &actual) }
    return LivedMonth(household, actual, shortfall: due.plan.months[0].shortfall, moved: moved)
  }

  private func take(_ extra: Extra, into actual: inout ActualMonth) {
    switch extra {
    case .save(let saving, let amount):
      guard let index = household.savings.firstIndex(where: { $0.name == saving }) else { return }
      actual.deposits[index] += amount
    case .repay(let debt, let amount):
      guard let index = household.debts.firstIndex(where: { $0.name == debt }) else { return }
      let next = household.closingMonth(actual).household
      let figure =
        next.debts.firstIndex { $0.name == debt }.map { next.settlementFigure(of: $0) } ?? .zero
      actual.debts[index].paid += min(amount ?? figure, figure)
      if amount.map({ $0 >= figure }) ?? true { actual.debts[index].isClosed = true }
    }
  }
}
