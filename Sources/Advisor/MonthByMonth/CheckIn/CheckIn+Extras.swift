import Engine
import ThaiText

extension CheckIn {
  /// Asks about what is not in the plan until there is nothing more, first about what was begun
  /// before the program was left.
  ///
  /// - Returns: False when the person went back.
  func askExtras(_ form: inout MonthForm) throws(Departure) -> Bool {
    if let begun = form.begun {
      conversation.say([.paragraph(CheckInWords.extraResumed)])
      try ask(begun.kind, &form)
    }
    while true {
      let kinds = BegunExtra.Kind.possible(for: form)
      let place = try conversation.choose(
        CheckInWords.extraAsk,
        from: ChoiceList([CheckInWords.nothingElse] + kinds.map(\.words)),
        standing: 0,
        more: CheckInWords.extraMore
      )
      guard let place else { return false }
      guard place > 0 else { return true }
      try ask(kinds[place - 1], &form)
    }
  }

  /// Asks about one of them; each answer is kept at once.
  private func ask(_ kind: BegunExtra.Kind, _ form: inout MonthForm) throws(Departure) {
    if form.begun?.kind != kind { form.begun = BegunExtra(kind) }
    keep(form)
    switch kind {
    case .otherPayment: try askOtherPayment(&form)
    case .newDebt: try askNewDebt(&form)
    case .borrowedMore: try askBorrowedMore(&form)
    }
    form.begun = nil
    keep(form)
  }

  private func askOtherPayment(_ form: inout MonthForm) throws(Departure) {
    let ask = CheckInWords.otherPaymentAsk
    guard let debt = try pickDebt(form.otherDebts, &form, ask) else { return }
    _ = try self.ask(.payment(debt), &form)
  }

  /// One of several debts, by its place, the one that was picked before the program was left; nil to
  /// go back.
  func pickDebt(
    _ debts: [Int],
    _ form: inout MonthForm,
    _ ask: String
  ) throws(Departure) -> Int? {
    if let debt = debts.first(where: { form.household.debts[$0].name == form.begun?.debt }) {
      return debt
    }
    let names = debts.map { form.household.debts[$0].name.safeForTerminal }
    let place = try conversation.choose(
      ask,
      from: ChoiceList(names),
      standing: nil,
      more: CheckInWords.extraMore
    )
    guard let debt = place.map({ debts[$0] }) else { return nil }
    form.begun?.debt = form.household.debts[debt].name
    keep(form)
    return debt
  }

  /// An amount; nil to go back.
  func askAmount(
    _ ask: String,
    standing: Money? = nil,
    isPrivate: Bool,
    isLarge: (Money) -> Bool = { _ in false }
  ) throws(Departure) -> Money? {
    let question = MonthQuestion(asking: ask, standing: standing, isPrivate: isPrivate)
    say(question)
    while true {
      switch try conversation.hear(isPrivate: isPrivate, again: { say(question) }) {
      case .enter: return standing
      case .back, .leave: return nil
      case .help: conversation.say(question.more)
      case .words(let words):
        guard let amount = try amount(words, question) else { continue }
        if isLarge(amount), try !isMeant(amount) { continue }
        return amount
      }
    }
  }
}

extension BegunExtra.Kind {
  /// What can be told of a month, in the order of the list.
  fileprivate static func possible(for form: MonthForm) -> [Self] {
    (form.otherDebts.isEmpty ? [] : [.otherPayment]) + [.newDebt]
      + (form.lendable.isEmpty ? [] : [.borrowedMore])
  }

  /// What it is called in the list.
  fileprivate var words: String {
    switch self {
    case .otherPayment: CheckInWords.otherPayment
    case .newDebt: CheckInWords.newDebtTaken
    case .borrowedMore: CheckInWords.borrowedMore
    }
  }
}
