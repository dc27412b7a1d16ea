@testable import Engine

/// A plan reckoned a second time, plainly and slowly, from the meaning of a projected month.
///
/// It shares no arithmetic with the engine: the engine is right only where both agree.
struct ReferenceSettlement {
  let household: Household
  let strategy: RepaymentStrategy
  private var cash: Int
  private var savings: [Int]
  private var debts: [ReferenceDebt]
  /// One element a month.
  private(set) var months: [MonthRecord] = []
  /// One element a month, in it one a debt.
  private(set) var debtMonths: [[DebtMonth]] = []
  /// Whether, at each month's end, something is owed or will be borrowed again.
  private(set) var owing: [Bool] = []

  /// Follows a strategy to the horizon.
  init(_ household: Household, paying strategy: RepaymentStrategy) {
    self.household = household
    self.strategy = strategy
    cash = household.cash.satang
    savings = household.savings.map(\.balance.satang)
    debts = household.debts.map { ReferenceDebt($0, start: household.start) }
    for index in 0..<household.horizon { settle(household.start.adding(months: index)) }
  }

  private mutating func settle(_ month: YearMonth) {
    var record = MonthRecord()
    var rows = debts.map { DebtMonth(opening: Money(satang: $0.owed)) }
    record.openingCash = Money(satang: cash)
    borrowAgain(month, &record, &rows)
    earn(month, &record)
    live(month, &record)
    for index in paymentOrder { payRequired(index, month, &rows[index]) }
    deposit(&record)
    if strategy != .minimum { payExtra(month, &rows) }
    close(&record, &rows)
  }

  private mutating func borrowAgain(
    _ month: YearMonth,
    _ record: inout MonthRecord,
    _ rows: inout [DebtMonth]
  ) {
    for index in debts.indices {
      let borrowed = debts[index].borrowAgain(in: month)
      rows[index].borrowed.satang = borrowed
      record.borrowed.satang += borrowed
      cash += borrowed
    }
  }

  /// Income, and the dividends of savings on what they held before this month's deposit.
  private mutating func earn(_ month: YearMonth, _ record: inout MonthRecord) {
    var income = household.incomes.reduce(0) { sum, each in
      sum + each.recurrence.reference(in: month, from: household.start)
    }
    for (index, saving) in household.savings.enumerated()
    where saving.dividendMonth == month.month {
      let dividend = ReferenceSchedule.rounded(
        Int128(savings[index]) * Int128(saving.dividendPPM),
        over: 1_000_000
      )
      if saving.reinvestsDividend { savings[index] += dividend } else { income += dividend }
    }
    record.income.satang = income
    cash += income
  }

  private mutating func live(_ month: YearMonth, _ record: inout MonthRecord) {
    let living = household.expenses.reduce(0) { sum, each in
      sum + each.recurrence.reference(in: month, from: household.start)
    }
    let paid = min(cash, living)
    record.living.satang = paid
    record.shortfall.satang = living - paid
    cash -= paid
  }

  /// Secured debts first, then by higher penalty, then in file order.
  private var paymentOrder: [Int] {
    let file = Array(debts.indices)
    let secured = file.filter { debts[$0].debt.isSecured }
    let unsecured = file.filter { !debts[$0].debt.isSecured }
    return [secured, unsecured].flatMap { group in
      Set(group.map { debts[$0].debt.penaltyRate.ppm }).sorted(by: >).flatMap { penalty in
        group.filter { debts[$0].debt.penaltyRate.ppm == penalty }
      }
    }
  }

  private mutating func payRequired(_ index: Int, _ month: YearMonth, _ row: inout DebtMonth) {
    let charged = debts[index].charge(in: month)
    let required = debts[index].required(in: month)
    let paid = debts[index].payRequired(required, purse: cash, in: month)
    cash -= paid
    row.penalty.satang = charged.penalty
    row.interest.satang = charged.interest
    row.required.satang = required
    row.paid.satang = paid
    row.missed.satang = required - paid
  }

  private mutating func deposit(_ record: inout MonthRecord) {
    for (index, saving) in household.savings.enumerated() {
      let put = min(cash, saving.deposit.satang)
      cash -= put
      savings[index] += put
      record.deposits.satang += put
      record.skippedDeposits.satang += saving.deposit.satang - put
    }
  }

  private mutating func payExtra(_ month: YearMonth, _ rows: inout [DebtMonth]) {
    var spare = cash - household.buffer.satang
    guard spare > 0 else { return }
    let now = debts
    let rank: (Int) -> Double = { [strategy] index in
      strategy == .smallestBalanceFirst
        ? Double(now[index].owed) : -now[index].marginalPPM(in: month)
    }
    let ranks = debts.indices.map(rank)
    let order = debts.indices.sorted { (ranks[$0], $0) < (ranks[$1], $1) }
    for index in order where spare > 0 {
      let extra = debts[index].payExtra(spare: spare, in: month)
      spare -= extra.paid
      cash -= extra.paid
      rows[index].paid.satang += extra.paid
      rows[index].interest.satang += extra.interest
      rows[index].discounted.satang += extra.discount
    }
  }

  private mutating func close(_ record: inout MonthRecord, _ rows: inout [DebtMonth]) {
    for index in debts.indices {
      rows[index].closing.satang = debts[index].owed
      record.debtPayments += rows[index].paid
    }
    record.cash.satang = cash
    record.savings.satang = savings.reduce(0, +)
    months.append(record)
    debtMonths.append(rows)
    owing.append(debts.contains { $0.owed > 0 || $0.borrowsIn != nil || $0.rollsOver })
  }
}
