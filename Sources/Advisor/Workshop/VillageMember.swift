import Engine
import ThaiText

/// What a report on many households keeps of one of them: a few numbers instead of whole plans.
struct VillageMember: Sendable {
  /// What the household is called where its name must not stand.
  let code: String
  /// What it calls itself.
  let name: String
  let start: YearMonth
  let state: HouseholdState
  let indicators: Indicators
  /// What was observed, most important first, each kind once.
  let observed: [Observation.ID]
  /// How many of them matter most.
  let graveCount: Int
  /// Whether it wants some money to stay in the house, which no plan spends.
  let keepsMoney: Bool
  /// The debts, in file order.
  let debts: [VillageDebt]
  /// The first twelve months if nothing changes.
  let usualYear: [MonthStrain]
  /// The first month that falls short by the best plan, and if nothing changes; nil for none.
  let firstShort: (planned: YearMonth?, usual: YearMonth?)
  /// How many months fall short by the best plan, and if nothing changes.
  let monthsShort: (planned: Int, usual: Int)
  /// How much less interest the best plan costs than no change; zero or more.
  let saved: Money

  /// Keeps what matters of a diagnosis in which nothing changes was reckoned too.
  init(_ diagnosis: Diagnosis, code: String) {
    let household = diagnosis.household
    let usual = diagnosis.usual ?? diagnosis.best
    self.code = code
    name = household.name
    start = household.start
    keepsMoney = household.buffer > .zero
    state = HouseholdState(diagnosis)
    indicators = diagnosis.indicators
    observed = diagnosis.observations.map(\.id).reduce(into: []) { kinds, id in
      if !kinds.contains(id) { kinds.append(id) }
    }
    graveCount = Set(diagnosis.observations.filter { $0.severity == .high }.map(\.id)).count
    debts = household.debts.indices.map { VillageDebt($0, of: household, usual: usual) }
    usualYear = (0..<min(12, usual.months.count)).map { MonthStrain(usual, in: $0) }
    firstShort = (diagnosis.best.firstShortMonth, usual.firstShortMonth)
    monthsShort = (diagnosis.best.monthsShort, usual.monthsShort)
    saved = max(.zero, usual.totalInterest - diagnosis.best.totalInterest)
  }

  /// Whether an officer should see this household soon: money runs short even by the best plan, or
  /// something grave was observed, such as interest above the law, that a plan alone does not mend.
  var needsHelp: Bool {
    switch state {
    case .livesBeyondIncome, .fallsShort: true
    case .keepsBorrowing, .clearsDebts: graveCount > 0
    case .owesNothing: false
    }
  }
}

/// One debt among those of many households.
struct VillageDebt: Sendable {
  let lender: Lender
  let contract: DebtContract
  let owed: Money
  /// The interest of the first month.
  let interest: Money

  init(_ index: Int, of household: Household, usual: Projection) {
    let month = usual.debt(index, in: 0)
    lender = household.debts[index].lender
    contract = household.debts[index].contract
    owed = month.opening
    interest = month.interest
  }
}

/// How hard a month is for a household.
enum MonthStrain: Sendable {
  /// What must be paid cannot be.
  case short
  /// More goes out than comes in; what was kept covers it.
  case tight
  /// As much comes in as goes out, or more.
  case easy

  init(_ plan: Projection, in index: Int) {
    let month = plan.months[index]
    if month.shortfall + plan.missed(in: index) > .zero {
      self = .short
    } else {
      let out = month.living + month.debtPayments + month.deposits
      self = month.income + month.borrowed < out ? .tight : .easy
    }
  }
}

extension HouseholdState {
  /// How a household stands by its best plan.
  init(_ diagnosis: Diagnosis) {
    let lives = diagnosis.observations.contains { $0.id == .livingCostsExceedIncome }
    if diagnosis.household.debts.isEmpty, diagnosis.best.isFeasible {
      self = .owesNothing
    } else if diagnosis.best.isFeasible {
      self = diagnosis.best.debtFreeMonth == nil ? .keepsBorrowing : .clearsDebts
    } else {
      self = lives ? .livesBeyondIncome : .fallsShort
    }
  }
}

extension Projection {
  /// The first month in which something is not covered; nil for a plan that covers everything.
  fileprivate var firstShortMonth: YearMonth? {
    months.indices.first { months[$0].shortfall + missed(in: $0) > .zero }
      .map { start.adding(months: $0) }
  }
}
