extension TableColumn {
  /// The column from which a key of the household file comes; nil for a key that no table holds.
  ///
  /// - Parameter field: The key with all that it stands in, such as `debts[2].rate.per`.
  ///
  /// Example: `debts[0].balance` → ``amount``.
  public init?(holding field: String) {
    guard field.contains(".") || Self.ofHousehold.contains(field) else {
      guard field == "name" else { return nil }
      self = .household
      return
    }
    let keys = field.split(separator: ".").map { $0.prefix { $0 != "[" } }
    guard let column = keys.reversed().lazy.compactMap({ Self.columns[String($0)] }).first else {
      return nil
    }
    self = column
  }

  private static let ofHousehold = ["section", "household", "cash", "buffer"]

  private static let columns: [String: TableColumn] = [
    "household": .household, "section": .section, "name": .name, "kind": .kind,
    "lender": .lender, "amount": .amount, "balance": .amount, "principal": .amount,
    "received": .amount, "value": .amount, "cash": .amount, "buffer": .amount, "rate": .rate,
    "percent": .rate, "per": .per, "dividend": .rate, "months": .months,
    "dividendMonth": .months, "from": .months, "until": .months, "due": .due,
    "payment": .payment, "minimum": .payment, "minimumPercent": .payment, "term": .remaining,
    "remaining": .remaining, "remainingDays": .remaining, "installments": .installments,
    "days": .installments, "deposit": .deposit, "overdue": .overdue,
    "accruedInterest": .accrued, "reducible": .reducible,
  ]
}
