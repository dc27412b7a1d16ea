@testable import Engine

/// A household so small that every way to pay and to borrow again can be gone through: a yearly
/// loan that is borrowed again, a debt that takes only all of it, and six months.
struct TinyRolling {
  let cash: Int
  /// What each month leaves before debts, satang; may be below zero.
  let surplus: [Int]
  /// Of the yearly loan: principal, ppm a year, and the month in which it falls due.
  let yearly: (principal: Int, ppm: Int, due: Int)
  /// Of the debt that takes only all of its principal.
  let whole: (principal: Int, ppm: Int)

  init(seed: UInt64) {
    var numbers = SeededNumbers(seed: seed)
    cash = numbers.whole(0...12) * 100_000
    surplus = (0..<6).map { _ in numbers.whole(-1...9) * 100_000 }
    yearly = (
      numbers.whole(2...15) * 100_000, numbers.whole(4...15) * 10_000, numbers.whole(0...3)
    )
    whole = (numbers.whole(2...20) * 100_000, numbers.whole(1...12) * 100_000)
  }

  /// The same as the engine reads it.
  var household: Household {
    var household = Household.tiny(cash: cash, surplus: surplus)
    household.debts = [
      Debt(
        .bullet(
          BulletContract(
            balance: yearly.principal.satang,
            rate: RateSchedule(NominalAnnualRate(ppm: yearly.ppm)),
            due: household.start.adding(months: yearly.due),
            rollsOver: true
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

  /// The least interest of all ways to pay in halves of what is spare and to borrow in quarters;
  /// nil when none can pay.
  var leastInterest: Int? {
    var least: Int?
    let state = State(cash: cash, principal: yearly.principal, whole: whole.principal)
    follow(0, state, &least)
    return least
  }

  private struct State {
    var cash: Int
    var principal: Int
    var whole: Int
    /// Interest of the yearly loan that waits for its date.
    var waiting = 0
    var paid = 0
  }

  private func follow(_ month: Int, _ state: State, _ least: inout Int?) {
    if let found = least, state.paid >= found { return }
    guard month < 6 else {
      least = state.paid
      return
    }
    for quarters in month == yearly.due + 1 ? Array(0...4) : [0] {
      var state = state
      let borrowed = yearly.principal * quarters / 4 / 10_000 * 10_000
      state.cash += borrowed
      state.principal += borrowed
      pay(month, state, &least)
    }
  }

  private func pay(_ month: Int, _ opened: State, _ least: inout Int?) {
    var state = opened
    state.cash += surplus[month]
    guard state.cash >= 0 else { return }
    let interests = (
      tinyInterest(state.principal, yearly.ppm), tinyInterest(state.whole, whole.ppm)
    )
    state.waiting += interests.0
    state.paid += interests.0 + interests.1
    state.cash -= interests.1
    if month == yearly.due {
      state.cash -= state.principal + state.waiting
      (state.principal, state.waiting) = (0, 0)
    }
    guard state.cash >= 0 else { return }
    for clears in [true, false] where !clears || state.whole > 0 && state.whole <= state.cash {
      var next = state
      if clears { (next.cash, next.whole) = (next.cash - next.whole, 0) }
      let most = min(next.cash, next.principal)
      for halves in 0...2 {
        var paid = next
        paid.cash -= most * halves / 2
        paid.principal -= most * halves / 2
        follow(month + 1, paid, &least)
        if most == 0 { break }
      }
    }
  }
}
