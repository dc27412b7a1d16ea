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
      case .newDebt: CheckInWords.newDebtTaken
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
      guard let extra = place.map({ extras[$0] }) else { return false }
      if extra == .nothing { return true }
      try ask(extra, &form)
      keep(form)
    }
  }

  /// Asks about one of them; who leaves in the middle is told that this one is not kept.
  private func ask(_ extra: Extra, _ form: inout MonthForm) throws(Departure) {
    do throws(Departure) {
      switch extra {
      case .nothing: break
      case .otherPayment: try askOtherPayment(&form)
      case .newDebt: try askNewDebt(&form)
      case .borrowedMore: try askBorrowedMore(&form)
      }
    } catch {
      conversation.say([.paragraph(CheckInWords.extraUnkept)])
      throw error
    }
  }

  private func askOtherPayment(_ form: inout MonthForm) throws(Departure) {
    guard let debt = try pickDebt(form.otherDebts, form, CheckInWords.otherPaymentAsk) else {
      return
    }
    _ = try ask(.payment(debt), &form)
  }

  /// One of several debts, by its place; nil to go back.
  func pickDebt(
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

  /// An amount; nil to go back.
  func askAmount(
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
