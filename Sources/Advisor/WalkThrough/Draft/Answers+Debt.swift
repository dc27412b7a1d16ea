import Engine
import ThaiText

extension Answers {
  /// Answers the questions about a debt, if there are answers that describe it exactly.
  mutating func tell(_ debt: Debt, at index: Int, start: YearMonth) {
    for source in DebtSource.allCases where source.lender == debt.lender {
      for (place, way) in source.ways.enumerated() {
        for told in debt.contract.answers(as: way) {
          var tried = self
          tried.tell(source, place, told, of: debt, at: index, start: start)
          let draft = HouseholdDraft(answers: tried, start: start)
          guard draft.debt(index) == debt else { continue }
          self = tried
          return
        }
      }
    }
  }

  private mutating func tell(
    _ source: DebtSource,
    _ way: Int,
    _ told: [DebtQuestion: Answer],
    of debt: Debt,
    at index: Int,
    start: YearMonth
  ) {
    self[.debt(index, .source)] = DebtSource.allCases.firstIndex(of: source).map(Answer.choice)
    if source.ways.count > 1 { self[.debt(index, .way)] = .choice(way) }
    for (question, answer) in told { self[.debt(index, question)] = answer }
    if name(ofDebt: index) != debt.name { self[.debt(index, .name)] = .text(debt.name) }
    tellExtras(of: debt, at: index)
    tellBorrowed(debt, at: index, start: start)
  }

  /// When a debt was taken, from the interest that it has accrued.
  private mutating func tellBorrowed(_ debt: Debt, at index: Int, start: YearMonth) {
    let draft = HouseholdDraft(answers: self, start: start)
    guard case .bullet = debt.contract, draft.debt(index) != debt else { return }
    for months in 0...60 {
      self[.debt(index, .borrowed)] = .month(start.adding(months: -months))
      let draft = HouseholdDraft(answers: self, start: start)
      if draft.debt(index)?.accruedInterest == debt.accruedInterest { return }
    }
  }
}

extension DebtContract {
  /// Answers that may describe the contract when it is repaid in a way; none when it is not.
  fileprivate func answers(as way: DebtWay) -> [[DebtQuestion: Answer]] {
    switch (self, way) {
    case (.bullet(let terms), .yearlyAgain), (.bullet(let terms), .once): [terms.answers]
    case (.installment(let terms), .monthly), (.installment(let terms), .yearly):
      terms.answers.map { [$0] } ?? []
    case (.flat(let terms), .flat): terms.answers
    case (.revolving(let terms), .revolving): terms.answers
    case (.interestOnly(let terms), .interestOnly): [terms.answers]
    case (.interestOnly(let terms), .whenever): [[.balance: .amount(terms.balance)]]
    case (.daily(let terms), .daily): [terms.answers]
    default: []
    }
  }
}

extension BulletContract {
  fileprivate var answers: [DebtQuestion: Answer] {
    [.balance: .amount(balance), .rate: .rate(rate.initial), .due: .month(due)]
  }
}

extension InstallmentContract {
  fileprivate var answers: [DebtQuestion: Answer]? {
    guard case .fixed(let payment) = payment else { return nil }
    var answers: [DebtQuestion: Answer] = [
      .balance: .amount(balance), .rate: .rate(rate.initial), .payment: .amount(payment),
    ]
    if let month = dueMonths.months.first { answers[.monthOfYear] = .monthOfYear(month) }
    return answers
  }
}

extension FlatContract {
  /// Without interest perhaps only what is left of the installments was told.
  fileprivate var answers: [[DebtQuestion: Answer]] {
    let left: [DebtQuestion: Answer] = [
      .installment: .amount(installment), .remaining: .count(remaining),
    ]
    let whole: [DebtQuestion: Answer] = [
      .principal: .amount(principal), .installments: .count(installments),
    ]
    let unknown: [DebtQuestion: Answer] = [.principal: .nothing, .installments: .nothing]
    let told = left.merging(whole) { $1 }
    return rate.ppm == 0 ? [left.merging(unknown) { $1 }, told] : [told]
  }
}

extension RevolvingContract {
  /// The least payment in money is one of the two next to its share.
  fileprivate var answers: [[DebtQuestion: Answer]] {
    let exact = balance.satang * minimumPPM
    return [exact / 1_000_000, (exact + 999_999) / 1_000_000].map { minimum in
      [
        .balance: .amount(balance), .rate: .rate(rate.initial),
        .minimum: .amount(Money(satang: minimum)),
      ]
    }
  }
}

extension InterestOnlyContract {
  fileprivate var answers: [DebtQuestion: Answer] {
    [
      .balance: .amount(balance), .rate: .rate(rate.initial),
      .partial: .choice(takesPartOfPrincipal ? 0 : 1),
    ]
  }
}

extension DailyContract {
  fileprivate var answers: [DebtQuestion: Answer] {
    var answers: [DebtQuestion: Answer] = [
      .dailyPayment: .amount(payment), .remainingDays: .count(remainingDays),
    ]
    if let origin {
      answers[.received] = .amount(origin.received)
      answers[.days] = .count(origin.days)
    }
    return answers
  }
}
