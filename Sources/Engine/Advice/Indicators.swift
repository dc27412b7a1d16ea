/// The few numbers that say how a household stands, over the first twelve months unless said
/// otherwise.
///
/// Required payments are counted as if the family could make each of them, so that a missed one
/// is not counted twice. A ratio is nil where what it is divided by is zero.
public struct Indicators: Hashable, Sendable {
  /// Required debt payments ÷ income.
  public var debtServiceRatio: Double?
  /// All debt owed ÷ yearly income.
  public var debtToIncome: Double?
  /// Informal debt ÷ all debt.
  public var informalShare: Double?
  /// Deposits ÷ income.
  public var savingRate: Double?
  /// (Cash + withdrawable savings) ÷ mean essential expenses of a month.
  public var emergencyMonths: Double?
  /// Months in which income is less than living costs, required payments and deposits together.
  public var deficitMonths: Int
  /// Mean effective annual rate of the debts, weighted by what is owed; a fraction of one.
  public var weightedRate: Double?
  /// The highest effective annual rate among the debts; a fraction of one.
  public var highestRate: Double?
  /// Assets + cash + savings − debt.
  public var netWorth: Money
  /// All that is owed on the first day.
  public var totalDebt: Money
  /// Income of the first year.
  public var yearlyIncome: Money
  /// Living costs of the first year.
  public var yearlyLiving: Money
  /// Required debt payments of the first year.
  public var yearlyRequired: Money

  /// Reckons the indicators of a household.
  public init(of household: Household) {
    let year = ScheduledYear(household)
    self.init(of: household, in: year, rates: EffectiveRates(household, owed: year.owed))
  }

  /// The indicators of a household whose first year and rates are reckoned already.
  init(of household: Household, in year: ScheduledYear, rates: EffectiveRates) {
    let income = Double(year.income)
    let ratio = { (part: Int) in income > 0 ? Double(part) / income : nil }
    let debt = year.owed.reduce(0, +)
    let informal = zip(household.debts, year.owed).reduce(0) {
      $0 + ($1.0.lender.isInformal ? $1.1 : 0)
    }
    debtServiceRatio = ratio(year.required)
    debtToIncome = ratio(debt)
    informalShare = debt > 0 ? Double(informal) / Double(debt) : nil
    savingRate = ratio(year.deposits)
    emergencyMonths = year.emergencyMonths(of: household)
    deficitMonths = year.deficitMonths
    weightedRate = rates.weighted
    highestRate = rates.highest
    let savings = household.savings.reduce(Money.zero) { $0 + $1.balance }
    let assets = household.assets.reduce(Money.zero) { $0 + $1.value }
    netWorth = assets + household.cash + savings - Money(satang: debt)
    totalDebt = Money(satang: debt)
    yearlyIncome = Money(satang: year.income)
    yearlyLiving = Money(satang: year.living)
    yearlyRequired = Money(satang: year.required)
  }
}

/// The first twelve months as they are scheduled, every payment made.
///
/// All sums in satang.
struct ScheduledYear {
  private(set) var income = 0
  private(set) var living = 0
  private(set) var essential = 0
  private(set) var required = 0
  private(set) var deposits = 0
  private(set) var deficitMonths = 0
  /// How many months were counted: twelve, or fewer when the plan is shorter.
  let months: Int
  /// What each debt owes on the first day.
  let owed: [Int]
  /// Every scheduled month of the plan, with each debt's required payment.
  let schedule: Projection

  init(_ household: Household) {
    let timeline = Timeline(household)
    schedule = timeline.withBoundlessCash.project(paying: .minimum)
    months = min(12, household.horizon)
    owed = timeline.opening.map(\.owed)
    for month in 0..<months {
      let record = schedule.months[month]
      let required = schedule.required(in: month)
      let out = record.living.satang + required + record.deposits.satang
      income += record.income.satang
      living += record.living.satang
      essential += timeline.essential[month]
      self.required += required
      deposits += record.deposits.satang
      deficitMonths += record.income.satang < out ? 1 : 0
    }
  }

  func emergencyMonths(of household: Household) -> Double? {
    guard essential > 0 else { return nil }
    let savings = household.savings.filter(\.isWithdrawable)
    let ready = savings.reduce(household.cash) { $0 + $1.balance }
    return Double(ready.satang) * Double(months) / Double(essential)
  }
}

extension Projection {
  /// All required payments of a month, satang.
  func required(in month: Int) -> Int {
    (0..<debtCount).reduce(0) { $0 + debt($1, in: month).required.satang }
  }
}

extension Timeline {
  /// The same household with so much cash that no payment is ever missed.
  var withBoundlessCash: Self {
    var timeline = self
    timeline.cash = largestAmount
    return timeline
  }
}
