import Engine

/// The keys of an offer to borrow anew.
enum RefinanceField {
  fileprivate static let from = Field(
    "from",
    .list(of: .reference(to: .debt), mayBeEmpty: false),
    required: true
  )
  fileprivate static let into = Field("into", .newLoan, required: true)
  fileprivate static let limit = Field("limit", .amount)
  fileprivate static let fee = Field("fee", .amount)

  /// All keys that only this kind of offer has.
  static let all: [any FieldDescription] = [from, into, limit, fee]
}

/// The keys of the new loan.
private enum NewLoanField {
  static let lender = Field<Lender>("lender", .choice, required: true)
  static let kind = Field("kind", .word(among: ["installment"]))
  static let rate = Field("rate", .rate, required: true)
  static let term = Field("term", .count(ValueLimits.months), required: true)

  static let all: [any FieldDescription] = [lender, kind, rate, term]
}

/// The terms of the new loan.
private struct NewLoan {
  let lender: Lender
  let rate: NominalAnnualRate
  let term: Int
}

extension Rule<NewLoan> {
  /// A loan that is repaid in equal installments.
  fileprivate static var newLoan: Self {
    .object(NewLoanField.all) { object in
      _ = object.read(NewLoanField.kind)
      let (lender, rate) = (object.read(NewLoanField.lender), object.read(NewLoanField.rate))
      let term = object.read(NewLoanField.term)
      guard let lender, let rate, let term else { return nil }
      return NewLoan(lender: lender, rate: rate, term: term)
    }
  }
}

extension ObjectReader {
  /// The new loan that the object offers; without `limit` it lends whatever the debts need.
  var refinancing: Refinancing? {
    let (debts, loan) = (read(RefinanceField.from), read(RefinanceField.into))
    let limit = read(RefinanceField.limit) ?? Money.limit
    let fee = read(RefinanceField.fee) ?? .zero
    guard let debts, let loan else { return nil }
    return Refinancing(
      debts: debts,
      lender: loan.lender,
      rate: loan.rate,
      termInMonths: loan.term,
      limit: limit,
      fee: fee
    )
  }
}
