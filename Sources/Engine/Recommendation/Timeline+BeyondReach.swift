extension Timeline {
  /// Whether no plan can make every payment, because by some month all the money that comes in,
  /// less living costs, is less than the principal that must have been repaid whatever is done.
  ///
  /// Where it is not so, there may still be no such plan.
  var isBeyondReach: Bool {
    withPointers { timeline in
      var money = cash
      for month in 0..<timeline.horizon {
        money += timeline.income[month] - timeline.living[month] + dividends(in: month)
        if money < leastRepaid(by: month) { return true }
      }
      return false
    }
  }

  /// Whether no plan can make every payment, as ``isBeyondReach`` has it, but counting also what must
  /// be paid beside principal by a month, whatever is prepaid, and what falls due year after year.
  ///
  /// Sound as well, and it settles more: yet how little can be missed is not told by it, so that a
  /// search for that goes by the principal alone.
  var isBeyondAnyPlan: Bool {
    guard refinancingMonths == 0 else { return false }
    return withPointers { timeline in
      var money = cash
      var collected = [Int](repeating: 0, count: terms.count)
      for month in 0..<timeline.horizon {
        money += timeline.income[month] - timeline.living[month] + dividends(in: month)
        if money < leastPaid(by: month, &collected) { return true }
      }
      return false
    }
  }

  /// What must have been paid by the end of a month, less what may have been lent again; what lenders
  /// collect bit by bit is summed up from month to month.
  ///
  /// Of a debt with a holiday only what may be lent again counts, whenever that is.
  private func leastPaid(by month: Int, _ collected: inout [Int]) -> Int {
    var sum = 0
    for index in terms.indices {
      let (terms, debt) = (terms[index], opening[index])
      switch terms.kind {
      case _ where !terms.holiday.isEmpty: sum -= lentAgain(to: debt, terms, by: .max)
      case .bullet:
        sum += isDue(debt, in: month) ? debt.owed : -lentAgain(to: debt, terms, by: month)
      case .installment:
        sum += terms.dueMonths == .all ? min(debt.principal, (month + 1) * terms.payment) : 0
      case .interestOnly where terms.isPlain && month > 0:
        // A satang less, since interest on a part of the principal may be rounded down.
        collected[index] += max(0, plainInterest(on: debt.principal, ppm: terms.ratePPM) - 1)
        sum += min(debt.principal, collected[index])
      case .carried where month < terms.carriedCount:
        collected[index] += carried[terms.carriedOffset + month].required
        sum += min(debt.principal, collected[index])
      case .carried: sum += debt.principal
      case .revolving, .interestOnly: break
      }
    }
    return sum
  }

  /// Whether all of a bullet has been paid by a month: what is borrowed again is due a year later.
  private func isDue(_ debt: DebtState, in month: Int) -> Bool {
    guard month >= debt.due else { return false }
    return !debt.rollsOver || debt.due >= 0 && (month - debt.due).isMultiple(of: 12)
  }

  /// How much more than its principal of today a bullet that is repaid or due by a month may have
  /// lent again since.
  private func lentAgain(to debt: DebtState, _ terms: DebtTerms, by month: Int) -> Int {
    guard debt.rollsOver || debt.reborrowMonth >= 0 else { return 0 }
    guard debt.reborrowMonth >= 0 ? month >= debt.reborrowMonth : month > debt.due else { return 0 }
    return max(0, terms.rolloverPrincipal - debt.principal)
  }

  /// More than any saving can have paid out, whatever was deposited.
  private func dividends(in month: Int) -> Int {
    savings.reduce(0) { sum, saving in
      guard saving.dividendPPM > 0 else { return sum }
      let most = min(saving.balance + (month + 1) * saving.deposit, largestAmount)
      return sum + portion(of: most, ppm: saving.dividendPPM, over: 1_000_000)
    }
  }

  /// The principal that must have been repaid by the end of a month on debts that no new loan
  /// clears; what is borrowed again a month later does not help on the date.
  private func leastRepaid(by month: Int) -> Int {
    guard refinancingMonths == 0 else { return 0 }
    var sum = 0
    for (terms, debt) in zip(terms, opening) {
      switch terms.kind {
      case _ where !terms.holiday.isEmpty: sum -= lentAgain(to: debt, terms, by: .max)
      case .bullet:
        let stands = debt.rollsOver ? month == debt.due : month >= debt.due
        sum += stands ? debt.principal : -lentAgain(to: debt, terms, by: month)
      case .installment:
        sum += terms.dueMonths == .all ? min(debt.principal, (month + 1) * terms.payment) : 0
      case .revolving, .interestOnly, .carried: break
      }
    }
    return sum
  }
}
