import Engine

extension People {
  var written: WrittenValue {
    .object([
      ("adults", .number(adults)), ("children", .number(children)), ("elders", .number(elders)),
    ])
  }
}

extension Recurrence {
  var written: [WrittenValue.Member] {
    var members: [WrittenValue.Member] = [("amount", .amount(amount))]
    if months != .all { members.append(("months", .months(months))) }
    if let from { members.append(("from", .month(from))) }
    if let until { members.append(("until", .month(until))) }
    if growthPPM != 0 { members.append(("growth", .percent(ppm: growthPPM))) }
    return members
  }
}

extension Income {
  var written: WrittenValue {
    var members: [WrittenValue.Member] = [("name", .text(name))]
    members += recurrence.written
    if let risk { members.append(("risk", risk.written)) }
    return .object(members)
  }
}

extension IncomeRisk {
  fileprivate var written: WrittenValue {
    var members: [WrittenValue.Member] = []
    if let spreadPPM { members.append(("spread", .share(ppm: spreadPPM))) }
    members.append(("failure", .share(ppm: failurePPM)))
    return .object(members)
  }
}

extension Expense {
  var written: WrittenValue {
    var members: [WrittenValue.Member] = [("name", .text(name))]
    members += recurrence.written
    members.append("essential", isEssential)
    members.append("reducible", reducible)
    return .object(members)
  }
}

extension Saving {
  var written: WrittenValue {
    var members: [WrittenValue.Member] = [
      ("name", .text(name)), ("kind", .text(kind.rawValue)), ("balance", .amount(balance)),
      ("deposit", .amount(deposit)),
    ]
    if dividendPPM != 0 { members.append(("dividend", .percent(ppm: dividendPPM))) }
    if dividendMonth != 12 { members.append(("dividendMonth", .number(dividendMonth))) }
    members.append("reinvest", reinvestsDividend)
    members.append("withdrawable", isWithdrawable)
    return .object(members)
  }
}

extension Asset {
  var written: WrittenValue {
    var members: [WrittenValue.Member] = [("name", .text(name)), ("value", .amount(value))]
    members.append("sellable", isSellable)
    return .object(members)
  }
}

extension Guarantee {
  var written: WrittenValue {
    var members: [WrittenValue.Member] = [("name", .text(name))]
    if lender != .other { members.append(("lender", .text(lender.rawValue))) }
    members.append(("amount", .amount(amount)))
    return .object(members)
  }
}

extension ScenarioCard {
  var written: WrittenValue {
    var members: [WrittenValue.Member] = [("id", .text(id)), ("title", .text(title))]
    if !summary.isEmpty { members.append(("summary", .text(summary))) }
    if !audience.isEmpty { members.append(("audience", .text(audience))) }
    if let minutes { members.append(("minutes", .number(minutes))) }
    members.append("teaches", teaches.map { .text($0) })
    members.append("questions", questions.map { .text($0) })
    return .object(members)
  }
}
