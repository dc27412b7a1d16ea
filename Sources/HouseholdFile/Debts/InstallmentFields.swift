import Engine

private enum InstallmentField {
  static let payment = Field("payment", .amount)
  static let term = Field("term", .count(ValueLimits.months))
  static let months = Field("months", .calendarMonths)
}

extension DebtKind {
  /// Equal installments on a reducing balance.
  static let installment = DebtKind(
    code: "installment",
    fields: [
      ContractField.balance, ContractField.rate, InstallmentField.payment, InstallmentField.term,
      InstallmentField.months, ContractField.interest,
    ],
    prepayments: freePrepayments
  ) { object in
    let (balance, rate) = (object.read(ContractField.balance), object.read(ContractField.rate))
    let payment = object.installmentPayment
    let dueMonths = object.read(InstallmentField.months) ?? .all
    let basis = object.read(ContractField.interest) ?? .monthly
    guard let balance, let rate, let payment else { return nil }
    return .installment(
      InstallmentContract(
        balance: balance,
        rate: rate,
        payment: payment,
        dueMonths: dueMonths,
        basis: basis
      )
    )
  }
}

extension ObjectReader {
  /// The size of an installment, told by exactly one of two keys.
  fileprivate var installmentPayment: InstallmentContract.Payment? {
    let (payment, term) = (read(InstallmentField.payment), read(InstallmentField.term))
    switch (has(InstallmentField.payment), has(InstallmentField.term)) {
    case (false, false):
      reportMissing(oneOf: [InstallmentField.payment, InstallmentField.term])
      return nil
    case (true, true):
      report(.bothGiven(first: "payment", second: "term"), at: InstallmentField.term)
      return nil
    case (true, false): return payment.map { .fixed($0) }
    case (false, true): return term.map { .term(months: $0) }
    }
  }
}
