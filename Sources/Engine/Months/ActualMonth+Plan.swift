extension ActualMonth {
  /// A plan's first month as if it had happened to the satang: what a person corrects.
  ///
  /// - Parameters:
  ///   - plan: A plan whose months are kept.
  ///   - household: The household that the plan is for.
  ///   - planned: The household as the plan has it, new loans as its last debts.
  public init(asPlanned plan: Projection, of household: Household, planned: Household) {
    let month = plan.months[0]
    self.init(
      income: month.income,
      living: month.living,
      deposits: Self.deposits(of: household, sum: month.deposits),
      debts: household.debts.indices.map { index in
        ActualPayment(plan.debt(index, in: 0), of: household.debts[index], in: household.start)
      },
      newDebts: (household.debts.count..<plan.debtCount).compactMap { index in
        NewDebt(plan.debt(index, in: 0), of: planned.debts[index])
      },
      cash: month.cash
    )
    close(household, as: plan)
  }

  /// Tells that debts are settled for good which the plan clears and which the payment alone would
  /// not: early, at a price of its own, or before the month's interest.
  private mutating func close(_ household: Household, as plan: Projection) {
    let settled = ActualSettlement(of: household).settled(debts)
    for index in debts.indices {
      let record = plan.debt(index, in: 0)
      let isCleared = record.closing == .zero && !household.debts[index].contract.rollsOver
      guard record.paid > .zero, isCleared else { continue }
      debts[index].isClosed =
        settled[index].debt != nil || settled[index].record.paid != record.paid
    }
  }

  /// What a sum puts by, the first saving first.
  private static func deposits(of household: Household, sum: Money) -> [Money] {
    var rest = sum
    return household.savings.map { saving in
      let deposit = min(saving.deposit, rest)
      rest -= deposit
      return deposit
    }
  }
}

extension ActualPayment {
  /// A debt's month of a plan.
  fileprivate init(_ record: DebtMonth, of debt: Debt, in month: YearMonth) {
    self.init(
      paid: record.paid,
      borrowed: debt.awaitsRenewal(in: month) ? record.borrowed : nil
    )
  }
}

extension NewDebt {
  /// A loan that a plan takes in its first month; nil when it takes it later.
  fileprivate init?(_ record: DebtMonth, of debt: Debt) {
    guard record.borrowed > .zero, case .installment(var terms) = debt.contract else { return nil }
    var debt = debt
    terms.balance = record.closing
    debt.contract = .installment(terms)
    debt.overdue = record.missed
    let charged = record.interest + record.penalty + record.fee
    self.init(debt, received: record.borrowed, paid: record.paid, charged: charged)
  }
}
