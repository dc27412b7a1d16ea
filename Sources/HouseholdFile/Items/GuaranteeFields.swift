import Engine

/// The keys of a promise to pay for somebody else.
private enum GuaranteeField {
  static let name = Field("name", .name, required: true)
  static let lender = Field<Lender>("lender", .choice)
  static let amount = Field("amount", .amount, required: true)
}

extension Rule<Guarantee> {
  /// A debt of somebody else that the family has promised to pay if they do not.
  static var guarantee: Self {
    .object([GuaranteeField.name, GuaranteeField.lender, GuaranteeField.amount]) { object in
      let (name, amount) = (object.read(GuaranteeField.name), object.read(GuaranteeField.amount))
      let lender = object.read(GuaranteeField.lender) ?? .other
      guard let name, let amount else { return nil }
      return Guarantee(name: name, lender: lender, amount: amount)
    }
  }
}
