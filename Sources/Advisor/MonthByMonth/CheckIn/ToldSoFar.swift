import Engine

/// What was told of a month before payments are asked about: how much money there is to pay with.
struct ToldSoFar: Hashable, Sendable {
  /// What came in beyond the plan, less what went out beyond it; below zero for less money.
  var beyondPlan = Money.zero
  /// What was borrowed again, by the debt's place, nil for not yet; empty where all is as planned.
  var renewals: [Int: Money?] = [:]

  /// Nothing but what was planned.
  init() {}

  /// What a form was told.
  init(_ form: MonthForm) {
    let (actual, planned) = (form.actual, form.asPlanned)
    beyondPlan = actual.income - planned.income - (actual.living - planned.living)
    let waiting = form.household.debts.indices.filter(form.awaitsRenewal)
    let isAsPlanned =
      beyondPlan == .zero
      && waiting.allSatisfy { actual.debts[$0].borrowed == planned.debts[$0].borrowed }
    guard !isAsPlanned else { return }
    for debt in waiting { renewals[debt] = .some(actual.debts[debt].borrowed) }
  }
}

extension Household {
  /// The household as it can be planned for when part of its first month is known.
  ///
  /// Every debt keeps its place. A loan that was not taken again is left out of the plan, as if it
  /// were never to come: what is paid now must not count on it.
  func knowing(_ told: ToldSoFar) -> Household {
    var known = self
    for (debt, borrowed) in told.renewals { known.settleRenewal(of: debt, borrowed ?? .zero) }
    if told.beyondPlan >= .zero {
      known.cash += told.beyondPlan
    } else {
      let less = Money(satang: -told.beyondPlan.satang)
      let once = Recurrence(less, from: start, until: start)
      known.expenses.append(Expense(name: "", recurrence: once, isEssential: true))
    }
    return known
  }

  private mutating func settleRenewal(of debt: Int, _ borrowed: Money) {
    guard case .bullet(var terms) = debts[debt].contract else { return }
    (terms.balance, terms.renewal) = (borrowed, nil)
    if borrowed == .zero { terms.rollsOver = false }
    debts[debt].contract = .bullet(terms)
    cash += borrowed
  }
}
