import Engine

private enum InterestOnlyField {
  static let partial = Field("partial", .flag)
}

extension DebtKind {
  /// Interest each month, principal untouched.
  static let interestOnly = DebtKind(
    code: "interestOnly",
    fields: [
      ContractField.balance, ContractField.rate, InterestOnlyField.partial, ContractField.interest,
    ],
    prepayments: freePrepayments
  ) { object in
    let (balance, rate) = (object.read(ContractField.balance), object.read(ContractField.rate))
    let takesPart = object.read(InterestOnlyField.partial) ?? false
    let basis = object.read(ContractField.interest) ?? .monthly
    guard let balance, let rate else { return nil }
    return .interestOnly(
      InterestOnlyContract(
        balance: balance,
        rate: rate,
        takesPartOfPrincipal: takesPart,
        basis: basis
      )
    )
  }
}
