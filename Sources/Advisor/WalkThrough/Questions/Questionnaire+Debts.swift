import Engine
import HouseholdFile
import ThaiText

extension Questionnaire {
  /// Every debt with its questions, and whether there is one more.
  var debts: [InterviewQuestion] {
    let told = answers.debts
    let questions = told.enumerated().flatMap { number, index in
      [source(of: index, told: number)] + details(of: index, number: number + 1)
    }
    guard let next = answers.nextDebt else { return questions }
    return questions + [source(of: next, told: told.count)]
  }

  private func source(of index: Int, told: Int) -> InterviewQuestion {
    InterviewQuestion(
      id: .debt(index, .source),
      part: DebtQuestionWords.part,
      words: lenderWords(index, told: told),
      kind: .choice(
        DebtSource.allCases.map(\.thai),
        alsoTyped: DebtSource.allCases.map(\.alsoTyped),
        mayBeNone: true
      ),
      passing: told == 0 ? .none : .noneLeft
    )
  }

  private func lenderWords(_ index: Int, told: Int) -> QuestionWords {
    if answers.source(ofDebt: index) != nil { return DebtQuestionWords.lender }
    return told == 0 ? DebtQuestionWords.firstLender : DebtQuestionWords.nextLender(told: told)
  }

  private func details(of index: Int, number: Int) -> [InterviewQuestion] {
    guard let source = answers.source(ofDebt: index) else { return [] }
    var asked: [DebtQuestion] = source == .other ? [.name] : []
    if source.ways.count > 1 { asked.append(.way) }
    asked += answers.way(ofDebt: index)?.questions ?? []
    if answers.amount(.debt(index, .received)) == nil { asked.removeAll { $0 == .days } }
    let part = DebtQuestionWords.part(
      number: number,
      name: answers.name(ofDebt: index).safeForTerminal
    )
    return asked.map { asked in
      InterviewQuestion(
        id: .debt(index, asked),
        part: part,
        words: words(of: asked, source, answers.way(ofDebt: index)),
        kind: kind(of: asked, index, source),
        fallback: fallback(of: asked, index, source),
        isLeftToReview: asked == .borrowed && answers.way(ofDebt: index) == .yearlyAgain,
        passing: asked.passing
      )
    }
  }

  private func words(
    of question: DebtQuestion,
    _ source: DebtSource,
    _ way: DebtWay?
  ) -> QuestionWords {
    switch question {
    case .source: DebtQuestionWords.firstLender
    case .name: DebtQuestionWords.name
    case .way: DebtQuestionWords.way
    case .balance:
      source.ways == [.revolving] ? DebtQuestionWords.cardBalance : DebtQuestionWords.balance
    case .rate:
      source.lender.isInformal ? DebtQuestionWords.informalRate : DebtQuestionWords.rate
    case .payment:
      way == .yearly ? DebtQuestionWords.yearlyPayment : DebtQuestionWords.payment
    case .due: DebtQuestionWords.due
    case .borrowed: DebtQuestionWords.borrowed
    case .principal:
      source == .vehicleFinance ? DebtQuestionWords.principal : DebtQuestionWords.flatPrincipal
    case .installment: DebtQuestionWords.installment
    case .installments: DebtQuestionWords.installments
    case .remaining: DebtQuestionWords.remaining
    case .minimum: DebtQuestionWords.minimum
    case .partial:
      source.isVillageLender ? DebtQuestionWords.lawfulPartial : DebtQuestionWords.partial
    case .dailyPayment: DebtQuestionWords.dailyPayment
    case .remainingDays: DebtQuestionWords.remainingDays
    case .received: DebtQuestionWords.received
    case .days: DebtQuestionWords.days
    case .monthOfYear:
      source == .studentLoan ? DebtQuestionWords.studentLoanMonth : DebtQuestionWords.yearlyMonth
    case .overdue: ExtraWords.overdue(source.debtName)
    case .holidayUntil: ExtraWords.holiday(source.debtName)
    }
  }

  private func kind(of question: DebtQuestion, _ index: Int, _ source: DebtSource) -> AnswerKind {
    switch question {
    case .source: .choice(DebtSource.allCases.map(\.thai))
    case .name: .name
    case .way: .choice(source.ways.map(\.thai), alsoTyped: source.waysAlsoTyped)
    case .partial:
      .choice(
        DebtQuestionWords.partialChoices,
        alsoTyped: DebtQuestionWords.partialAlsoTyped
      )
    case .rate: .rate(on: answers.amount(.debt(index, .balance)))
    case .due, .holidayUntil: .month(.coming, today: setting.today)
    case .borrowed: .month(.past, today: setting.today)
    case .monthOfYear: .monthOfYear
    case .installments: .count(ValueLimits.months, of: .installments)
    case .remaining:
      .count(
        ValueLimits.months,
        of: .installments,
        whole: answers.count(.debt(index, .installments))
      )
    case .remainingDays, .days: .count(ValueLimits.days, of: .days)
    case .payment: .regularAmount(every: answers.way(ofDebt: index) == .yearly ? .year : .month)
    case .installment, .minimum: .monthlyAmount
    case .dailyPayment: .regularAmount(every: .day)
    case .balance, .principal, .received, .overdue: .amount
    }
  }

  /// What Enter alone takes where something is usual; an answer that cannot be guessed is passed
  /// over.
  private func fallback(
    of question: DebtQuestion,
    _ index: Int,
    _ source: DebtSource
  ) -> Answer? {
    switch question {
    case .name: .text(source.debtName)
    case .way: .choice(0)
    case .partial: .choice(source.isVillageLender ? 0 : 1)
    case .rate where source.usuallyAsksCeiling: setting.ceilings[source.lender].map(Answer.rate)
    case .borrowed: answers.borrowedUsually(index, start: setting.start).map(Answer.month)
    case .minimum where source == .creditCard: cardMinimum(index).map(Answer.amount)
    case .monthOfYear where source == .studentLoan: .monthOfYear(7)
    default: nil
    }
  }

  private func cardMinimum(_ index: Int) -> Money? {
    guard let balance = answers.amount(.debt(index, .balance)),
      let ppm = setting.cardMinimumPPM
    else { return nil }
    return Money(baht: balance.satang / 100 * ppm / 1_000_000)
  }
}
