@testable import Engine

/// A household so small that every way to miss payments can be gone through: two debts and six
/// months.
struct TinyArrears {
  let cash: Int
  /// What each month leaves before debts, satang; may be below zero.
  let surplus: [Int]
  /// Of the loan with installments: principal, ppm a year and installment, satang.
  let loan: (principal: Int, ppm: Int, payment: Int)
  /// Of the debt that falls due once: principal, ppm a year and month.
  let bullet: (principal: Int, ppm: Int, due: Int)

  init(seed: UInt64) {
    var numbers = SeededNumbers(seed: seed)
    cash = numbers.whole(0...3) * 100_000
    surplus = (0..<6).map { _ in numbers.whole(-1...6) * 100_000 }
    loan = (
      numbers.whole(5...30) * 100_000, numbers.whole(1...30) * 10_000,
      numbers.whole(2...6) * 50_000
    )
    bullet = (numbers.whole(3...20) * 100_000, numbers.whole(1...30) * 10_000, numbers.whole(1...4))
  }

  /// The same as the engine reads it.
  var household: Household {
    var household = Household.tiny(cash: cash, surplus: surplus)
    household.debts = [
      Debt(
        .installment(
          InstallmentContract(
            balance: loan.principal.satang,
            rate: RateSchedule(NominalAnnualRate(ppm: loan.ppm)),
            payment: .fixed(loan.payment.satang)
          )
        )
      ),
      Debt(
        .bullet(
          BulletContract(
            balance: bullet.principal.satang,
            rate: RateSchedule(NominalAnnualRate(ppm: bullet.ppm)),
            due: household.start.adding(months: bullet.due)
          )
        )
      ),
    ]
    return household
  }

  /// The fewest payments that must be missed, of all choices of payments to leave out; nil where
  /// living costs do not fit whatever is missed.
  var fewestMissed: Int? {
    (0..<1 << 12).compactMap(missed(leavingOut:)).min()
  }

  /// How many payments are missed when those of a set are left out whole; nil when cash then
  /// falls short.
  private func missed(leavingOut set: Int) -> Int? {
    var (cash, count) = (cash, 0)
    var (principal, accrued, overdue) = (loan.principal, 0, 0)
    var owed = (principal: bullet.principal, interest: 0)
    for month in 0..<6 {
      cash += surplus[month]
      accrued += tinyInterest(principal, loan.ppm)
      let asked = min(principal + accrued, overdue + loan.payment)
      let paid = set >> (2 * month) & 1 == 0 ? asked : 0
      if asked > paid { count += 1 }
      overdue = asked - paid
      principal -= max(0, paid - accrued)
      accrued = max(0, accrued - paid)
      owed.interest += tinyInterest(owed.principal, bullet.ppm)
      let due = month >= bullet.due ? owed.principal + owed.interest : 0
      if set >> (2 * month + 1) & 1 == 0 {
        cash -= due
        if due > 0 { owed = (0, 0) }
      } else if due > 0 {
        count += 1
      }
      cash -= paid
      if cash < 0 { return nil }
    }
    return count
  }
}
