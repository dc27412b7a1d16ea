/// How a worked example is reckoned; the raw values are what lessons write.
public enum ExampleForm: String, CaseIterable, Sendable {
  /// A sum with `+`, `-`, `*`, `/` and parentheses.
  case reckon
  /// A loan at a flat rate.
  case flat
  /// A loan in equal installments on a reducing balance.
  case installment
  /// A loan of which only the interest is paid.
  case interestOnly
  /// A loan collected every day.
  case daily
  /// A card.
  case revolving
  /// A loan repaid at once.
  case bullet
  /// Equal payments of any loan.
  case rate

  /// What may be given, and whether it must be.
  public var fields: [(name: String, isNeeded: Bool)] {
    switch self {
    case .reckon: []
    case .flat:
      [
        ("principal", true), ("percent", true), ("installments", true), ("paid", false),
        ("discount", false),
      ]
    case .installment:
      [
        ("principal", true), ("percent", true), ("term", false), ("payment", false),
        ("paid", false),
      ]
    case .interestOnly, .bullet: [("principal", true), ("percent", true), ("months", true)]
    case .daily: [("received", true), ("payment", true), ("days", true)]
    case .revolving:
      [
        ("balance", true), ("percent", true), ("minimum percent", false), ("minimum", false),
        ("payment", false),
      ]
    case .rate: [("received", true), ("payment", true), ("times", true), ("every", true)]
    }
  }

  /// What can be expected.
  public var results: [String] {
    switch self {
    case .reckon: [""]
    case .flat:
      [
        "installment", "total interest", "total paid", "nominal rate", "effective rate", "owed",
        "interest not due", "closing",
      ]
    case .installment:
      [
        "installment", "months", "total interest", "total paid", "last installment", "owed",
        "interest not due",
      ]
    case .interestOnly: ["interest", "total interest", "owed"]
    case .daily: ["total paid", "cost", "percent a day", "nominal rate"]
    case .revolving: ["months", "total interest", "first payment", "first interest"]
    case .bullet: ["interest", "due"]
    case .rate: ["nominal rate", "effective rate", "per thousand"]
    }
  }
}
