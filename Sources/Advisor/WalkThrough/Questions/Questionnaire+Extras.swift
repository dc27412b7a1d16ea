import Engine
import HouseholdFile
import ThaiText

extension Questionnaire {
  /// What only some families need to be asked, behind one question that opens it.
  var extras: [InterviewQuestion] {
    let opening = question(
      .extras,
      ExtraWords.ask,
      .picks(
        ExtraTopic.allCases.map(\.thai),
        alsoTyped: ExtraTopic.allCases.map(\.alsoTyped),
        naming: nil
      ),
      passing: .none
    )
    return [opening] + ExtraTopic.allCases.filter(answers.hasExtra).flatMap(questions)
  }

  private func question(
    _ id: QuestionID,
    _ words: QuestionWords,
    _ kind: AnswerKind,
    passing: Passing = .skip
  ) -> InterviewQuestion {
    InterviewQuestion(id: id, part: ExtraWords.part, words: words, kind: kind, passing: passing)
  }

  private func questions(on topic: ExtraTopic) -> [InterviewQuestion] {
    switch topic {
    case .assets: assets
    case .loan: loan
    case .overdue:
      answers.debts.filter { answers.way(ofDebt: $0) != .whenever }.map { index in
        question(
          .debt(index, .overdue),
          ExtraWords.overdue(answers.name(ofDebt: index).safeForTerminal),
          .amount,
          passing: .none
        )
      }
    case .holiday:
      answers.debts.filter { answers.source(ofDebt: $0)?.lender.mayAgreeToHoliday == true }.map {
        question(
          .debt($0, .holidayUntil),
          ExtraWords.holiday(answers.name(ofDebt: $0).safeForTerminal),
          .month(.coming, today: setting.today),
          passing: .none
        )
      }
    case .badYears: answers.picks(.crops).compactMap(badYear)
    case .guarantees: guarantees
    }
  }

  private var assets: [InterviewQuestion] {
    let names = SoldThing.allCases.map(\.thai)
    return [
      question(.assets, ExtraWords.assets, .picks(names), passing: .none)
    ]
      + answers.picks(.assets).map {
        question(.asset($0), ExtraWords.asset($0.name(among: names).safeForTerminal), .amount)
      }
  }

  private var guarantees: [InterviewQuestion] {
    let names = LoanSource.allCases.map { ExtraWords.guaranteeName($0.thai) }
    return [
      question(
        .guarantees,
        ExtraWords.guarantees,
        .picks(LoanSource.allCases.map(\.thai), naming: ExtraWords.guaranteeName),
        passing: .none
      )
    ]
      + answers.picks(.guarantees).map {
        let words = ExtraWords.guarantee($0.name(among: names).safeForTerminal)
        return question(.guarantee($0), words, .amount)
      }
  }

  private var loan: [InterviewQuestion] {
    let source = InterviewQuestion(
      id: .loanSource,
      part: ExtraWords.part,
      words: ExtraWords.loanSource,
      kind: .choice(LoanSource.allCases.map(\.thai), mayBeNone: true)
    )
    guard answers.loanSource != nil else { return [source] }
    var rate = question(.loanRate, ExtraWords.loanRate, .rate(on: nil))
    rate.fallback = .rate(Adjustments.GroupLoan.rate)
    var term = question(.loanTerm, ExtraWords.loanTerm, .count(ValueLimits.months, of: .months))
    term.fallback = .count(Adjustments.GroupLoan.termInMonths)
    return [source, question(.loanLimit, ExtraWords.loanLimit, .amount), rate, term]
  }

  private func badYear(of pick: Pick) -> InterviewQuestion? {
    let usual = answers.yearlySales(of: pick)
    guard usual > .zero else { return nil }
    let name = pick.name(among: Crop.allCases.map(\.thai)).safeForTerminal
    return question(
      .badYear(pick),
      ExtraWords.badYear(name, usual: usual.thai),
      .part(of: usual, every: .year),
      passing: .skip
    )
  }
}

extension Lender {
  /// Whether it is a lender with whom payment holidays are agreed on.
  fileprivate var mayAgreeToHoliday: Bool {
    switch self {
    case .informal, .relative, .shop, .pawnshop: false
    default: true
    }
  }
}
