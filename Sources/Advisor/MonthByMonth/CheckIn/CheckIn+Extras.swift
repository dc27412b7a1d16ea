import Engine
import ThaiText

extension CheckIn {
  /// What can happen beside the plan.
  private enum Extra: CaseIterable {
    case nothing, otherPayment, newDebt, borrowedMore

    var words: String {
      switch self {
      case .nothing: CheckInWords.nothingElse
      case .otherPayment: CheckInWords.otherPayment
      case .newDebt: CheckInWords.newDebt
      case .borrowedMore: CheckInWords.borrowedMore
      }
    }
  }

  /// Asks about what is not in the plan until there is nothing more.
  ///
  /// - Returns: False when the person went back.
  func askExtras(_ form: inout MonthForm) throws(Departure) -> Bool {
    while true {
      let extras = Extra.allCases.filter { extra in
        switch extra {
        case .nothing, .newDebt: true
        case .otherPayment: !form.otherDebts.isEmpty
        case .borrowedMore: !form.lendable.isEmpty
        }
      }
      let place = try conversation.choose(
        CheckInWords.extraAsk,
        from: ChoiceList(extras.map(\.words)),
        standing: 0,
        more: CheckInWords.extraMore
      )
      switch place.map({ extras[$0] }) {
      case .nothing: return true
      case nil: return false
      case .otherPayment: try askOtherPayment(&form)
      case .newDebt: try askNewDebt(&form)
      case .borrowedMore: try askBorrowedMore(&form)
      }
    }
  }

  private func askOtherPayment(_ form: inout MonthForm) throws(Departure) {
    guard let debt = try pickDebt(form.otherDebts, form, CheckInWords.otherPaymentAsk) else {
      return
    }
    _ = try ask(.payment(debt), &form)
  }

  private func askBorrowedMore(_ form: inout MonthForm) throws(Departure) {
    guard let debt = try pickDebt(form.lendable, form, CheckInWords.borrowedMoreAsk) else { return }
    let name = form.household.debts[debt].name
    let ask = CheckInWords.borrowedAsk(name)
    guard
      let amount = try askAmount(ask, isPrivate: form.household.debts[debt].lender.isInformal)
    else { return }
    form.actual.debts[debt].borrowed = amount
  }

  private func pickDebt(
    _ debts: [Int],
    _ form: MonthForm,
    _ ask: String
  ) throws(Departure) -> Int? {
    let names = debts.map { form.household.debts[$0].name.safeForTerminal }
    let place = try conversation.choose(
      ask,
      from: ChoiceList(names),
      standing: nil,
      more: CheckInWords.extraMore
    )
    return place.map { debts[$0] }
  }

  /// Asks about a debt that was taken in the month, with the questions of the interview.
  private func askNewDebt(_ form: inout MonthForm) throws(Departure) {
    let next = form.household.start.adding(months: 1)
    let setting = InterviewSetting(world.figures, today: world.today, start: next)
    var interview = Interview(conversation, setting: setting)
    guard let source = interview.questionnaire.debts.first,
      try interview.ask(source, head: CheckInWords.newDebt),
      interview.answers.source(ofDebt: 0) != nil
    else { return }
    try interview.askUnanswered(in: .debt(0), head: CheckInWords.newDebt)
    try interview.agreeToLastAnswer(head: CheckInWords.newDebt)
    guard var debt = interview.draft.debt(0) else {
      conversation.say([CheckInWords.newDebtIncomplete])
      return
    }
    let names = form.household.debts.map(\.name) + form.actual.newDebts.map(\.debt.name)
    debt.name = debt.name.apart(from: names)
    let owed = debt.contract.balance ?? .zero
    let ask = CheckInWords.receivedAsk(debt.name)
    guard
      let received = try askAmount(ask, standing: owed, isPrivate: debt.lender.isInformal)
    else { return }
    form.actual.newDebts.append(NewDebt(debt, received: received))
  }

  /// An amount; nil to go back.
  private func askAmount(
    _ ask: String,
    standing: Money? = nil,
    isPrivate: Bool
  ) throws(Departure) -> Money? {
    let question = MonthQuestion(asking: ask, standing: standing, isPrivate: isPrivate)
    say(question)
    while true {
      switch try conversation.hear(isPrivate: isPrivate, again: { say(question) }) {
      case .enter: return standing
      case .back, .leave: return nil
      case .help: conversation.say(question.more)
      case .words(let words):
        if let amount = try amount(words, question) { return amount }
      }
    }
  }
}

extension MonthForm {
  /// Debts on which more can be borrowed, by place: those without a fixed schedule.
  fileprivate var lendable: [Int] {
    household.debts.indices.filter { index in
      switch household.debts[index].contract {
      case .flat, .daily: false
      case .installment, .bullet, .revolving, .interestOnly:
        !household.debts[index].awaitsRenewal(in: household.start)
      }
    }
  }
}
