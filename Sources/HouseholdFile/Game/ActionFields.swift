import Engine

/// The keys of what a choice does.
private enum ActionField {
  static let loan = Field("loan", .debt, required: true)
  static let received = Field("received", .amount)
  static let debt = Field("debt", .reference(to: .debt), required: true)
  static let saving = Field("saving", .reference(to: .saving), required: true)
  static let name = Field("name", .name, required: true)
  static let amount = Field("amount", .amount, required: true)
  static let anyAmount = Field("amount", .amount)
  static let income = Field("income", .reference(to: .income), required: true)
  static let percent = Field("percent", .percent(), required: true)
  static let until = Field("until", .month)
}

extension Rule<GameAction> {
  /// What a choice does.
  static var action: Self {
    let changes = Variant<Offer.Choice>.all.map { variant in
      Variant<GameAction>(code: variant.code, fields: variant.fields) { object in
        variant.build(object).map { .change($0) }
      }
    }
    return .variants(
      of: .action,
      common: [],
      [.borrow, .skip, .repay, .renew, .save, .withdraw, .spend, .lose] + changes
    )
  }
}

extension Variant<GameAction> {
  fileprivate static var borrow: Self {
    Self(code: "borrow", fields: [ActionField.loan, ActionField.received]) { object in
      let (loan, received) = (object.read(ActionField.loan), object.read(ActionField.received))
      return loan.map { .borrow($0, received: received ?? $0.contract.lent) }
    }
  }

  fileprivate static var skip: Self {
    Self(code: "skip", fields: [ActionField.debt]) { object in
      object.read(ActionField.debt).map { .skip(debt: $0) }
    }
  }

  fileprivate static var repay: Self {
    Self(code: "repay", fields: [ActionField.debt, ActionField.anyAmount]) { object in
      let (debt, amount) = (object.read(ActionField.debt), object.read(ActionField.anyAmount))
      return debt.map { .repay(debt: $0, amount: amount) }
    }
  }

  fileprivate static var renew: Self {
    Self(code: "renew", fields: [ActionField.debt, ActionField.amount]) { object in
      let (debt, amount) = (object.read(ActionField.debt), object.read(ActionField.amount))
      guard let debt, let amount else { return nil }
      return .renew(debt: debt, amount: amount)
    }
  }

  fileprivate static var lose: Self {
    let fields: [any FieldDescription] = [
      ActionField.income, ActionField.percent, ActionField.until,
    ]
    return Self(code: "lose", fields: fields) { object in
      let (income, percent) = (object.read(ActionField.income), object.read(ActionField.percent))
      guard let income, let percent else { return nil }
      return .lose(income: income, ppm: percent, until: object.read(ActionField.until))
    }
  }

  fileprivate static var save: Self {
    Self(code: "save", fields: [ActionField.saving, ActionField.amount]) { object in
      object.saving.map { .save(saving: $0, amount: $1) }
    }
  }

  fileprivate static var withdraw: Self {
    Self(code: "withdraw", fields: [ActionField.saving, ActionField.amount]) { object in
      object.saving.map { .withdraw(saving: $0, amount: $1) }
    }
  }

  fileprivate static var spend: Self {
    Self(code: "spend", fields: [ActionField.name, ActionField.amount]) { object in
      let (name, amount) = (object.read(ActionField.name), object.read(ActionField.amount))
      guard let name, let amount else { return nil }
      return .spend(name: name, amount: amount)
    }
  }
}

extension ObjectReader {
  /// A saving with an amount.
  fileprivate var saving: (name: String, amount: Money)? {
    let (saving, amount) = (read(ActionField.saving), read(ActionField.amount))
    guard let saving, let amount else { return nil }
    return (saving, amount)
  }
}

extension DebtContract {
  /// What the lender hands over when the debt begins.
  fileprivate var lent: Money {
    switch self {
    case .installment(let terms): terms.balance
    case .bullet(let terms): terms.balance
    case .revolving(let terms): terms.balance
    case .interestOnly(let terms): terms.balance
    case .flat(let terms): terms.principal
    case .daily(let terms): terms.origin?.received ?? .zero
    }
  }
}
