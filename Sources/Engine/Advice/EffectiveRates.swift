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
    // Most debts end within a few years, or show their rate by then.
    let few = schedule(of: debt, owed: owed, from: start, within: 60)
    let schedule =
      few.isTelling ? few : Self.schedule(of: debt, owed: owed, from: start, within: 600)
    return internalRateOfReturn(balance: owed, payments: schedule.payments)
  }

  /// The scheduled payments of a debt up to a horizon, what is left then counted as paid, and
  /// whether they tell its rate: it ends before, or nothing but one rate on the principal was asked
  /// and paid in every month, so that the rate is the same wherever the debt is cut off.
  private static func schedule(
    of debt: Debt,
    owed: Int,
    from start: YearMonth,
    within horizon: Int
  ) -> (payments: [Int], isTelling: Bool) {
    var alone = Household(name: "", start: start, horizon: horizon)
    alone.debts = [debt.withoutRollover]
    let timeline = Timeline(alone).withBoundlessCash
    let plan = timeline.project(paying: .minimum)
    var paysInterest = timeline.terms[0].isPlain && timeline.opening[0].owesPrincipalOnly
    var payments: [Int] = []
    for month in 0..<horizon {
      let record = plan.debt(0, in: month)
      payments.append(record.paid.satang)
      paysInterest = paysInterest && record.closing <= record.opening
      guard record.closing > .zero, !debt.hasOutgrown(owed, in: record) else {
        payments[month] += record.closing.satang
        return (payments, true)
      }
    }
    payments[horizon - 1] += plan.debt(0, in: horizon - 1).closing.satang
    return (payments, paysInterest)
  }
}

extension DebtState {
  /// Whether no interest is owed yet, and nothing that was required before.
  fileprivate var owesPrincipalOnly: Bool { owed == principal && overdue == 0 }
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
