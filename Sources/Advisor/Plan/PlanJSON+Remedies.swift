import Engine

extension PlanJSON {
  /// What would make the money reach, beside what the plan does already; null where it reaches.
  var whenShort: JSONText {
    guard let found = diagnosis.remedies else { return .null }
    let (remedies, household) = (found.remedies, found.household)
    let changes = remedies.alone.map { [$0] } + remedies.pairs
    return .object([
      ("livingFits", .bool(remedies.livingFits)),
      ("livingShortMonths", .integer(remedies.livingShortMonths)),
      ("livingShortage", .baht(remedies.livingShortage.satang)),
      ("remedies", .array(changes.map { .array($0.map { change($0, of: household) }) })),
      ("leastMissed", .array(diagnosis.leastMissed.map(missed))),
    ])
  }

  private func change(_ remedy: Remedy, of household: Household) -> JSONText {
    switch remedy {
    case .moveDueMonth(let debt, let month):
      .object([
        ("change", .string("due")), ("debt", .string(household.debts[debt].name)),
        ("month", .integer(month)),
      ])
    case .lumpSum(let money):
      .object([("change", .string("lumpSum")), ("amount", .baht(money.satang))])
    case .spendLess(let money):
      .object([("change", .string("cut")), ("monthly", .baht(money.satang))])
    case .earnMore(let money):
      .object([("change", .string("earn")), ("monthly", .baht(money.satang))])
    case .lowerRate(let debt, let rate):
      .object([
        ("change", .string("rate")), ("debt", .string(household.debts[debt].name)),
        ("percentPerYear", .number(Double(rate.ppm) / 10_000, decimals: 4)),
      ])
    case .takeOffer(let offer):
      .object([("change", .string("offer")), ("offer", .string(household.offers[offer].name))])
    }
  }

  private func missed(_ payment: MissedPayment) -> JSONText {
    .object([
      ("debt", .string(diagnosis.household.debts[payment.debt].name)),
      ("month", .string(diagnosis.household.start.adding(months: payment.month).iso)),
      ("amount", .baht(payment.amount.satang)),
    ])
  }
}
