import Engine
import ThaiText

/// A month that is being told: what the plan has for it, and what the family has said so far.
struct MonthForm: Sendable {
  /// One thing that is told.
  enum Item: Hashable, Sendable {
    case income
    case living
    /// A debt that waits to be borrowed again, by its place.
    case renewal(Int)
    /// A debt, by its place.
    case payment(Int)
    /// A saving, by its place.
    case deposit(Int)
    /// Money in the house at the end.
    case cash
  }

  /// The household that the month begins with.
  let household: Household
  /// Choices that were taken up in it, by place.
  let taken: [Int]
  /// The plan, with the debts that it knows.
  let plan: Projection
  let planned: Household
  /// What the plan has for the month.
  let asPlanned: ActualMonth
  /// What was told; what was not told is as planned.
  var actual: ActualMonth
  /// The money in the house as it was counted; nil while it is as it should be.
  var countedCash: Money?
  /// Goods on credit by which ``actual`` raised what living cost, by the debt's place.
  var goods: [Int: Money] = [:]
  /// What was told already.
  var told: Set<Item> = []

  /// A form in which nothing was told yet.
  ///
  /// - Parameters:
  ///   - household: The household that the month begins with.
  ///   - taken: Choices that were taken up in it, by place.
  ///   - plan: The plan for it.
  ///   - planned: The household as the plan has it.
  init(_ household: Household, takingUp taken: [Int], plan: Projection, planned: Household) {
    (self.household, self.taken, self.plan, self.planned) = (household, taken, plan, planned)
    asPlanned = ActualMonth(asPlanned: plan, of: household, planned: planned)
    actual = asPlanned
  }

  /// What is asked, in the order of asking: what comes in, goes out, is borrowed, paid and put by,
  /// and what is left.
  var items: [Item] {
    let month = household.start
    let renewals = household.debts.indices.filter {
      household.debts[$0].awaitsRenewal(in: month)
    }
    let savings = household.savings.indices.filter {
      household.savings[$0].deposit > .zero || actual.deposits[$0] > .zero
    }
    return [.income, .living] + renewals.map { .renewal($0) }
      + household.debts.indices.filter(isAsked).map { .payment($0) }
      + savings.map { .deposit($0) } + [.cash]
  }

  /// Whether a payment is asked about: where the plan has one, something is due, or one was told.
  private func isAsked(_ debt: Int) -> Bool {
    let record = plan.debt(debt, in: 0)
    return record.paid > .zero || record.required > .zero || told.contains(.payment(debt))
      || actual.debts[debt].paid > .zero
  }

  /// Debts that are not asked about, by place.
  var otherDebts: [Int] {
    household.debts.indices.filter {
      !isAsked($0) && !household.debts[$0].awaitsRenewal(in: household.start)
    }
  }

  /// Whether an item is of an informal debt.
  func isPrivate(_ item: Item) -> Bool {
    switch item {
    case .renewal(let debt), .payment(let debt): household.debts[debt].lender.isInformal
    case .income, .living, .deposit, .cash: false
    }
  }

  /// What an item stands at; nil for a renewal that waits for another month.
  func amount(of item: Item) -> Money? {
    switch item {
    case .income: actual.income
    case .living: actual.living
    case .renewal(let debt): actual.debts[debt].borrowed
    case .payment(let debt): actual.debts[debt].paid
    case .deposit(let saving): actual.deposits[saving]
    case .cash: countedCash ?? max(.zero, expectedCash)
    }
  }

  /// What the plan has for an item.
  func planned(_ item: Item) -> Money {
    switch item {
    case .income: asPlanned.income
    case .living: asPlanned.living
    case .renewal(let debt): asPlanned.debts[debt].borrowed ?? .zero
    case .payment(let debt): asPlanned.debts[debt].paid
    case .deposit(let saving): asPlanned.deposits[saving]
    case .cash: asPlanned.cash
    }
  }

  /// Leaves an item as it stands.
  mutating func accept(_ item: Item) { told.insert(item) }

  /// Takes over a month that was told before.
  mutating func adopt(_ recorded: RecordedMonth) {
    actual = recorded.actual(for: household)
    let isAsExpected = recorded.cash == max(.zero, expectedCash)
    countedCash = isAsExpected ? nil : recorded.cash
  }

  /// Tells an item; nil leaves a renewal for another month.
  mutating func tell(_ item: Item, _ amount: Money?) {
    told.insert(item)
    switch item {
    case .income: actual.income = amount ?? .zero
    case .living:
      actual.living = amount ?? .zero
      goods = [:]
    case .renewal(let debt): actual.debts[debt].borrowed = amount
    case .payment(let debt):
      actual.debts[debt].isClosed =
        amount == asPlanned.debts[debt].paid && asPlanned.debts[debt].isClosed
      actual.debts[debt].paid = amount ?? .zero
    case .deposit(let saving): actual.deposits[saving] = amount ?? .zero
    case .cash: countedCash = amount
    }
  }

  /// Tells that a payment settled a debt for good.
  mutating func close(_ debt: Int) { actual.debts[debt].isClosed = true }

  /// Money in the house at the end if everything was told.
  var expectedCash: Money { actual.expectedCash(from: household.cash) }

  /// The month as it was told, money that was not counted as it should be.
  var whole: ActualMonth {
    var whole = actual
    whole.cash = amount(of: .cash) ?? .zero
    return whole
  }

  /// The month for the journal.
  var recorded: RecordedMonth {
    RecordedMonth(whole, planned: asPlanned, takingUp: taken, of: household)
  }

  /// What would come of the month.
  var closed: ClosedMonth { household.closingMonth(whole, takingUp: taken) }
}

extension MonthForm {
  /// What a payment in advance on a contract with fixed installments comes to.
  enum Advance: Hashable {
    /// Any sum is taken, or nothing is paid beyond what is due.
    case any
    /// A whole number of installments.
    case whole
    /// So much is beyond whole installments of so much.
    case broken(installment: Money, excess: Money)
  }

  /// Whether a payment is what the lender can take.
  func advance(_ debt: Int, paying amount: Money) -> Advance {
    let unit: Money
    switch household.debts[debt].contract {
    case .flat(let terms): unit = terms.installment
    case .daily(let terms): unit = terms.payment
    default: return .any
    }
    let required = plan.debt(debt, in: 0).required
    guard amount > required, amount != asPlanned.debts[debt].paid, unit > .zero else { return .any }
    var payment = actual
    payment.debts[debt] = ActualPayment(paid: amount)
    let taken = household.closingMonth(payment).debts[debt].paid
    return taken == amount ? .whole : .broken(installment: unit, excess: amount - taken)
  }
}
