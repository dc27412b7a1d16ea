import Engine

extension Debt {
  var written: WrittenValue {
    var members: [WrittenValue.Member] = [
      ("name", .text(name)), ("lender", .text(lender.rawValue)),
    ]
    members += contract.written
    if isSecured != lender.usuallyHoldsSecurity { members.append(("secured", .flag(isSecured))) }
    if penaltyRate != .zero { members.append(("penalty", .percent(ppm: penaltyRate.ppm))) }
    members.append("compounds", compounds)
    members.append("overdue", overdue)
    members.append("accruedInterest", accruedInterest)
    if let holiday { members.append(("holiday", .object(holiday.written))) }
    if let prepayment { members.append(("prepay", .text(prepayment.rawValue))) }
    return .object(members)
  }
}

extension PaymentHoliday {
  var written: [WrittenValue.Member] {
    [("from", .month(from)), ("until", .month(until)), ("interest", .text(interest.rawValue))]
  }
}

extension DebtContract {
  fileprivate var written: [WrittenValue.Member] {
    switch self {
    case .installment(let terms): terms.written
    case .bullet(let terms): terms.written
    case .revolving(let terms): terms.written
    case .interestOnly(let terms): terms.written
    case .flat(let terms): terms.written
    case .daily(let terms): terms.written
    }
  }
}

/// The members that most kinds of debt begin with.
private func beginning(
  _ kind: String,
  balance: Money,
  rate: RateSchedule,
  per period: RatePeriod = .year
) -> [WrittenValue.Member] {
  [
    ("kind", .text(kind)), ("balance", .amount(balance)), ("rate", rate.written(per: period)),
  ]
}

extension [WrittenValue.Member] {
  /// Adds how interest is counted, unless it is by the month.
  fileprivate mutating func append(_ basis: InterestBasis) {
    if basis != .monthly { append(("interest", .text(basis.rawValue))) }
  }
}

extension RateSchedule {
  fileprivate func written(per period: RatePeriod) -> WrittenValue {
    guard !steps.isEmpty else { return .rate(ppm: initial.ppm, per: period) }
    let later = steps.map { step in
      WrittenValue.object(
        [("from", .month(step.from))] + WrittenValue.rateMembers(step.rate.ppm, period)
      )
    }
    return .list([.rate(ppm: initial.ppm, per: period)] + later)
  }
}

extension InstallmentContract {
  fileprivate var written: [WrittenValue.Member] {
    var members = beginning("installment", balance: balance, rate: rate)
    switch payment {
    case .fixed(let amount): members.append(("payment", .amount(amount)))
    case .term(let months): members.append(("term", .number(months)))
    }
    if dueMonths != .all { members.append(("months", .months(dueMonths))) }
    members.append(basis)
    return members
  }
}

extension BulletContract {
  fileprivate var written: [WrittenValue.Member] {
    var members = beginning("bullet", balance: balance, rate: rate)
    members.append(("due", .month(due)))
    members.append("rollover", rollsOver)
    if let renewal { members.append(("renewal", .amount(renewal))) }
    members.append(basis)
    return members
  }
}

extension RevolvingContract {
  fileprivate var written: [WrittenValue.Member] {
    var members = beginning("revolving", balance: balance, rate: rate)
    members.append(("minimumPercent", .percent(ppm: minimumPPM)))
    members.append("minimum", minimum)
    members.append(basis)
    return members
  }
}

extension InterestOnlyContract {
  fileprivate var written: [WrittenValue.Member] {
    var members = beginning("interestOnly", balance: balance, rate: rate, per: .month)
    members.append("partial", takesPartOfPrincipal)
    members.append(basis)
    return members
  }
}

extension FlatContract {
  fileprivate var written: [WrittenValue.Member] {
    var members: [WrittenValue.Member] = [
      ("kind", .text("flat")), ("principal", .amount(principal)),
      ("rate", .rate(ppm: rate.ppm, per: .month)), ("installments", .number(installments)),
      ("remaining", .number(remaining)),
    ]
    if let closingDiscountPPM {
      members.append(("closingDiscount", .percent(ppm: closingDiscountPPM)))
    }
    return members
  }
}

extension DailyContract {
  fileprivate var written: [WrittenValue.Member] {
    var members: [WrittenValue.Member] = [
      ("kind", .text("daily")), ("payment", .amount(payment)),
      ("remainingDays", .number(remainingDays)),
    ]
    if let origin {
      members.append(("received", .amount(origin.received)))
      members.append(("days", .number(origin.days)))
    }
    return members
  }
}
