import Engine

/// The keys that all debts share.
private enum DebtField {
  static let name = Field("name", .name, required: true)
  static let lender = Field<Lender>("lender", .choice, required: true)
  static let secured = Field("secured", .flag)
  static let penalty = Field("penalty", .percent(0...NominalAnnualRate.limit.ppm))
  static let compounds = Field("compounds", .flag)
  static let holiday = Field("holiday", .holiday)
  static let overdue = Field("overdue", .amount)
  static let accruedInterest = Field("accruedInterest", .amount)
  static let prepay = Field<Prepayment>("prepay", .choice)

  static let all: [any FieldDescription] = [
    name, lender, secured, penalty, compounds, holiday, overdue, accruedInterest, prepay,
  ]
}

extension Rule<Debt> {
  /// A debt of any kind.
  static var debt: Self {
    .variants(
      of: .debt,
      common: DebtField.all,
      DebtKind.all.map { kind in
        Variant(code: kind.code, fields: kind.fields) { $0.debt(of: kind) }
      }
    )
  }
}

extension ObjectReader {
  /// The debt that the object describes.
  fileprivate func debt(of kind: DebtKind) -> Debt? {
    let (name, lender) = (read(DebtField.name), read(DebtField.lender))
    let contract = kind.contract(self)
    let isSecured = read(DebtField.secured)
    var debt = contract.map {
      Debt(name: name ?? "", lender: lender ?? .other, contract: $0, isSecured: isSecured)
    }
    debt?.penaltyRate = NominalAnnualRate(ppm: read(DebtField.penalty) ?? 0)
    debt?.compounds = read(DebtField.compounds) ?? false
    debt?.overdue = read(DebtField.overdue) ?? .zero
    debt?.accruedInterest = read(DebtField.accruedInterest) ?? .zero
    debt?.holiday = read(DebtField.holiday)
    debt?.prepayment = readPrepayment(of: kind)
    if let debt { checkOverdue(of: debt) }
    return debt
  }

  private func readPrepayment(of kind: DebtKind) -> Prepayment? {
    guard let prepayment = read(DebtField.prepay) else { return nil }
    if !kind.prepayments.contains(prepayment) {
      let problem = Contradiction.prepaymentNotPossible(
        prepayment,
        kind: kind.code,
        possible: kind.prepayments
      )
      report(problem, at: DebtField.prepay)
    }
    return prepayment
  }

  private func checkOverdue(of debt: Debt) {
    let owed = debt.contract.owedAtFirst + debt.accruedInterest
    guard debt.overdue > owed else { return }
    report(.overdueExceedsOwed(overdue: debt.overdue, owed: owed), at: DebtField.overdue)
  }
}

extension DebtContract {
  /// All that the contract still asks for on the first day, without accrued interest.
  fileprivate var owedAtFirst: Money {
    switch self {
    case .installment(let terms): terms.balance
    case .bullet(let terms): terms.balance
    case .revolving(let terms): terms.balance
    case .interestOnly(let terms): terms.balance
    case .flat(let terms): Money(satang: terms.installment.satang * terms.remaining)
    case .daily(let terms): Money(satang: terms.payment.satang * terms.remainingDays)
    }
  }
}
