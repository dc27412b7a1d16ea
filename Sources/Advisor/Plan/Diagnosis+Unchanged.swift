import Engine
import ThaiText

extension Diagnosis {
  /// Why a change leaves the plan as it is, where it does.
  func reasonUnchanged(by change: HouseholdChange) -> UnchangedReason {
    switch change {
    case .choose(let offer): reasonUnchanged(by: offer.choice)
    case .sell(let asset, _, _): takes(.sell(asset: asset)) ? .alreadyTaken : withoutIt
    case .spendLess, .borrow, .shock: withoutIt
    }
  }

  private func reasonUnchanged(by choice: Offer.Choice) -> UnchangedReason {
    switch choice {
    case .lowerRate(let debt, let rate):
      guard let contract = contract(of: debt) else { return withoutIt }
      guard let now = contract.rateSchedule?.rate(in: household.start) else {
        return .paymentsFixed
      }
      if rate >= now { return .rateNotLower(now: now) }
    case .moveDueMonth(let debt, let month):
      if contract(of: debt)?.monthsDue == CalendarMonths([month]) { return .dueAlready }
      if contract(of: debt)?.monthsDue == nil { return .paymentsFixed }
    case .refinance: return takes(choice) ? .alreadyTaken : .loanNotWorth
    case .sell, .earn, .cut, .holiday: break
    }
    return takes(choice) ? .alreadyTaken : withoutIt
  }

  private func contract(of debt: String) -> DebtContract? {
    household.debts.first { $0.name == debt }?.contract
  }

  /// Why the plan comes to the same without a change that it does not make.
  private var withoutIt: UnchangedReason { taken.isEmpty ? .tooLittle : .coveredOtherwise }

  private func takes(_ choice: Offer.Choice) -> Bool { taken.contains(choice) }

  /// The choices that the plan that is shown makes.
  private var taken: [Offer.Choice] {
    guard best.strategy == .recommended, let recommendation else { return [] }
    return recommendation.taken.map { household.offers[$0.offer].choice }
  }
}

extension DebtContract {
  /// The month of the year in which it falls due as a whole or once a year; nil where it is paid
  /// more often.
  fileprivate var monthsDue: CalendarMonths? {
    switch self {
    case .bullet(let terms): CalendarMonths([terms.due.month])
    case .installment(let terms): terms.dueMonths.count == 1 ? terms.dueMonths : nil
    case .revolving, .interestOnly, .flat, .daily: nil
    }
  }
}
