import Engine

/// The keys of a saving.
private enum SavingField {
  static let name = Field("name", .name, required: true)
  static let kind = Field<Saving.Kind>("kind", .choice)
  static let balance = Field("balance", .amount)
  static let deposit = Field("deposit", .amount)
  static let dividend = Field("dividend", .percent())
  static let dividendMonth = Field("dividendMonth", .count(ValueLimits.monthsOfYear))
  static let reinvest = Field("reinvest", .flag)
  static let withdrawable = Field("withdrawable", .flag)

  static let all: [any FieldDescription] = [
    name, kind, balance, deposit, dividend, dividendMonth, reinvest, withdrawable,
  ]
}

extension Rule<Saving> {
  /// What is saved.
  static var saving: Self {
    .object(SavingField.all) { object in
      var saving = Saving(name: object.read(SavingField.name) ?? "")
      saving.kind = object.read(SavingField.kind) ?? saving.kind
      saving.balance = object.read(SavingField.balance) ?? saving.balance
      saving.deposit = object.read(SavingField.deposit) ?? saving.deposit
      saving.dividendPPM = object.read(SavingField.dividend) ?? saving.dividendPPM
      saving.dividendMonth = object.read(SavingField.dividendMonth) ?? saving.dividendMonth
      saving.reinvestsDividend = object.read(SavingField.reinvest) ?? saving.reinvestsDividend
      saving.isWithdrawable = object.read(SavingField.withdrawable) ?? saving.isWithdrawable
      return saving
    }
  }
}
