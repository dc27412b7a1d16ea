/// The effective annual rate of each debt of a household.
///
/// Formula: (1 + i)¹² − 1, i the monthly internal rate of return of the scheduled payments
/// against what is owed; a debt that outlasts fifty years counts what is left as its last payment,
/// and so does one whose unpaid interest has made it a thousand times as large, since its rate
/// shows by then.
public struct EffectiveRates: Sendable {
  /// One element a debt, in file order: a fraction of one, nil where there is no answer.
  public let rates: [Double?]
  private let owed: [Int]

  /// Reckons the rates of a household.
  public init(of household: Household) {
    self.init(household, owed: Timeline(household).opening.map(\.owed))
  }

  init(_ household: Household, owed: [Int]) {
    self.owed = owed
    rates = zip(household.debts, owed).map { debt, owed in
      Self.monthlyRate(of: debt, owed: owed, start: household.start).map(Self.yearly)
    }
  }

  /// The mean, weighted by what is owed.
  var weighted: Double? {
    var (sum, weight) = (0.0, 0.0)
    for case (let rate?, let owed) in zip(rates, owed) {
      sum += rate * Double(owed)
      weight += Double(owed)
    }
    return weight > 0 ? sum / weight : nil
  }

  /// The highest.
  var highest: Double? { rates.compactMap(\.self).max() }

  /// A month's rate in a year, with interest on interest.
  static func yearly(_ monthly: Double) -> Double {
    exponentialMinusOne(12 * logarithmOfOnePlus(monthly))
  }

  /// The monthly internal rate of return of a debt's schedule.
  static func monthlyRate(of debt: Debt, owed: Int, start: YearMonth) -> Double? {
    // Most debts end within a few years: the months after them need not be reckoned.
    let few = schedule(of: debt, owed: owed, from: start, within: 60)
    let schedule = few.ends ? few : Self.schedule(of: debt, owed: owed, from: start, within: 600)
    return internalRateOfReturn(balance: owed, payments: schedule.payments)
  }

  /// The scheduled payments of a debt up to a horizon, what is left then counted as paid, and
  /// whether it ends before.
  private static func schedule(
    of debt: Debt,
    owed: Int,
    from start: YearMonth,
    within horizon: Int
  ) -> (payments: [Int], ends: Bool) {
    var alone = Household(name: "", start: start, horizon: horizon)
    alone.debts = [debt.withoutRollover]
    let plan = Timeline(alone).withBoundlessCash.project(paying: .minimum)
    var payments: [Int] = []
    for month in 0..<horizon {
      let record = plan.debt(0, in: month)
      payments.append(record.paid.satang)
      guard record.closing > .zero, !debt.hasOutgrown(owed, in: record) else {
        payments[month] += record.closing.satang
        return (payments, true)
      }
    }
    payments[horizon - 1] += plan.debt(0, in: horizon - 1).closing.satang
    return (payments, false)
  }
}

extension Debt {
  /// Whether a debt whose interest compounds grew a thousandfold by a date for paying.
  fileprivate func hasOutgrown(_ owed: Int, in month: DebtMonth) -> Bool {
    compounds && month.required > .zero && month.closing.satang >= 1_000 * owed
  }

  /// The same debt, repaid for good on its date.
  var withoutRollover: Self {
    guard case .bullet(var terms) = contract else { return self }
    terms.rollsOver = false
    var debt = self
    debt.contract = .bullet(terms)
    return debt
  }
}
