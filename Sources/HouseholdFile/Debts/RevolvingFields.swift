import Engine

private enum RevolvingField {
  static let minimumPercent = Field("minimumPercent", .percent())
  static let minimum = Field("minimum", .amount)
}

extension DebtKind {
  /// A card: a minimum each month of what is owed.
  static let revolving = DebtKind(
    code: "revolving",
    fields: [
      ContractField.balance, ContractField.rate, RevolvingField.minimumPercent,
      RevolvingField.minimum, ContractField.interest,
    ],
    prepayments: freePrepayments
  ) { object in
    let (balance, rate) = (object.read(ContractField.balance), object.read(ContractField.rate))
    let minimumPPM = object.read(RevolvingField.minimumPercent) ?? 0
    let minimum = object.read(RevolvingField.minimum) ?? .zero
    let basis = object.read(ContractField.interest) ?? .monthly
    if !object.has(RevolvingField.minimumPercent), !object.has(RevolvingField.minimum) {
      object.reportMissing(oneOf: [RevolvingField.minimumPercent, RevolvingField.minimum])
    }
    guard let balance, let rate else { return nil }
    return .revolving(
      RevolvingContract(
        balance: balance,
        rate: rate,
        minimumPPM: minimumPPM,
        minimum: minimum,
        basis: basis
      )
    )
  }
}
