import Engine
import HouseholdFile
import JSON5

extension RecordedMonth {
  /// The month as members of an object; amounts in baht.
  var members: [(String, JSONText)] {
    [
      ("month", .string(month.iso)),
      ("income", .baht(income.satang)), ("plannedIncome", .baht(plannedIncome.satang)),
      ("living", .baht(living.satang)), ("plannedLiving", .baht(plannedLiving.satang)),
      ("cash", .baht(cash.satang)),
    ] + cashOrigin.members + [
      (
        "savings",
        .array(
          savings.map {
            .object([("name", .string($0.name)), ("amount", .baht($0.amount.satang))])
          }
        )
      ),
      ("debts", .array(debts.map(\.json))),
      ("newDebts", .array(newDebts.map(\.json))),
      ("plannedOnNewDebts", .baht(plannedOnNewDebts.satang)),
      ("taken", .array(taken.map(JSONText.string))),
    ]
  }

  /// The month that an object tells; nil when a part is missing.
  init?(_ node: JSON5Node) {
    guard let month = node["month"]?.month, let income = node["income"]?.money,
      let plannedIncome = node["plannedIncome"]?.money, let living = node["living"]?.money,
      let plannedLiving = node["plannedLiving"]?.money, let cash = node["cash"]?.money
    else { return nil }
    self.init(
      month: month,
      income: income,
      plannedIncome: plannedIncome,
      living: living,
      plannedLiving: plannedLiving,
      cash: cash,
      cashOrigin: CashOrigin(isCounted: node["cashCounted"]?.flag)
    )
    savings = (node["savings"]?.elements ?? []).compactMap(RecordedDeposit.init)
    debts = (node["debts"]?.elements ?? []).compactMap(RecordedPayment.init)
    newDebts = (node["newDebts"]?.elements ?? []).compactMap(NewDebt.init)
    plannedOnNewDebts = node["plannedOnNewDebts"]?.money ?? .zero
    taken = (node["taken"]?.elements ?? []).compactMap(\.text)
  }
}

extension RecordedMonth.CashOrigin {
  fileprivate init(isCounted: Bool?) {
    self =
      switch isCounted {
      case true?: .counted
      case false?: .reckoned
      case nil: .unsaid
      }
  }

  fileprivate var members: [(String, JSONText)] {
    switch self {
    case .counted: [("cashCounted", .bool(true))]
    case .reckoned: [("cashCounted", .bool(false))]
    case .unsaid: []
    }
  }
}

extension RecordedDeposit {
  fileprivate init?(_ node: JSON5Node) {
    guard let name = node["name"]?.text, let amount = node["amount"]?.money else { return nil }
    self.init(name: name, amount: amount)
  }
}

extension RecordedPayment {
  fileprivate var json: JSONText {
    var members: [(String, JSONText)] = [
      ("name", .string(name)), ("paid", .baht(paid.satang)), ("planned", .baht(planned.satang)),
    ]
    if let borrowed { members.append(("borrowed", .baht(borrowed.satang))) }
    if isClosed { members.append(("closed", .bool(true))) }
    return .object(members)
  }

  fileprivate init?(_ node: JSON5Node) {
    guard let name = node["name"]?.text, let paid = node["paid"]?.money,
      let planned = node["planned"]?.money
    else { return nil }
    self.init(
      name: name,
      paid: paid,
      planned: planned,
      borrowed: node["borrowed"]?.money,
      isClosed: node["closed"]?.flag ?? false
    )
  }
}

extension NewDebt {
  /// The debt stands in a file of its own, so that the file's reader reads it back.
  fileprivate var json: JSONText {
    var household = Household(name: debt.name, start: YearMonth(year: 2_000, month: 1))
    household.debts = [debt]
    return .object([
      ("file", .string(HouseholdFile.write(household))),
      ("received", .baht(received.satang)), ("paid", .baht(paid.satang)),
      ("charged", .baht(charged.satang)),
    ])
  }

  fileprivate init?(_ node: JSON5Node) {
    guard let file = node["file"]?.text, let debt = Household(file: file)?.debts.first,
      let received = node["received"]?.money, let paid = node["paid"]?.money
    else { return nil }
    let charged = node["charged"]?.money ?? .zero
    self.init(debt, received: received, paid: paid, charged: charged)
  }
}
