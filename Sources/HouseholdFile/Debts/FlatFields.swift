import Engine

private enum FlatField {
  static let principal = Field("principal", .amount, required: true)
  static let rate = Field("rate", .rate, required: true)
  static let installments = Field("installments", .count(ValueLimits.months), required: true)
  static let remaining = Field("remaining", .count(ValueLimits.months), required: true)
  static let closingDiscount = Field("closingDiscount", .percent())
}

extension DebtKind {
  /// Interest on the original principal for the whole term.
  static let flat = DebtKind(
    code: "flat",
    fields: [
      FlatField.principal, FlatField.rate, FlatField.installments, FlatField.remaining,
      FlatField.closingDiscount,
    ],
    prepayments: closingOnly
  ) { object in
    let (principal, rate) = (object.read(FlatField.principal), object.read(FlatField.rate))
    let (remaining, installments) = object.readRemaining(
      FlatField.remaining,
      of: FlatField.installments
    )
    let discount = object.read(FlatField.closingDiscount)
    guard let principal, let rate, let installments, let remaining else { return nil }
    return .flat(
      FlatContract(
        principal: principal,
        rate: FlatAnnualRate(ppm: rate.ppm),
        installments: installments,
        remaining: remaining,
        closingDiscountPPM: discount
      )
    )
  }
}

extension ObjectReader {
  /// What is left to pay of a whole, which it must not exceed.
  func readRemaining(_ part: Field<Int>, of total: Field<Int>) -> (remaining: Int?, whole: Int?) {
    let (remaining, whole) = (read(part), read(total))
    guard let remaining, let whole, remaining > whole else { return (remaining, whole) }
    let problem = Contradiction.remainingExceedsWhole(
      remaining: remaining,
      whole: whole,
      wholeKey: total.key
    )
    report(problem, at: part)
    return (nil, whole)
  }
}
