extension MonthSettlement {
  /// Pays what is left above the buffer to debts, in the order that the strategy says.
  ///
  /// Each round picks the best debt that has not had its turn and that takes money; a debt that
  /// is payable only in whole is passed over while the money does not reach.
  mutating func payExtra() {
    var turnsTaken: UInt64 = 0
    while cash > timeline.buffer {
      guard let index = nextDebt(spare: cash - timeline.buffer, except: turnsTaken) else { return }
      turnsTaken |= 1 << UInt64(index)
      pay(index, spare: cash - timeline.buffer)
    }
  }

  /// The debt that comes first by the strategy among those that take money now.
  @inline(__always)
  private mutating func nextDebt(spare: Int, except turnsTaken: UInt64) -> Int? {
    var best: Int?
    // Reckoned when there is another debt to compare with: a contract's rate takes long.
    var bestRank: Int?
    for index in 0..<timeline.debtCount where turnsTaken & 1 << UInt64(index) == 0 {
      guard debts[index].owed > 0, takes(index, spare: spare) else { continue }
      if let first = best {
        let (rank, other) = (rank(of: index), bestRank ?? rank(of: first))
        bestRank = max(rank, other)
        if rank > other { best = index }
      } else {
        best = index
      }
    }
    return best
  }

  /// What goes first by the strategy has a higher rank.
  @inline(__always)
  private mutating func rank(of index: Int) -> Int {
    strategy == .smallestBalanceFirst ? -debts[index].owed : marginalRate(of: index)
  }

  /// Whether a debt takes any of so much money.
  @inline(__always)
  private func takes(_ index: Int, spare: Int) -> Bool {
    switch timeline.terms[index].prepayment {
    case .any: prepayable(index) > 0
    case .whole: debts[index].principal > 0 && spare >= prepayable(index)
    case .close: spare >= closingAmount(of: index)
    case .none: false
    }
  }

  /// What can be prepaid: principal alone where the interest so far stays due on its date.
  @inline(__always)
  func prepayable(_ index: Int) -> Int {
    keepsInterestForItsDate(index) ? debts[index].principal : debts[index].owed
  }

  @inline(__always)
  func keepsInterestForItsDate(_ index: Int) -> Bool {
    switch timeline.terms[index].kind {
    case .bullet: return true
    case .installment:
      return !timeline.terms[index].dueMonths.contains(monthOfYear)
        || timeline.terms[index].holiday.contains(month)
    case .revolving, .interestOnly, .carried: return false
    }
  }

  /// What closes a contract today: all that is owed, and the interest not yet due less its
  /// discount.
  @inline(__always)
  func closingAmount(of index: Int) -> Int {
    let notYetDue = carriedMonth(of: index)
    return debts[index].owed + notYetDue.interestAfter - notYetDue.discount
  }

  /// What one more baht paid now saves per year, in ppm.
  ///
  /// For a contract that can only be closed it is the rate at which its remaining payments repay
  /// the closing amount: zero where closing saves nothing.
  @inline(__always)
  mutating func marginalRate(of index: Int) -> Int {
    timeline.terms[index].kind == .carried ? rateOfClosing(index) : rate(of: index)
  }

  @inline(never)
  private mutating func rateOfClosing(_ index: Int) -> Int {
    let amount = closingAmount(of: index)
    guard amount < carriedMonth(of: index).requiredAfter else { return 0 }
    let offset = timeline.terms[index].carriedOffset
    let months = timeline.carried[offset + month + 1..<offset + timeline.terms[index].carriedCount]
    let monthly = internalRateOfReturn(balance: amount, payments: months.lazy.map(\.required))
    return max(0, Int((monthly ?? 0) * 12_000_000))
  }

  @inline(__always)
  func carriedMonth(of index: Int) -> CarriedMonth {
    guard month < timeline.terms[index].carriedCount, !debts[index].isClosed else {
      return CarriedMonth()
    }
    return timeline.carried[timeline.terms[index].carriedOffset + month]
  }

  /// Pays as much as the debt takes.
  @inline(__always)
  mutating func pay(_ index: Int, spare: Int) {
    if timeline.terms[index].kind == .carried { return close(index) }
    let amount = min(spare, prepayable(index))
    settleExtra(amount, of: index, in: &debts[index])
    cash -= amount
    if Record.keepsMonths { records.debts[slot(index)].paid.satang += amount }
  }

  /// Takes an extra payment off what a debt owes.
  ///
  /// While money is left something can be overdue only in a holiday: the payment counts toward it.
  @inline(__always)
  func settleExtra(_ amount: Int, of index: Int, in debt: inout DebtState) {
    let principal = debt.principal
    if keepsInterestForItsDate(index) {
      debt.principal -= amount
    } else {
      debt.settle(amount, principalFirst: timeline.terms[index].settlesPrincipalFirst)
    }
    guard debt.overdue > 0 else { return }
    debt.overdue = max(0, debt.overdue - amount)
    debt.overduePrincipal = max(0, debt.overduePrincipal - principal + debt.principal)
  }

  /// Closes a contract that is carried on its schedule.
  private mutating func close(_ index: Int) {
    close(index, notYetDue: carriedMonth(of: index))
  }

  /// Pays all that is owed and the interest not yet due, less its discount.
  mutating func close(_ index: Int, notYetDue: CarriedMonth) {
    let amount = debts[index].owed + notYetDue.interestAfter - notYetDue.discount
    totals.interest += notYetDue.interestAfter
    totals.discounts += notYetDue.discount
    debts[index].principal = 0
    debts[index].accruedInterest = 0
    debts[index].penalty = 0
    debts[index].overdue = 0
    debts[index].isClosed = true
    cash -= amount
    if Record.keepsMonths {
      records.debts[slot(index)].interest.satang += notYetDue.interestAfter
      records.debts[slot(index)].discounted.satang += notYetDue.discount
      records.debts[slot(index)].paid.satang += amount
    }
  }
}
