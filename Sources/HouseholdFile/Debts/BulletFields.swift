import Engine

private enum BulletField {
  static let due = Field("due", .month, required: true)
  static let rollover = Field("rollover", .flag)
  static let renewal = Field("renewal", .amount)
}

extension DebtKind {
  /// Principal and interest together on one date.
  static let bullet = DebtKind(
    code: "bullet",
    fields: [
      ContractField.balance, ContractField.rate, BulletField.due, BulletField.rollover,
      BulletField.renewal, ContractField.interest,
    ],
    prepayments: freePrepayments
  ) { object in
    let (balance, rate) = (object.read(ContractField.balance), object.read(ContractField.rate))
    let due = object.read(BulletField.due)
    let rollsOver = object.read(BulletField.rollover) ?? false
    let renewal = object.read(BulletField.renewal)
    let basis = object.read(ContractField.interest) ?? .monthly
    guard let balance, let rate, let due else { return nil }
    return .bullet(
      BulletContract(
        balance: balance,
        rate: rate,
        due: due,
        rollsOver: rollsOver,
        renewal: renewal,
        basis: basis
      )
    )
  }
}
