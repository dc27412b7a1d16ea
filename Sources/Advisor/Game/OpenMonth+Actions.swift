import Engine
import HouseholdFile
import ThaiText

extension OpenMonth {
  /// The month after something was chosen.
  ///
  /// - Parameter actions: What the choice does, in order.
  /// - Returns: The month.
  /// - Throws: Why it cannot be done.
  func choosing(_ actions: [GameAction]) throws(Obstacle) -> Self {
    var month = self
    for action in actions { try month.take(action) }
    let lived = month.lived()
    let idle = self.lived()
    guard lived.expectedCash >= min(.zero, idle.expectedCash) else {
      throw .moneyShort(Money(satang: -lived.expectedCash.satang))
    }
    guard lived.shortfall <= idle.shortfall else {
      throw .moneyShort(lived.shortfall - idle.shortfall)
    }
    try month.checkRepaid(actions, lived)
    return month
  }

  /// The month after something happened, as far as it concerns the family at all.
  func befallen(by actions: [GameAction]) -> Self {
    var month = self
    for action in actions { try? month.take(action) }
    return month
  }

  private mutating func take(_ action: GameAction) throws(Obstacle) {
    switch action {
    case .change(.refinance(let terms)): try refinance(terms)
    case .change(let choice): try change(choice)
    case .borrow(let debt, let received): try borrow(debt, received)
    case .skip(let debt):
      guard isAsked(for: try place(of: debt)) else { throw .nothingDue(debt) }
      skipped.insert(debt)
    case .repay(let debt, let amount):
      _ = try place(of: debt)
      extras.append(.repay(debt: debt, amount: amount))
    case .renew(let debt, let amount): try renew(debt, amount)
    case .save(let saving, let amount): extras.append(.save(saving: saving, amount: amount))
    case .withdraw(let saving, let amount): try withdraw(amount, from: saving)
    case .spend(let name, let amount):
      household = household.changed(
        by: .shock(name: name, amount: amount, month: household.start)
      )
    case .lose(let income, let ppm, let until):
      household = household.losing(
        ppm: ppm,
        of: income,
        from: household.start,
        until: max(until ?? household.start, household.start)
      )
    }
  }

  func place(of debt: String) throws(Obstacle) -> Int {
    guard let index = household.debts.firstIndex(where: { $0.name == debt }) else {
      throw .debtGone(debt)
    }
    return index
  }

  private mutating func change(_ choice: Offer.Choice) throws(Obstacle) {
    switch choice {
    case .sell(let asset):
      guard household.assets.contains(where: { $0.name == asset }) else { throw .assetGone(asset) }
    case .moveDueMonth(let debt, _), .lowerRate(let debt, _), .holiday(let debt, _):
      _ = try place(of: debt)
    case .earn(var recurrence):
      recurrence.from = max(recurrence.from ?? household.start, household.start)
      household = household.accepting(Offer(name: "", choice: .earn(recurrence)))
      return
    case .cut(let expense, _):
      let amounts = household.expenses.filter { $0.name == expense }.map(\.recurrence.amount)
      guard amounts.contains(where: { $0 > .zero }) else { throw .expenseGone(expense) }
    case .refinance: break
    }
    household = household.accepting(Offer(name: "", choice: choice))
  }

  private mutating func borrow(_ debt: Debt, _ received: Money) throws(Obstacle) {
    guard household.debts.count < Household.debtLimit else { throw .tooManyDebts }
    var debt = debt
    debt.name = debt.name.apart(from: household.debts.map(\.name))
    household = household.changed(by: .borrow(debt, received: received))
    let owed = household.owed(on: household.debts.count - 1)
    moved.borrowed += owed
    moved.spent += owed - received
  }

  private mutating func withdraw(_ amount: Money, from name: String) throws(Obstacle) {
    guard let index = household.savings.firstIndex(where: { $0.name == name }),
      household.savings[index].balance >= amount
    else {
      let balance = household.savings.first { $0.name == name }?.balance ?? .zero
      throw .savingShort(name, balance: balance)
    }
    household.savings[index].balance -= amount
    household.cash += amount
    moved.withdrawn += amount
  }
}
