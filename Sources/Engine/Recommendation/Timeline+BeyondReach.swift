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
    for (terms, debt) in zip(terms, opening) where terms.holiday.isEmpty {
      switch terms.kind {
      case .bullet:
        let stands = debt.rollsOver ? month == debt.due : month >= debt.due
        sum += stands ? debt.principal : 0
      case .installment:
        sum += terms.dueMonths == .all ? min(debt.principal, (month + 1) * terms.payment) : 0
      case .revolving, .interestOnly, .carried: break
      }
    }
    return sum
  }
}
