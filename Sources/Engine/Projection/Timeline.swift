/// A household laid out month by month, once, so that plans can run over it without reading it
/// again.
///
/// Everything is an array of numbers: one element a month for money in and out, one element a
/// debt for terms. Nothing in here changes while a plan runs.
public struct Timeline: Sendable {
  /// The plan's first month.
  public let start: YearMonth
  /// How many months there are.
  public let horizon: Int
  var cash: Int
  let buffer: Int
  /// Columns of numbers, one after another, amounts in satang.
  ///
  /// One element a month: income, living costs, days (zero where no debt counts them). Then one
  /// element a debt: the order of required payments. Then one element a month for each debt whose
  /// rate steps: the rate, ppm a year.
  private(set) var numbers: [Int]
  /// Essential living costs of each month, satang.
  private(set) var essential: [Int]
  /// One element a debt, in file order.
  private(set) var terms: [DebtTerms] = []
  private(set) var opening: [DebtState] = []
  private(set) var savings: [SavingState]
  /// Months of contracts that are carried on a schedule.
  private(set) var carried: [CarriedMonth] = []
  /// The months in which a new loan clears debts, one bit each; only the first 64 can have one.
  private(set) var refinancingMonths: UInt64 = 0

  /// Lays a household out over its horizon.
  public init(_ household: Household) {
    start = household.start
    horizon = household.horizon
    cash = household.cash.satang
    buffer = household.buffer.satang
    savings = household.savings.map(SavingState.init)
    var income = [Int](repeating: 0, count: household.horizon)
    essential = income
    var living = income
    for each in household.incomes {
      each.recurrence.add(to: &income, from: start, growingFrom: household.growthFrom)
    }
    for each in household.expenses where each.isEssential {
      each.recurrence.add(to: &essential, from: start, growingFrom: household.growthFrom)
    }
    for each in household.expenses {
      each.recurrence.add(to: &living, from: start, growingFrom: household.growthFrom)
    }
    numbers = income
    numbers.reserveCapacity(3 * horizon + household.debts.count)
    numbers += living
    terms = household.debts.map { DebtTerms($0, start: household.start) }
    let countsDays = terms.contains { $0.countsDays }
    for month in 0..<horizon { numbers.append(countsDays ? start.adding(months: month).days : 0) }
    numbers += paymentOrder
    for (index, debt) in household.debts.enumerated() { lay(debt, at: index) }
  }

  /// Secured debts first, then by higher penalty rate, then in file order.
  private var paymentOrder: [Int] {
    terms.indices.sorted { left, right in
      let (first, second) = (terms[left], terms[right])
      if first.isSecured != second.isSecured { return first.isSecured }
      if first.penaltyPPM != second.penaltyPPM { return first.penaltyPPM > second.penaltyPPM }
      return left < right
    }
  }

  /// Lays down a debt's tables and what it owes on the first day.
  private mutating func lay(_ debt: Debt, at index: Int) {
    var carriedOpening = 0
    if let schedule = carriedSchedule(debt, holiday: terms[index].holiday) {
      terms[index].carriedOffset = carried.count
      terms[index].carriedCount = schedule.months.count
      terms[index].carriedOpening = schedule.beforeFirst
      carriedOpening = schedule.opening
      carried += schedule.months
    }
    if let schedule = debt.contract.rateSchedule {
      terms[index].ratePPM = schedule.initial.ppm
      if !schedule.steps.isEmpty {
        terms[index].rateOffset = numbers.count
        for month in 0..<horizon {
          numbers.append(schedule.rate(in: start.adding(months: month)).ppm)
        }
      }
    }
    terms[index].tellWhetherPlain()
    opening.append(DebtState(debt, carriedOpening: carriedOpening, terms: terms[index]))
  }

  private func carriedSchedule(_ debt: Debt, holiday: HolidayMonths) -> CarriedSchedule? {
    switch debt.contract {
    case .flat(let flat):
      CarriedSchedule(flat, holiday: holiday, hirePurchase: debt.lender == .hirePurchase)
    case .daily(let daily): CarriedSchedule(daily, start: start, holiday: holiday)
    default: nil
    }
  }

  /// The same household with so much more coming in in each of some months.
  func receiving(_ money: Money, in months: Range<Int>) -> Self {
    var timeline = self
    for month in months { timeline.numbers[month] += money.satang }
    return timeline
  }

  /// Adds a loan that the plan takes, asked for after all other debts.
  mutating func add(_ loan: NewLoan) {
    var terms = DebtTerms(kind: .installment, prepayment: .any)
    terms.ratePPM = loan.rate.ppm
    terms.payment = loan.installment.satang
    terms.rolloverPrincipal = loan.principal.satang
    terms.borrowingFee = loan.fee.satang
    terms.tellWhetherPlain()
    for index in loan.debts {
      self.terms[index].payoffMonth = loan.month
      self.terms[index].isPlain = false
    }
    numbers.insert(self.terms.count, at: 3 * horizon + self.terms.count)
    for index in self.terms.indices where self.terms[index].rateOffset >= 0 {
      self.terms[index].rateOffset += 1
    }
    self.terms.append(terms)
    opening.append(DebtState(borrowedIn: loan.month))
    refinancingMonths |= 1 << UInt64(loan.month)
  }
}
