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
  /// The plan that the month began with, for the month: what is compared to.
  let asPlanned: ActualMonth
  /// The plan that answers are asked by, made anew when what came in, went out or was borrowed is
  /// not as it was planned.
  private(set) var plan: Projection
  /// What ``plan`` has for the month.
  private(set) var advised: ActualMonth
  /// What ``plan`` was made from.
  private(set) var toldSoFar = ToldSoFar()
  /// What was told; what was not told is as planned.
  var actual: ActualMonth
  /// The money in the house as it was counted; nil while it is as it should be.
  var countedCash: Money?
  /// Goods on credit by which ``actual`` raised what living cost, by the debt's place.
  var goods: [Int: Money] = [:]
  /// What was told already.
  var told: Set<Item> = []
  /// What is told beside the plan and not to its end; nil for nothing.
  var begun: BegunExtra?

  /// A form in which nothing was told yet.
  ///
  /// - Parameters:
  ///   - household: The household that the month begins with.
  ///   - taken: Choices that were taken up in it, by place.
  ///   - plan: The plan for it.
  ///   - planned: The household as the plan has it.
  init(_ household: Household, takingUp taken: [Int], plan: Projection, planned: Household) {
    (self.household, self.taken, self.plan) = (household, taken, plan)
    asPlanned = ActualMonth(asPlanned: plan, of: household, planned: planned)
    (advised, actual) = (asPlanned, asPlanned)
  }

  /// Takes up a plan that was made with what was told so far.
  ///
  /// - Parameters:
  ///   - new: The plan, for the same debts.
  ///   - advice: What it has for the month.
  ///   - told: What it was made from.
  ///   - isFilling: Whether payments and deposits that were not told become those of the plan.
  mutating func follow(
    _ new: Projection,
    _ advice: ActualMonth,
    madeFrom told: ToldSoFar,
    filling isFilling: Bool
  ) {
    (plan, advised, toldSoFar) = (new, advice, told)
    guard isFilling else { return }
    for debt in household.debts.indices where !self.told.contains(.payment(debt)) {
      let borrowed = actual.debts[debt].borrowed
      actual.debts[debt] = advice.debts[debt]
      actual.debts[debt].borrowed = borrowed
    }
    for saving in household.savings.indices where !self.told.contains(.deposit(saving)) {
      actual.deposits[saving] = advice.deposits[saving]
    }
  }

  /// What is asked, in the order of asking: what comes in, goes out, is borrowed, paid and put by,
  /// and what is left.
  var items: [Item] {
    let renewals = household.debts.indices.filter(awaitsRenewal)
    let savings = household.savings.indices.filter {
      household.savings[$0].deposit > .zero || actual.deposits[$0] > .zero
    }
    return [.income, .living] + renewals.map { .renewal($0) }
      + household.debts.indices.filter(isAsked).map { .payment($0) }
      + savings.map { .deposit($0) } + [.cash]
  }

  /// Whether a payment is asked about: where the plan has one, something is due, or one was told;
  /// never on a loan that waits to be borrowed again and was not.
  private func isAsked(_ debt: Int) -> Bool {
    if actual.debts[debt].paid > .zero { return true }
    if awaitsRenewal(debt), actual.debts[debt].borrowed ?? .zero == .zero { return false }
    let record = plan.debt(debt, in: 0)
    return record.paid > .zero || record.required > .zero || told.contains(.payment(debt))
  }

  /// Whether a debt stands repaid and this month decides whether it is borrowed again.
  func awaitsRenewal(_ debt: Int) -> Bool {
    household.debts[debt].awaitsRenewal(in: household.start)
  }

  /// Debts that are not asked about, by place.
  var otherDebts: [Int] {
    household.debts.indices.filter { !isAsked($0) && !awaitsRenewal($0) }
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

  /// What the plan has for an item, as far as it could be known when it was asked.
  func planned(_ item: Item) -> Money {
    switch item {
    case .income: asPlanned.income
    case .living: asPlanned.living
    case .renewal(let debt): asPlanned.debts[debt].borrowed ?? .zero
    case .payment(let debt): advised.debts[debt].paid
    case .deposit(let saving): advised.deposits[saving]
    case .cash: asPlanned.cash
    }
  }

  /// Leaves an item as it stands.
  mutating func accept(_ item: Item) { told.insert(item) }

  /// Takes over a month that was told before.
  mutating func adopt(_ recorded: RecordedMonth) {
    actual = recorded.actual(for: household)
    countedCash =
      switch recorded.cashOrigin {
      case .counted: actual.cash
      case .reckoned: nil
      case .unsaid: actual.cash == max(.zero, expectedCash) ? nil : actual.cash
      }
  }

  /// Tells an item; nil leaves a renewal for another month.
  mutating func tell(_ item: Item, _ amount: Money?) {
    told.insert(item)
    switch item {
    case .income: actual.income = amount ?? .zero
    case .living:
      actual.living = amount ?? .zero
      goods = [:]
    case .renewal(let debt):
      actual.debts[debt].borrowed = amount
      // Nothing is paid on a loan that was not taken.
      if amount ?? .zero == .zero { actual.debts[debt].paid = .zero }
    case .payment(let debt):
      actual.debts[debt].isClosed =
        amount == advised.debts[debt].paid && advised.debts[debt].isClosed
      actual.debts[debt].paid = amount ?? .zero
    case .deposit(let saving): actual.deposits[saving] = amount ?? .zero
    case .cash: countedCash = amount
    }
  }

  /// Tells that a payment settled a debt for good.
  mutating func close(_ debt: Int) { actual.debts[debt].isClosed = true }

  /// Whether more went out than there was, and nobody said yet what is in the house.
  var isImpossible: Bool { countedCash == nil && expectedCash < .zero }

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
    RecordedMonth(
      whole,
      planned: asPlanned,
      takingUp: taken,
      of: household,
      cashOrigin: countedCash == nil ? .reckoned : .counted
    )
  }

  /// What would come of the month.
  var closed: ClosedMonth { household.closingMonth(whole, takingUp: taken) }
}
