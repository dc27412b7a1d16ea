import Engine

extension ReferenceDebt {
  /// What an extra payment did.
  struct Extra {
    var paid = 0
    var interest = 0
    var discount = 0
  }

  private var prepayment: Prepayment {
    if let agreed = debt.prepayment { return agreed }
    switch debt.contract {
    case .installment, .bullet, .revolving: return .any
    case .interestOnly(let terms): return terms.takesPartOfPrincipal ? .any : .whole
    case .flat, .daily: return .close
    }
  }

  /// Whether an extra baht goes to the principal past the interest that is not yet due.
  private func takesOnlyPrincipal(in month: YearMonth) -> Bool {
    switch debt.contract {
    case .bullet: true
    case .installment(let terms):
      debt.rests(in: month) || !terms.dueMonths.contains(month.month)
    default: false
    }
  }

  /// What the lender wants to be rid of the contract at once: the interest that installments to
  /// come would bring, less a share.
  func closingAmount(in month: YearMonth) -> Int {
    let row = row(in: month)
    return owed + row.interestToCome - row.discount
  }

  /// What one more baht saves a year, parts per million.
  ///
  /// The stated rate, or for a contract that can only be closed the rate at which its remaining
  /// payments repay the closing amount.
  func marginalPPM(in month: YearMonth) -> Double {
    guard schedule != nil else { return Double(statedPPM(in: month)) }
    let rate = ReferenceSchedule.effectiveRate(
      owed: closingAmount(in: month),
      payments: row(in: month).requiredToCome
    )
    return rate * 12 * 1_000_000
  }

  /// Gives the debt its turn with the money that is spare.
  mutating func payExtra(spare: Int, in month: YearMonth) -> Extra {
    guard owed > 0, prepayment != .none else { return Extra() }
    if schedule != nil { return close(spare: spare, in: month) }
    let onlyPrincipal = takesOnlyPrincipal(in: month)
    let whole = onlyPrincipal ? principal : owed
    if prepayment == .whole, spare < whole || principal == 0 { return Extra() }
    let amount = min(whole, spare)
    if onlyPrincipal { principal -= amount } else { take(amount) }
    overdue = max(0, overdue - amount)
    return Extra(paid: amount)
  }

  private mutating func close(spare: Int, in month: YearMonth) -> Extra {
    let amount = closingAmount(in: month)
    let row = row(in: month)
    guard spare >= amount else { return Extra() }
    (principal, interest, penalty, overdue) = (0, 0, 0, 0)
    isClosed = true
    return Extra(paid: amount, interest: row.interestToCome, discount: row.discount)
  }
}
