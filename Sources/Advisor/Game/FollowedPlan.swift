import Engine

/// The recommended plan of a family, to be lived month by month.
struct FollowedPlan: Sendable {
  /// The family that begins it, with the choices of the plan that are no loans taken up and all others
  /// left.
  let household: Household
  private let plan: Projection
  /// The family as the plan has it: new loans are its last debts.
  private let planned: Household

  /// The plan that `plodnee plan` has for a family.
  init(for household: Household) {
    let advice = household.recommend(search: .full)
    self.household = household.eased(by: advice.taken)
    plan = advice.plan
    planned = advice.household.namingApart(from: household)
  }

  /// When the family is free of debt; nil when not within the months that it looks ahead.
  var debtFreeMonth: YearMonth? { plan.debtFreeMonth }

  /// Whether a family stands on the first day of a month as the plan has it.
  ///
  /// A yearly debt that a new loan clears and that is to be borrowed again keeps the interest of that
  /// month, which the plan does not have.
  func isKept(by household: Household) -> Bool {
    let month = plan.start.months(until: household.start)
    let owed = (0..<plan.debtCount).reduce(Money.zero) { $0 + plan.debt($1, in: month).opening }
    return plan.months[month].openingCash == household.cash && owed == household.owed
  }

  /// A month as the plan has it.
  ///
  /// - Parameter open: The month, after the months of the plan before it.
  /// - Returns: What comes in, goes out and is paid in it by the plan.
  func lived(_ open: OpenMonth) -> LivedMonth {
    let household = open.household
    let month = plan.start.months(until: household.start)
    let record = plan.months[month]
    var actual = ActualMonth(
      income: record.income,
      living: record.living,
      deposits: household.deposits(sum: record.deposits),
      debts: household.debts.map { payment(on: $0, in: month) },
      newDebts: newDebts(in: month),
      cash: record.cash
    )
    closeSettled(&actual, of: household, in: month)
    return LivedMonth(household, actual, shortfall: record.shortfall, moved: open.moved)
  }

  private func record(of debt: Debt, in month: Int) -> DebtMonth? {
    planned.debts.firstIndex { $0.name == debt.name }.map { plan.debt($0, in: month) }
  }

  private func payment(on debt: Debt, in month: Int) -> ActualPayment {
    guard let record = record(of: debt, in: month) else { return ActualPayment() }
    let isRenewal = debt.awaitsRenewal(in: plan.start.adding(months: month))
    return ActualPayment(paid: record.paid, borrowed: isRenewal ? record.borrowed : nil)
  }

  private func newDebts(in month: Int) -> [NewDebt] {
    (household.debts.count..<plan.debtCount).compactMap { index in
      let record = plan.debt(index, in: month)
      var debt = planned.debts[index]
      guard record.borrowed > .zero, case .installment(var terms) = debt.contract else {
        return nil
      }
      terms.balance = record.closing
      debt.contract = .installment(terms)
      debt.overdue = record.missed
      let charged = record.interest + record.penalty + record.fee
      return NewDebt(debt, received: record.borrowed, paid: record.paid, charged: charged)
    }
  }

  /// Tells that debts are settled for good which the plan clears and which the payment alone would
  /// not.
  private func closeSettled(_ actual: inout ActualMonth, of household: Household, in month: Int) {
    let settled = household.closingMonth(actual)
    for (index, debt) in household.debts.enumerated() {
      guard let record = record(of: debt, in: month), record.paid > .zero,
        record.closing == .zero, !debt.contract.rollsOver
      else { continue }
      actual.debts[index].isClosed =
        !settled.closed.contains(index) || settled.debts[index].paid != record.paid
    }
  }
}

extension Household {
  /// What a sum puts by, the first saving first.
  fileprivate func deposits(sum: Money) -> [Money] {
    var rest = sum
    return savings.map { saving in
      let deposit = min(saving.deposit, rest)
      rest -= deposit
      return deposit
    }
  }
}
