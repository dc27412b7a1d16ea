import Engine
import ThaiText

extension HouseholdDraft {
  /// A debt as the plan reckons it; nil when an answer that it needs is missing.
  func debt(_ index: Int) -> Debt? {
    guard let source = answers.source(ofDebt: index),
      let way = answers.way(ofDebt: index),
      let contract = contract(index, way, source)
    else { return nil }
    let debt = Debt(
      name: answers.name(ofDebt: index),
      lender: source.lender,
      contract: contract,
      accruedInterest: accruedInterest(of: contract, index)
    )
    return adding(extrasTo: debt, index)
  }

  /// The question whose answer keeps a debt out of the plan; nil when the debt is complete.
  func missingQuestion(
    ofDebt index: Int,
    among questions: [InterviewQuestion]
  ) -> InterviewQuestion? {
    guard debt(index) == nil else { return nil }
    return questions.first { question in
      guard case .debt(index, let asked) = question.id, asked.isNeeded else { return false }
      return answers.isUntold(question.id)
    }
  }

  /// Whether a debt is reckoned from what is left of its installments, because the first sum is not
  /// known.
  func isReckonedByInstallments(_ index: Int) -> Bool {
    guard answers.way(ofDebt: index) == .flat, debt(index) != nil else { return false }
    let isKnown = amount(index, .principal) ?? .zero > .zero
    return !isKnown || answers.count(.debt(index, .installments)) == nil
  }

  private func contract(_ index: Int, _ way: DebtWay, _ source: DebtSource) -> DebtContract? {
    switch way {
    case .yearlyAgain, .once: bullet(index, rollsOver: way == .yearlyAgain, source)
    case .monthly: installment(index, months: .all)
    case .yearly: monthOfYear(index).flatMap { installment(index, months: CalendarMonths([$0])) }
    case .flat: flat(index)
    case .revolving: revolving(index)
    case .interestOnly: interestOnly(index)
    case .daily: daily(index)
    case .whenever: whenever(index)
    }
  }

  private func amount(_ index: Int, _ question: DebtQuestion) -> Money? {
    answers.amount(.debt(index, question))
  }

  private func rate(_ index: Int) -> RateSchedule? {
    answers.rate(ofDebt: index).map { RateSchedule($0) }
  }

  private func monthOfYear(_ index: Int) -> Int? {
    guard case .monthOfYear(let month)? = answers[.debt(index, .monthOfYear)] else { return nil }
    return month
  }

  private func bullet(_ index: Int, rollsOver: Bool, _ source: DebtSource) -> DebtContract? {
    guard let balance = amount(index, .balance), let rate = rate(index),
      let due = answers.month(ofDebt: index, .due)
    else { return nil }
    let basis: InterestBasis = source.countsDays ? .daily : .monthly
    return .bullet(
      BulletContract(balance: balance, rate: rate, due: due, rollsOver: rollsOver, basis: basis)
    )
  }

  private func installment(_ index: Int, months: CalendarMonths) -> DebtContract? {
    guard let balance = amount(index, .balance), let rate = rate(index),
      let payment = amount(index, .payment)
    else { return nil }
    return .installment(
      InstallmentContract(
        balance: balance,
        rate: rate,
        payment: .fixed(payment),
        dueMonths: months
      )
    )
  }

  /// The flat rate follows from the installments; where the first sum is not known, what is left of
  /// them stands for it, without interest.
  ///
  /// Formula: (installment × number − principal) ÷ principal × 12 ÷ number
  /// Example: 36 installments of 1,790 baht on 45,000 baht → 1.2 % a month.
  private func flat(_ index: Int) -> DebtContract? {
    guard let installment = amount(index, .installment), installment > .zero,
      let remaining = answers.count(.debt(index, .remaining))
    else { return nil }
    guard let principal = amount(index, .principal), principal > .zero,
      let count = answers.count(.debt(index, .installments))
    else { return .flat(FlatContract(installment: installment, remaining: remaining)) }
    guard remaining <= count else { return nil }
    let interest = max(0, installment.satang * count - principal.satang)
    let parts = Int128(interest) * 12_000_000
    let whole = Int128(principal.satang) * Int128(count)
    let ppm = Int(clamping: (parts + whole / 2) / whole)
    return .flat(
      FlatContract(
        principal: principal,
        rate: FlatAnnualRate(ppm: min(ppm, NominalAnnualRate.limit.ppm)),
        installments: count,
        remaining: remaining
      )
    )
  }

  private func revolving(_ index: Int) -> DebtContract? {
    guard let balance = amount(index, .balance), let rate = rate(index),
      let minimum = amount(index, .minimum)
    else { return nil }
    let share = balance > .zero ? minimum.satang * 1_000_000 / balance.satang : 1_000_000
    return .revolving(
      RevolvingContract(balance: balance, rate: rate, minimumPPM: min(share, 1_000_000))
    )
  }

  private func interestOnly(_ index: Int) -> DebtContract? {
    guard let balance = amount(index, .balance), let rate = rate(index) else { return nil }
    let takesPart = answers.choice(.debt(index, .partial)) == 0
    return .interestOnly(
      InterestOnlyContract(balance: balance, rate: rate, takesPartOfPrincipal: takesPart)
    )
  }

  private func daily(_ index: Int) -> DebtContract? {
    guard let payment = amount(index, .dailyPayment),
      let remaining = answers.count(.debt(index, .remainingDays))
    else { return nil }
    let origin = amount(index, .received).flatMap { received in
      answers.count(.debt(index, .days)).flatMap { days in
        days < remaining ? nil : DailyContract.Origin(received: received, days: days)
      }
    }
    return .daily(DailyContract(payment: payment, remainingDays: remaining, origin: origin))
  }

  private func whenever(_ index: Int) -> DebtContract? {
    amount(index, .balance).map {
      .interestOnly(
        InterestOnlyContract(balance: $0, rate: RateSchedule(.zero), takesPartOfPrincipal: true)
      )
    }
  }

  /// Interest of the months since the money was taken, which is paid on the due date.
  private func accruedInterest(of contract: DebtContract, _ index: Int) -> Money {
    guard case .bullet(let terms) = contract,
      let borrowed = answers.month(ofDebt: index, .borrowed)
        ?? answers.borrowedUsually(index, start: start), borrowed < start
    else { return .zero }
    let months = (0..<borrowed.months(until: start)).map { borrowed.adding(months: $0) }
    let rate = terms.rate.initial
    guard terms.basis == .monthly else {
      return rate.interest(on: terms.balance, days: months.reduce(0) { $0 + $1.days })
    }
    return Money(satang: rate.monthlyInterest(on: terms.balance).satang * months.count)
  }
}

extension DebtQuestion {
  /// Whether a plan cannot be reckoned without the answer.
  var isNeeded: Bool {
    switch self {
    case .name, .borrowed, .partial, .received, .days, .overdue, .holidayUntil, .principal,
      .installments:
      false
    case .source, .way, .balance, .rate, .payment, .due, .installment, .remaining, .minimum,
      .dailyPayment, .remainingDays, .monthOfYear:
      true
    }
  }

  /// What passing over it means.
  var passing: Passing {
    isNeeded || self == .principal || self == .installments ? .unknown : .skip
  }
}

extension FlatContract {
  /// Installments without interest, as far as they are left.
  fileprivate init(installment: Money, remaining: Int) {
    self.init(
      principal: Money(satang: installment.satang * remaining),
      rate: FlatAnnualRate(ppm: 0),
      installments: remaining,
      remaining: remaining
    )
  }
}
