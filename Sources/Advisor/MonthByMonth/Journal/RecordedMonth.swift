import Engine

/// A month as a family told it: debts and savings by name, so that it can be reckoned again with a
/// household that was corrected since.
struct RecordedMonth: Hashable, Sendable {
  /// Where a figure of the money in the house is from.
  enum CashOrigin: Hashable, Sendable {
    /// Somebody counted it: it stands, whatever else is corrected.
    case counted
    /// It follows from the rest of the month and from the months before, and is reckoned again when
    /// those are corrected.
    case reckoned
    /// The month was written down before this was; the figure stands.
    case unsaid
  }

  /// The month.
  var month: YearMonth
  /// All that came in, without what was borrowed, and what the plan had.
  var income: Money
  var plannedIncome: Money
  /// All that living cost, and what the plan had.
  var living: Money
  var plannedLiving: Money
  /// The money in the house at the end.
  var cash: Money
  /// Where that figure is from.
  var cashOrigin = CashOrigin.unsaid
  /// What was put by.
  var savings: [RecordedDeposit] = []
  /// What was paid and borrowed, by debt.
  var debts: [RecordedPayment] = []
  /// Debts that were taken, as they stood on the first day of the next month.
  var newDebts: [NewDebt] = []
  /// What the plan had to be paid on debts that it takes in the month.
  var plannedOnNewDebts = Money.zero
  /// The names of choices that were taken up.
  var taken: [String] = []
}

/// What was put by with one saving.
struct RecordedDeposit: Hashable, Sendable {
  var name: String
  var amount: Money
}

/// What was paid and borrowed on one debt.
struct RecordedPayment: Hashable, Sendable {
  var name: String
  var paid: Money
  /// What the plan had.
  var planned: Money
  /// What was borrowed on it; nil for nothing, and for a renewal that waits.
  var borrowed: Money?
  /// Whether what was paid settled it for good.
  var isClosed = false
}

extension RecordedMonth {
  /// A month of a household, with the plan that it is compared to.
  ///
  /// - Parameters:
  ///   - actual: What happened.
  ///   - planned: What the plan had.
  ///   - taken: Choices that were taken up, by place.
  ///   - household: The household that the month began with.
  ///   - cashOrigin: Where the money at the end is from.
  init(
    _ actual: ActualMonth,
    planned: ActualMonth,
    takingUp taken: [Int],
    of household: Household,
    cashOrigin: CashOrigin
  ) {
    self.init(
      month: household.start,
      income: actual.income,
      plannedIncome: planned.income,
      living: actual.living,
      plannedLiving: planned.living,
      cash: actual.cash,
      cashOrigin: cashOrigin
    )
    savings = zip(household.savings, actual.deposits).map {
      RecordedDeposit(name: $0.name, amount: $1)
    }
    debts = household.debts.indices.map { index in
      let (payment, plan) = (actual.debts[index], planned.debts[index])
      return RecordedPayment(
        name: household.debts[index].name,
        paid: payment.paid,
        planned: plan.paid,
        borrowed: payment.borrowed,
        isClosed: payment.isClosed
      )
    }
    newDebts = actual.newDebts
    plannedOnNewDebts = planned.newDebts.reduce(.zero) { $0 + $1.paid }
    self.taken = taken.map { household.offers[$0].name }
  }

  /// The month reckoned, for a household that it begins with.
  func closed(_ household: Household) -> ClosedMonth {
    let places = household.offers.indices.filter { taken.contains(household.offers[$0].name) }
    return household.closingMonth(actual(for: household), takingUp: places)
  }

  /// What happened, for a household whose debts may have been corrected since.
  ///
  /// - Parameter household: The household that the month begins with.
  /// - Returns: What happened, with one element for each of its debts and savings.
  func actual(for household: Household) -> ActualMonth {
    var deposits = savings[...]
    var actual = ActualMonth(
      income: income,
      living: living,
      deposits: household.savings.map { saving in
        guard let place = deposits.firstIndex(where: { $0.name == saving.name }) else {
          return .zero
        }
        return deposits.remove(at: place).amount
      },
      debts: household.debts.map { debt in
        guard let told = debts.first(where: { $0.name == debt.name }) else {
          return ActualPayment()
        }
        return ActualPayment(paid: told.paid, borrowed: told.borrowed, isClosed: told.isClosed)
      },
      newDebts: newDebts,
      cash: cash
    )
    if cashOrigin == .reckoned {
      actual.cash = max(.zero, actual.expectedCash(from: household.cash))
    }
    return actual
  }
}
