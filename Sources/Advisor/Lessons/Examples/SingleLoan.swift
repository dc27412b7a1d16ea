import Engine
import LessonLibrary

/// One debt of a family that has all the money it needs: what its contract says, month by month.
struct SingleLoan {
  /// The months in which only what is required is paid.
  let plan: Projection
  /// The months until nothing is owed; all of them when that does not come.
  let months: [DebtMonth]

  private static let start = YearMonth(year: 2026, month: 1)

  /// Reckons a contract for a number of months, 1–600.
  init(
    _ contract: DebtContract,
    lender: Lender = .savingsGroup,
    months horizon: Int = 600,
    paying strategy: RepaymentStrategy = .minimum
  ) {
    var household = Household(
      name: "",
      start: Self.start,
      horizon: horizon,
      cash: Money.limit
    )
    household.debts = [Debt(name: "", lender: lender, contract: contract)]
    plan = Timeline(household).project(paying: strategy)
    let all = (0..<horizon).map { [plan] in plan.debt(0, in: $0) }
    let last = all.firstIndex { $0.closing == .zero } ?? all.count - 1
    months = Array(all[...last])
  }

  /// Interest of all months.
  var totalInterest: Money { months.reduce(.zero) { $0 + $1.interest } }

  /// Payments of all months.
  var totalPaid: Money { months.reduce(.zero) { $0 + $1.paid } }

  /// Whether nothing is owed at the end.
  var isRepaid: Bool { months.last?.closing == .zero }
}

extension SingleLoan {
  /// A loan of which only the interest is paid, for some months.
  init?(interestOnly example: WorkedExample) {
    guard let principal = example.money("principal"), let rate = example.rate,
      let count = example.count("months", in: 1...600)
    else { return nil }
    self.init(
      .interestOnly(InterestOnlyContract(balance: principal, rate: RateSchedule(rate))),
      lender: .informal,
      months: count
    )
  }

  var interestOnlyResults: [String: ExactFraction?] {
    [
      "interest": months.first.flatMap { ExactFraction(satang: $0.interest.satang) },
      "total interest": ExactFraction(satang: totalInterest.satang),
      "owed": months.last.flatMap { ExactFraction(satang: $0.closing.satang) },
    ]
  }

  /// A loan repaid at once after some months.
  init?(bullet example: WorkedExample) {
    guard let principal = example.money("principal"), let rate = example.rate,
      let count = example.count("months", in: 1...600)
    else { return nil }
    let contract = BulletContract(
      balance: principal,
      rate: RateSchedule(rate),
      due: Self.start.adding(months: count - 1)
    )
    self.init(.bullet(contract), lender: .villageFund, months: count)
  }

  var bulletResults: [String: ExactFraction?] {
    [
      "interest": ExactFraction(satang: totalInterest.satang),
      "due": ExactFraction(satang: totalPaid.satang),
    ]
  }
}
