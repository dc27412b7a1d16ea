extension MonthSettlement {
  /// Charges every debt's interest and makes the required payments, in the order of the law.
  ///
  /// - Returns: What cash could not cover.
  @inline(__always)
  mutating func payRequired() -> Int {
    var missed = 0
    for position in 0..<timeline.debtCount {
      let index = timeline.paymentOrder[position]
      if debts[index].isLive(in: month) {
        missed += payRequired(index)
      }
    }
    return missed
  }

  /// Charges one debt's interest and makes its required payment; returns what cash missed.
  @inline(__always)
  mutating func payRequired(_ index: Int) -> Int {
    if timeline.terms[index].isPlain, payPlainly(index) { return 0 }
    if timeline.terms[index].holiday.contains(month) {
      rest(index)
      return 0
    }
    let penalty = chargePenalty(index)
    let interest = chargeInterest(index)
    let required = min(debts[index].owed, required(index))
    let paid = min(required, cash)
    let missed = required - paid
    let principal = debts[index].principal
    cash -= paid
    debts[index].settle(paid, principalFirst: timeline.terms[index].settlesPrincipalFirst)
    debts[index].overdue = missed
    afterPayment(index, required: required, principalPaid: principal - debts[index].principal)
    totals.interest += interest
    totals.penalties += penalty
    if missed > 0 { totals.missedPayments += 1 }
    if Record.keepsMonths {
      records.debts[slot(index)].interest.satang += interest
      records.debts[slot(index)].penalty.satang += penalty
      records.debts[slot(index)].required.satang = required
      records.debts[slot(index)].paid.satang += paid
      records.debts[slot(index)].missed.satang = missed
    }
    return missed
  }

  /// Charges the interest of a month in which nothing is required by agreement.
  @inline(__always)
  private mutating func rest(_ index: Int) {
    guard !timeline.terms[index].holiday.waivesInterest else { return }
    let interest = chargeInterest(index)
    totals.interest += interest
    if Record.keepsMonths { records.debts[slot(index)].interest.satang += interest }
  }

  /// The penalty of a month, on the principal of overdue installments only.
  ///
  /// What is overdue holds unpaid interest and penalty too; those bear none, unless the lender
  /// made the interest principal.
  /// Source: Bank of Thailand notification สกส2. 9/2563; Civil and Commercial Code s.224/1.
  @inline(__always)
  private func chargePenalty(_ index: Int) -> Int {
    guard debts[index].overdue > 0, timeline.terms[index].penaltyPPM > 0 else { return 0 }
    let principal = min(debts[index].overduePrincipal, debts[index].overdue)
    let charged = interest(index, on: principal, ppm: timeline.terms[index].penaltyPPM)
    let penalty = min(charged, max(0, largestAmount - debts[index].owed))
    debts[index].penalty += penalty
    debts[index].overdue += penalty
    return penalty
  }

  /// The interest of a month on the principal owed at its start, added beside the principal.
  @inline(__always)
  private func chargeInterest(_ index: Int) -> Int {
    var charged: Int
    if timeline.terms[index].kind == .carried {
      guard month < timeline.terms[index].carriedCount, !debts[index].isClosed else { return 0 }
      charged = timeline.carried[timeline.terms[index].carriedOffset + month].interest
    } else {
      charged = interest(index, on: debts[index].principal, ppm: rate(of: index))
    }
    charged = min(charged, max(0, largestAmount - debts[index].owed))
    debts[index].accruedInterest += charged
    return charged
  }

  /// The rate of a debt in the month being settled, ppm a year.
  @inline(__always)
  func rate(of index: Int) -> Int {
    timeline.terms[index].rateOffset < 0
      ? timeline.terms[index].ratePPM : timeline.rates[timeline.terms[index].rateOffset + month]
  }

  @inline(__always)
  private func interest(_ index: Int, on principal: Int, ppm: Int) -> Int {
    if timeline.terms[index].countsDays {
      return portion(of: principal, ppm: ppm * timeline.days[month], over: 365_000_000)
    }
    return portion(of: principal, ppm: ppm, over: 12_000_000)
  }

  /// What a debt asks for in the month, before it is limited to what is owed.
  @inline(__always)
  private func required(_ index: Int) -> Int {
    switch timeline.terms[index].kind {
    case .installment:
      return debts[index].overdue
        + (timeline.terms[index].dueMonths.contains(monthOfYear)
          ? timeline.terms[index].payment : 0)
    case .bullet:
      return month >= debts[index].due ? debts[index].owed : 0
    case .revolving:
      let share = portion(
        of: debts[index].owed,
        ppm: timeline.terms[index].minimumPPM,
        over: 1_000_000
      )
      return debts[index].overdue + max(timeline.terms[index].minimum, share)
    case .interestOnly:
      return debts[index].overduePrincipal + debts[index].accruedInterest + debts[index].penalty
    case .carried:
      let lastMonth = timeline.terms[index].carriedCount - 1
      guard month < lastMonth else { return debts[index].owed }
      return debts[index].overdue
        + timeline.carried[timeline.terms[index].carriedOffset + month].required
    }
  }

  /// What a paid or missed payment changes for the months after.
  @inline(__always)
  private func afterPayment(_ index: Int, required: Int, principalPaid: Int) {
    if timeline.terms[index].kind == .bullet, month >= debts[index].due {
      if debts[index].overdue > 0 {
        debts[index].rollsOver = false
      } else if debts[index].rollsOver {
        debts[index].reborrowMonth = month + 1
        repeat { debts[index].due += 12 } while debts[index].due <= month + 1
      }
    }
    if timeline.terms[index].tellsUnpaidApart {
      tellUnpaidApart(index, required: required, principalPaid: principalPaid)
    }
  }

  /// Makes unpaid interest principal where the lender does, and tells the principal within what is
  /// overdue.
  ///
  /// On a date for paying all interest so far is due, and what is overdue is interest before it is
  /// principal. Between the dates interest accrues that is not due yet, so that what was overdue
  /// of the principal stays so until it is paid.
  @inline(__always)
  private func tellUnpaidApart(_ index: Int, required: Int, principalPaid: Int) {
    let overdue = debts[index].overdue
    if timeline.terms[index].compounds {
      if required > 0 {
        debts[index].principal += debts[index].accruedInterest
        debts[index].accruedInterest = 0
      }
    } else if !timeline.terms[index].dueMonths.contains(monthOfYear) {
      let unpaid = max(0, debts[index].overduePrincipal - principalPaid)
      debts[index].overduePrincipal = min(unpaid, overdue)
      return
    }
    let unpaid = debts[index].accruedInterest + debts[index].penalty
    debts[index].overduePrincipal = min(debts[index].principal, max(0, overdue - unpaid))
  }
}
