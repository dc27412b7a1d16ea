import Engine

extension Offer {
  var written: WrittenValue {
    .object([("name", .text(name)), ("kind", .text(choice.kind))] + choice.written)
  }
}

extension Offer.Choice {
  fileprivate var kind: String {
    switch self {
    case .refinance: "refinance"
    case .sell: "sell"
    case .earn: "earn"
    case .cut: "cut"
    case .moveDueMonth: "due"
    case .lowerRate: "rate"
    case .holiday: "holiday"
    }
  }

  fileprivate var written: [WrittenValue.Member] {
    switch self {
    case .refinance(let refinancing): refinancing.written
    case .sell(let asset): [("asset", .text(asset))]
    case .earn(let recurrence): recurrence.written
    case .cut(let expense, let amount): [("expense", .text(expense)), ("amount", .amount(amount))]
    case .moveDueMonth(let debt, let month): [("debt", .text(debt)), ("month", .number(month))]
    case .lowerRate(let debt, let rate):
      [("debt", .text(debt)), ("rate", .rate(ppm: rate.ppm, per: .year))]
    case .holiday(let debt, let holiday): [("debt", .text(debt))] + holiday.written
    }
  }
}

extension Refinancing {
  fileprivate var written: [WrittenValue.Member] {
    let loan: [WrittenValue.Member] = [
      ("lender", .text(lender.rawValue)), ("kind", .text("installment")),
      ("rate", .rate(ppm: rate.ppm, per: .year)), ("term", .number(termInMonths)),
    ]
    var members: [WrittenValue.Member] = [
      ("from", .list(debts.map { .text($0) })), ("into", .object(loan)),
    ]
    if limit != .limit { members.append(("limit", .amount(limit))) }
    members.append("fee", fee)
    return members
  }
}
