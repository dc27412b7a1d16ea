extension Household {
  /// The household after it takes up a choice; a refinancing changes nothing here, because it is
  /// the plan that says when and how much is borrowed.
  public func accepting(_ offer: Offer) -> Self {
    var household = self
    switch offer.choice {
    case .refinance: break
    case .sell(let asset): household.sell(asset)
    case .earn(let recurrence):
      household.incomes.append(Income(name: offer.name, recurrence: recurrence))
    case .cut(let expense, let amount): household.cut(expense, by: amount)
    case .moveDueMonth(let debt, let month):
      household.change(debt) { $0.moveDue(to: month) }
    case .lowerRate(let debt, let rate):
      household.change(debt) { $0.lowerRate(to: rate) }
    case .holiday(let debt, let holiday):
      household.change(debt) { $0.holiday = holiday }
    }
    return household
  }

  /// An asset goes and its money comes in: its value in the first month unless told otherwise.
  mutating func sell(_ name: String, for price: Money? = nil, in month: YearMonth? = nil) {
    guard let index = assets.firstIndex(where: { $0.name == name }) else { return }
    let asset = assets.remove(at: index)
    let month = month ?? start
    let recurrence = Recurrence(price ?? asset.value, from: month, until: month)
    incomes.append(Income(name: asset.name, recurrence: recurrence))
  }

  private mutating func cut(_ name: String, by amount: Money) {
    guard let index = expenses.firstIndex(where: { $0.name == name }) else { return }
    let left = expenses[index].recurrence.amount - amount
    expenses[index].recurrence.amount = max(.zero, left)
    expenses[index].reducible = max(.zero, expenses[index].reducible - amount)
  }

  private mutating func change(_ name: String, _ body: (inout Debt) -> Void) {
    guard let index = debts.firstIndex(where: { $0.name == name }) else { return }
    body(&debts[index])
  }
}

extension Debt {
  /// Moves what falls due once a year to another month of the year, 1 to 12: the first one that is
  /// not before the old date.
  mutating func moveDue(to monthOfYear: Int) {
    switch contract {
    case .bullet(var terms):
      while terms.due.month != monthOfYear { terms.due = terms.due.adding(months: 1) }
      contract = .bullet(terms)
    case .installment(var terms) where terms.dueMonths.count == 1:
      terms.dueMonths = CalendarMonths([monthOfYear])
      contract = .installment(terms)
    default: break
    }
  }

  /// Lowers the stated rate wherever it is higher; a contract whose installments are fixed keeps
  /// them.
  mutating func lowerRate(to rate: NominalAnnualRate) {
    switch contract {
    case .installment(var terms):
      terms.rate.lower(to: rate)
      contract = .installment(terms)
    case .bullet(var terms):
      terms.rate.lower(to: rate)
      contract = .bullet(terms)
    case .revolving(var terms):
      terms.rate.lower(to: rate)
      contract = .revolving(terms)
    case .interestOnly(var terms):
      terms.rate.lower(to: rate)
      contract = .interestOnly(terms)
    case .flat, .daily: break
    }
  }
}

extension RateSchedule {
  fileprivate mutating func lower(to rate: NominalAnnualRate) {
    initial = min(initial, rate)
    for index in steps.indices { steps[index].rate = min(steps[index].rate, rate) }
  }
}
