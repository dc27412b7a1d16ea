import Engine

extension Progress {
  /// Interest and penalty that were charged in these months, new loans' fees included.
  var interest: Money {
    months.reduce(.zero) { sum, month in
      let debts = month.closed.debts.reduce(sum) { $0 + $1.charged }
      return month.recorded.newDebts.reduce(debts) { $0 + $1.charged }
    }
  }

  /// What would have been charged had nothing changed, less what was; below zero where it was more.
  ///
  /// The same months are compared on both sides. A contract with fixed installments charges much at
  /// once when it is closed early, and nothing after: of those, all interest to their end is
  /// compared, with what is still to come.
  var interestSaved: Money {
    let first = months[0].household
    let fixed = Set(first.debts.filter(\.contract.isFixed).map(\.name))
    let recorded = Set(months.map { start.months(until: $0.recorded.month) })
    let today = start.months(until: household.start)
    let unchanged = first.charges { name, month in
      recorded.contains(month) || month >= today && fixed.contains(name)
    }
    let toCome = household.charges { name, _ in fixed.contains(name) }
    return unchanged - interest - toCome
  }
}

extension Household {
  /// The most months that are looked at for the end of a contract.
  private static let longestContract = 600

  /// What debts charge when only what is required is paid, in those months of those debts that are
  /// counted, by name and months from the start.
  fileprivate func charges(counting isCounted: (String, Int) -> Bool) -> Money {
    var long = self
    long.horizon = Self.longestContract
    let plan = Timeline(long).project(paying: .minimum)
    return plan.months.indices.reduce(.zero) { sum, month in
      debts.indices.reduce(sum) { sum, debt in
        isCounted(debts[debt].name, month) ? sum + plan.debt(debt, in: month).charged : sum
      }
    }
  }
}

extension DebtContract {
  /// Whether its installments and their number are fixed.
  fileprivate var isFixed: Bool {
    switch self {
    case .flat, .daily: true
    case .installment, .bullet, .revolving, .interestOnly: false
    }
  }
}

extension DebtMonth {
  /// Interest after discounts, and penalty.
  fileprivate var charged: Money { interest - discounted + penalty }
}
