import Engine

/// A household so small that every way to take a new loan can be gone through: a debt that takes
/// only all of it, a loan that may clear it, and six months.
struct TinyRefinanced {
  let cash: Int
  /// What each month leaves before debts, satang; may be below zero.
  let surplus: [Int]
  /// Of the debt that takes only all of its principal.
  let whole: (principal: Int, ppm: Int)
  /// Of the loan: ppm a year, the most that is lent, and the months of its installments.
  let loan: (ppm: Int, limit: Int, term: Int)

  init(seed: UInt64) {
    var numbers = SeededNumbers(seed: seed)
    cash = numbers.whole(0...6) * 100_000
    surplus = (0..<6).map { _ in numbers.whole(-1...8) * 100_000 }
    whole = (numbers.whole(5...40) * 100_000, numbers.whole(3...12) * 100_000)
    loan = (
      numbers.whole(6...15) * 10_000, numbers.whole(3...40) * 100_000, numbers.pick([3, 6, 12])
    )
  }

  /// The same as the engine reads it.
  var household: Household {
    var household = Household.tiny(cash: cash, surplus: surplus)
    household.debts = [
      Debt(
        .interestOnly(
          InterestOnlyContract(
            balance: whole.principal.satang,
            rate: RateSchedule(NominalAnnualRate(ppm: whole.ppm))
          )
        )
      )
    ]
    household.offers = [
      Offer(
        name: "loan",
        choice: .refinance(
          Refinancing(
            debts: ["debt"],
            lender: .savingsGroup,
            rate: NominalAnnualRate(ppm: loan.ppm),
            termInMonths: loan.term,
            limit: loan.limit.satang
          )
        )
      )
    ]
    return household
  }

  /// The least interest of all months in which the loan or cash may clear the debt, with all of it
  /// or parts borrowed; nil when none can pay.
  var leastInterest: Int? {
    let sizes = [1, 2, 3].map { min(whole.principal * $0 / 3, loan.limit) / 10_000 * 10_000 }
    let taken = (0..<6).flatMap { month in sizes.map { interest(borrowing: $0, in: month) } }
    let unaided = (0...6).map { interest(borrowing: 0, in: $0) }
    return (taken + unaided).compactMap(\.self).min()
  }

  /// What a plan costs that clears the debt in a month, by a loan before its interest or by cash
  /// at its end, and then pays the loan with all that coming months do not need.
  private func interest(borrowing borrowed: Int, in clearing: Int) -> Int? {
    var (cash, whole, paid) = (cash, whole.principal, 0)
    var owed = 0
    let installment = levelInstallment(of: borrowed)
    for month in 0..<6 {
      if borrowed > 0, month == clearing {
        cash += borrowed - whole
        guard cash >= 0 else { return nil }
        (owed, whole) = (borrowed, 0)
      }
      cash += surplus[month]
      guard cash >= 0 else { return nil }
      let interests = tinyInterest(whole, self.whole.ppm) + tinyInterest(owed, loan.ppm)
      let due = owed + tinyInterest(owed, loan.ppm)
      let required = min(due, installment)
      paid += interests
      cash -= tinyInterest(whole, self.whole.ppm) + required
      guard cash >= 0 else { return nil }
      owed = due - required
      if borrowed == 0, month == clearing {
        cash -= whole
        whole = 0
        guard cash >= 0 else { return nil }
      }
    }
    return paid
  }

  /// The level payment of the term, up to a whole baht.
  private func levelInstallment(of borrowed: Int) -> Int {
    let rate = Double(loan.ppm) / 12_000_000
    var growth = 1.0
    for _ in 0..<loan.term { growth *= 1 + rate }
    let payment = Double(borrowed) * rate * growth / (growth - 1)
    return Int((payment / 100).rounded(.up)) * 100
  }
}
