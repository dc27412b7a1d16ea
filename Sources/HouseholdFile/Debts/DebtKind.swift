import Engine

/// A kind of debt as files write it.
struct DebtKind: Sendable {
  /// The code of the kind.
  let code: String
  /// The keys that only some kinds have.
  let fields: [any FieldDescription]
  /// What an extra baht can do to it.
  let prepayments: [Prepayment]
  /// The contract, or nil when a part of it is missing, which is then noted.
  let contract: @Sendable (ObjectReader) -> DebtContract?

  /// What an extra baht can do to a debt whose lender takes money at any time.
  static let freePrepayments: [Prepayment] = [.any, .whole, .none]
  /// What an extra baht can do to a debt with a fixed schedule.
  static let closingOnly: [Prepayment] = [.close, .none]

  /// All kinds, in the order of the format.
  static let all: [DebtKind] = [
    .installment, .bullet, .revolving, .interestOnly, .flat, .daily,
  ]
}

/// The keys that several kinds of debt share.
enum ContractField {
  static let balance = Field("balance", .amount, required: true)
  static let rate = Field("rate", .rateSchedule, required: true)
  static let interest = Field<InterestBasis>("interest", .choice)
}
