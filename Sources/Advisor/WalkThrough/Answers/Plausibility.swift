import Engine
import ThaiText

/// Whether an answer fits what was answered before.
struct Plausibility {
  let answers: Answers
  let today: YearMonth

  /// Why an answer cannot stand beside the others; nil when it can.
  func contradiction(_ answer: Answer, to id: QuestionID) -> [String]? {
    switch (id, answer) {
    case (.cut(let cost), .amount(let cut)):
      let spent = answers.amount(.living(cost)) ?? .zero
      return cut > spent ? [LivingWords.cutAboveCost(spent: spent.thai)] : nil
    case (.debt(let index, .remaining), .count(let remaining)):
      return excess(of: remaining, over: answers.count(.debt(index, .installments)))
    case (.debt(let index, .days), .count(let days)):
      let remaining = answers.count(.debt(index, .remainingDays)) ?? 0
      return excess(of: remaining, over: days)
    case (.debt(let index, .installments), .count(let count)):
      return installmentsBelowPrincipal(index, count)
    case (.debt(let index, .overdue), .amount(let overdue)):
      return overdueAboveDebt(overdue, index)
    case (.badYear(let pick), .amount(let bad)):
      return bad < answers.yearlySales(of: pick)
        ? nil : [ExtraWords.badYearAboveUsual(answers.yearlySales(of: pick).thai)]
    case (.debt(_, .borrowed), .month(let month)):
      return month > today ? [DoubtWords.notYet(month.thai())] : nil
    case (.debt(_, .holidayUntil), .month(let month)):
      return month < today ? [DoubtWords.holidayOver(month.thai())] : nil
    case (.debt(_, .balance), .amount(.zero)): return [DoubtWords.nothingOwed]
    case (.people, .people(let people)):
      return people.adults + people.children + people.elders == 0 ? [DoubtWords.nobody] : nil
    default: return nil
    }
  }

  /// Nobody is behind with more than is owed.
  private func overdueAboveDebt(_ overdue: Money, _ index: Int) -> [String]? {
    let draft = HouseholdDraft(answers: answers, start: today)
    guard let owed = draft.debt(index)?.contract.principalOrPayments, overdue > owed else {
      return nil
    }
    return [ExtraWords.overdueAboveDebt(owed.thai)]
  }

  private func excess(of remaining: Int, over whole: Int?) -> [String]? {
    guard let whole, remaining > whole else { return nil }
    return [DoubtWords.remainingAboveWhole(ThaiNumber.grouped(whole))]
  }

  private func installmentsBelowPrincipal(_ index: Int, _ count: Int) -> [String]? {
    guard let principal = answers.amount(.debt(index, .principal)),
      let installment = answers.amount(.debt(index, .installment))
    else { return nil }
    let total = Money(satang: installment.satang * count)
    guard total < principal else { return nil }
    return [
      DoubtWords.installmentsBelowPrincipal(total: total.thai, principal: principal.thai)
    ]
  }

  func incomeBelowFood(_ food: Money) -> String? {
    let monthly = monthlyIncome
    guard food > monthly else { return nil }
    return DoubtWords.incomeBelowFood(income: monthly.wholeThai, food: food.wholeThai)
  }

  /// What comes in a month, in the mean of a year.
  private var monthlyIncome: Money {
    let wages = answers.picks(.wages).compactMap { answers.amount(.wage($0)) }
    let sales = answers.picks(.crops).flatMap { answers.seasons(.crop($0)) }
    let yearly = sales.reduce(0) { $0 + $1.amount.satang * $1.months.count }
    return Money(satang: wages.reduce(0) { $0 + $1.satang } + yearly / 12)
  }

  func paymentBelowInterest(_ payment: Money, ofDebt index: Int) -> String? {
    guard answers.way(ofDebt: index) == .monthly, payment > .zero,
      let balance = answers.amount(.debt(index, .balance)),
      let interest = answers.rate(ofDebt: index)?.monthlyInterest(on: balance),
      payment <= interest
    else { return nil }
    return DoubtWords.paymentBelowInterest(
      payment: payment.wholeThai,
      interest: interest.wholeThai
    )
  }
}

extension DebtContract {
  /// What is still to be paid on the first day, without accrued interest.
  fileprivate var principalOrPayments: Money {
    switch self {
    case .installment(let terms): terms.balance
    case .bullet(let terms): terms.balance
    case .revolving(let terms): terms.balance
    case .interestOnly(let terms): terms.balance
    case .flat(let terms): Money(satang: terms.installment.satang * terms.remaining)
    case .daily(let terms): Money(satang: terms.payment.satang * terms.remainingDays)
    }
  }
}
