import Engine
import HouseholdFile

extension OpenMonth {
  /// Decides what is borrowed when a debt is repaid and borrowed again.
  ///
  /// It is decided in the month in which the debt is due, or while it stands repaid. Borrowing nothing
  /// can be chosen in any month; it changes nothing where nothing was to be decided.
  ///
  /// - Throws: Why nothing is borrowed again now.
  mutating func renew(_ debt: String, _ amount: Money) throws(Obstacle) {
    let index = try place(of: debt)
    guard case .bullet(var terms) = household.debts[index].contract, decidesRenewal(of: index)
    else {
      guard amount == .zero else { throw whyNotRenewed(household.debts[index]) }
      return
    }
    terms.renewal = amount
    terms.rollsOver = amount > .zero
    household.debts[index].contract = .bullet(terms)
  }

  /// That what is said to be repaid and borrowed again was repaid.
  ///
  /// - Throws: How much is lacking.
  func checkRepaid(_ actions: [GameAction], _ lived: LivedMonth) throws(Obstacle) {
    for case .renew(let name, _) in actions {
      guard household.debts.first(where: { $0.name == name })?.dueMonth == household.start,
        let debt = lived.next.debts.first(where: { $0.name == name })
      else { continue }
      if debt.overdue > .zero { throw .moneyShort(debt.overdue) }
    }
  }

  private func decidesRenewal(of index: Int) -> Bool {
    let debt = household.debts[index]
    guard case .bullet(let terms) = debt.contract, terms.rollsOver else { return false }
    return debt.awaitsRenewal(in: household.start) || debt.dueMonth == household.start
  }

  private func whyNotRenewed(_ debt: Debt) -> Obstacle {
    guard case .bullet(let terms) = debt.contract else { return .notRenewable(debt.name) }
    if debt.overdue > .zero || debt.dueMonth.map({ $0 < household.start }) ?? false {
      return .renewalLost(debt.name)
    }
    return terms.rollsOver ? .renewalNotYet(debt.name) : .notRenewable(debt.name)
  }
}

extension Debt {
  /// When all of it is due, a payment holiday taken into account; nil where it is paid in parts.
  var dueMonth: YearMonth? {
    guard case .bullet(let terms) = contract else { return nil }
    guard let holiday, holiday.from <= terms.due, terms.due <= holiday.until else {
      return terms.due
    }
    return holiday.until.adding(months: 1)
  }
}
