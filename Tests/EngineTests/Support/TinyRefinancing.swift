@testable import Engine

/// A household so small that every way to take a loan can be gone through: two debts, six months,
/// and one lender who may clear either debt or both.
///
/// One debt takes any sum, the other only all of it; nothing is kept back.
struct TinyRefinancing {
  let cash: Int
  /// What each month leaves before debts, satang; may be below zero.
  let surplus: [Int]
  /// Of the debt that takes any sum: principal, ppm a year and installment, satang.
  let open: (principal: Int, ppm: Int, payment: Int)
  /// Of the debt that takes only all of its principal.
  let whole: (principal: Int, ppm: Int)
  /// Of the loan: ppm a year, months of its term, the most that is lent and what it costs at once.
  let offer: (ppm: Int, term: Int, limit: Int, fee: Int)

  init(seed: UInt64) {
    var numbers = SeededNumbers(seed: seed)
    cash = numbers.whole(0...4) * 1_000_000
    surplus = (0..<6).map { _ in numbers.whole(-1...9) * 1_000_000 }
    open = (
      numbers.whole(2...30) * 1_000_000, numbers.whole(1...40) * 10_000,
      numbers.whole(1...6) * 500_000
    )
    whole = (numbers.whole(2...25) * 1_000_000, numbers.whole(2...12) * 100_000)
    offer = (
      numbers.whole(4...18) * 10_000, numbers.pick([3, 6, 12]), numbers.whole(5...40) * 1_000_000,
      numbers.pick([0, 0, 10_000])
    )
  }

  /// The same as the engine reads it.
  var household: Household {
    var household = Household.tiny(cash: cash, surplus: surplus)
    household.debts = [
      Debt.installment(1, percent: 1, payment: 1).with {
        $0.name = "open"
        $0.contract = .installment(
          InstallmentContract(
            balance: open.principal.satang,
            rate: RateSchedule(NominalAnnualRate(ppm: open.ppm)),
            payment: .fixed(open.payment.satang)
          )
        )
      },
      Debt.interestOnly(1, percent: 1).with {
        $0.name = "whole"
        $0.contract = .interestOnly(
          InterestOnlyContract(
            balance: whole.principal.satang,
            rate: RateSchedule(NominalAnnualRate(ppm: whole.ppm))
          )
        )
      },
    ]
    household.offers = [
      Offer(
        name: "loan",
        choice: .refinance(
          Refinancing(
            debts: ["open", "whole"],
            lender: .savingsGroup,
            rate: NominalAnnualRate(ppm: offer.ppm),
            termInMonths: offer.term,
            limit: offer.limit.satang,
            fee: offer.fee.satang
          )
        )
      )
    ]
    return household
  }

  /// The least that debts cost, of all ways to take a loan in thirds of what it clears, or none,
  /// and to pay nothing or all that is spare to a debt; nil when none can pay.
  var leastCost: Int? {
    var least: Int?
    follow(State(cash: cash, open: open.principal, whole: whole.principal), month: 0, &least)
    return least
  }

  private struct State {
    var cash: Int
    var open: Int
    var whole: Int
    var loan = 0
    var installment = 0
    var hasBorrowed = false
    var cost = 0
  }

  private func follow(_ state: State, month: Int, _ least: inout Int?) {
    if let found = least, state.cost >= found { return }
    guard month < 6 else {
      least = state.cost
      return
    }
    pay(state, month: month, &least)
    guard !state.hasBorrowed, month < 5 else { return }
    for (clearsOpen, clearsWhole) in [(true, false), (false, true), (true, true)] {
      let owed = (clearsOpen ? state.open : 0) + (clearsWhole ? state.whole : 0)
      guard owed > 0, !clearsOpen || state.open > 0, !clearsWhole || state.whole > 0 else {
        continue
      }
      for thirds in 1...3 {
        var next = state
        guard borrow(&next, clearing: owed, thirds: thirds) else { continue }
        if clearsOpen { next.open = 0 }
        if clearsWhole { next.whole = 0 }
        pay(next, month: month, &least)
      }
    }
  }

  /// Takes the loan before the month's interest; false where it and the purse do not clear the
  /// debts.
  private func borrow(_ state: inout State, clearing owed: Int, thirds: Int) -> Bool {
    let most = min(offer.limit, owed + offer.fee)
    let principal = (most * thirds / 3 + 99) / 100 * 100
    guard principal > offer.fee, state.cash + principal - offer.fee >= owed else { return false }
    state.cash += principal - offer.fee - owed
    state.cost += offer.fee
    state.loan = principal
    state.installment = levelPayment(
      principal: principal,
      annualRatePPM: offer.ppm,
      termInMonths: offer.term
    )
    state.hasBorrowed = true
    return true
  }

  /// Pays what the month requires, and then every way of nothing or all to each debt.
  private func pay(_ opened: State, month: Int, _ least: inout Int?) {
    var state = opened
    state.cash += surplus[month]
    guard state.cash >= 0 else { return }
    let wholeInterest = tinyInterest(state.whole, whole.ppm)
    state.cost += wholeInterest
    state.cash -= wholeInterest
    payDown(&state.open, payment: open.payment, ppm: open.ppm, &state.cash, &state.cost)
    payDown(&state.loan, payment: state.installment, ppm: offer.ppm, &state.cash, &state.cost)
    guard state.cash >= 0 else { return }
    for ways in 0..<8 {
      var next = state
      if ways & 1 != 0 {
        guard next.whole > 0, next.whole <= next.cash else { continue }
        (next.cash, next.whole) = (next.cash - next.whole, 0)
      }
      if ways & 2 != 0 { guard prepay(&next.open, &next.cash) else { continue } }
      if ways & 4 != 0 { guard prepay(&next.loan, &next.cash) else { continue } }
      follow(next, month: month + 1, &least)
    }
  }

  private func payDown(
    _ principal: inout Int,
    payment: Int,
    ppm: Int,
    _ cash: inout Int,
    _ cost: inout Int
  ) {
    let interest = tinyInterest(principal, ppm)
    let paid = min(principal + interest, payment)
    cost += interest
    cash -= paid
    principal += interest - paid
  }

  /// Pays all that is spare; false where that is nothing.
  private func prepay(_ principal: inout Int, _ cash: inout Int) -> Bool {
    let paid = min(principal, cash)
    principal -= paid
    cash -= paid
    return paid > 0
  }
}
