@testable import Engine

/// A household so small that every way to pay can be gone through: two debts and six months.
///
/// One debt takes any sum, the other only all of it; nothing is kept back.
struct TinyHousehold {
  let cash: Int
  /// What each month leaves before debts, satang; may be below zero.
  let surplus: [Int]
  /// Of the debt that takes any sum: principal, ppm a year and installment, satang.
  let open: (principal: Int, ppm: Int, payment: Int)
  /// Of the debt that takes only all of its principal.
  let whole: (principal: Int, ppm: Int)

  init(seed: UInt64) {
    var numbers = SeededNumbers(seed: seed)
    cash = numbers.whole(0...4) * 100_000
    surplus = (0..<6).map { _ in numbers.whole(-1...9) * 100_000 }
    open = (
      numbers.whole(2...30) * 100_000, numbers.whole(1...40) * 10_000,
      numbers.whole(1...6) * 50_000
    )
    whole = (numbers.whole(2...25) * 100_000, numbers.whole(1...12) * 100_000)
  }

  /// The same as the engine reads it.
  var household: Household {
    var household = Household.tiny(cash: cash, surplus: surplus)
    household.debts = [
      Debt(
        .installment(
          InstallmentContract(
            balance: open.principal.satang,
            rate: RateSchedule(NominalAnnualRate(ppm: open.ppm)),
            payment: .fixed(open.payment.satang)
          )
        )
      ),
      Debt(
        .interestOnly(
          InterestOnlyContract(
            balance: whole.principal.satang,
            rate: RateSchedule(NominalAnnualRate(ppm: whole.ppm))
          )
        )
      ),
    ]
    return household
  }

  /// The least interest of all ways to pay in thirds of what is spare; nil when none can pay.
  var leastInterest: Int? {
    var least: Int?
    follow(month: 0, cash: cash, open: open.principal, whole: whole.principal, paid: 0, &least)
    return least
  }

  private func follow(
    month: Int,
    cash: Int,
    open: Int,
    whole: Int,
    paid: Int,
    _ least: inout Int?
  ) {
    if let found = least, paid >= found { return }
    guard month < 6 else {
      least = paid
      return
    }
    let (openInterest, wholeInterest) = (
      tinyInterest(open, self.open.ppm), tinyInterest(whole, self.whole.ppm)
    )
    let required = min(open + openInterest, self.open.payment) + wholeInterest
    let spare = cash + surplus[month] - required
    guard cash + surplus[month] >= 0, spare >= 0 else { return }
    let owed = open + openInterest - min(open + openInterest, self.open.payment)
    for clears in [true, false] where !clears || whole > 0 && whole <= spare {
      let left = clears ? spare - whole : spare
      for thirds in 0...3 {
        let extra = min(owed, left) * thirds / 3
        follow(
          month: month + 1,
          cash: left - extra,
          open: owed - extra,
          whole: clears ? 0 : whole,
          paid: paid + openInterest + wholeInterest,
          &least
        )
        if owed == 0 || left == 0 { break }
      }
    }
  }
}
