import Engine
import ThaiText

extension CheckIn {
  /// Asks from a question on, back and forth, then reviews the answers until they are right.
  ///
  /// - Parameters:
  ///   - form: The form.
  ///   - first: The place of the question to begin with.
  ///   - plan: Plans the rest of the month anew where an answer is not as planned.
  /// - Throws: When the person leaves or no more is typed.
  func ask(
    _ form: inout MonthForm,
    from first: Int,
    by plan: MonthPlan
  ) throws(Departure) {
    var position = first
    while position < form.items.count {
      if form.items[position].isPaidFromTheRest { plan.replan(&form) }
      guard position < form.items.count else { break }
      let item = form.items[position]
      if item == .cash, try !askExtras(&form) {
        position -= 1
      } else if try ask(item, &form) {
        position += 1
      } else if position == 0 {
        conversation.say([ConversationWords.firstQuestion])
      } else if item != .cash {
        position -= 1
      }
      keep(form)
    }
    try review(&form)
  }

  /// Keeps the answers so far, so that nothing is lost when the program is left; those about a month
  /// that was recorded before are not kept.
  func keep(_ form: MonthForm) {
    guard form.household == open.household else { return }
    keep(CheckInDraft(form, choices: choices))
  }

  /// Keeps a draft.
  func keep(_ draft: CheckInDraft) {
    let isKept = (try? world.files.write(Array(draft.text.utf8), open.records.draft)) != nil
    conversation.tellUnkept(unless: isKept)
  }

  /// Asks one question until it is answered.
  ///
  /// - Returns: False when the person went back.
  func ask(_ item: MonthForm.Item, _ form: inout MonthForm) throws(Departure) -> Bool {
    let question = MonthQuestion(item, form)
    say(question)
    while true {
      switch try conversation.hear(
        isPrivate: question.isPrivate,
        again: { say(MonthQuestion(item, form)) }
      ) {
      case .enter:
        if item == .cash, form.isImpossible { try settleImpossible(&form) }
        form.accept(item)
        return true
      case .back, .leave: return false
      case .help: conversation.say(question.more)
      case .words(let words):
        if case .renewal = item, CheckInWords.later.contains(words) {
          form.tell(item, nil)
          return true
        }
        guard let amount = try amount(words, question),
          try take(amount, for: item, &form)
        else { continue }
        return true
      }
    }
  }

  /// Shows a question; what stands below one on an informal debt may be hidden.
  func say(_ question: MonthQuestion) {
    conversation.say([.heading(question.ask)])
    let hints = question.hints.map {
      conversation.screen.hidden($0, isPrivate: question.isPrivate)
    }
    conversation.say(hints, indent: "  ")
  }

  /// The amount that was typed; nil when the question stays open.
  func amount(_ words: String, _ question: MonthQuestion) throws(Departure) -> Money? {
    switch question.kind.read(words, example: question.example) {
    case .answer(.amount(let amount), repeatBack: let repeatBack):
      let isHidden = question.isPrivate && conversation.screen.isHiding
      if repeatBack, !isHidden {
        let understood = ConversationWords.repeatedBack(typed: words, understood: amount.thai)
        switch try conversation.confirm([understood]) {
        case .yes: return amount
        case .instead(let other): return try self.amount(other, question)
        case .no, .back:
          conversation.say([ConversationWords.typeAgain])
          return nil
        }
      }
      if amount.thai != words {
        conversation.say([
          "  = " + conversation.screen.hidden(amount.thai, isPrivate: question.isPrivate)
        ])
      }
      return amount
    case .answer: return .zero
    case .problem(let lines):
      conversation.say(lines)
      return nil
    case .unfinished: return nil
    }
  }

  /// Takes an amount, where it is better asked about, after that.
  ///
  /// - Returns: False when the amount has to be typed again.
  private func take(
    _ amount: Money,
    for item: MonthForm.Item,
    _ form: inout MonthForm
  ) throws(Departure) -> Bool {
    switch item {
    case .payment(let debt):
      guard let settlesDebt = try settlesDebt(debt, paying: amount, form) else { return false }
      form.tell(item, amount)
      if settlesDebt { form.close(debt) }
    case .cash:
      guard try isMeant(amount, form) else { return false }
      form.tell(item, amount)
    case .income, .living, .renewal, .deposit:
      let isLarge = form.isLarge(amount, planned: form.planned(item))
      if isLarge, try !isMeant(amount) { return false }
      form.tell(item, amount)
    }
    return true
  }

  /// Whether a very large sum is really meant.
  func isMeant(_ amount: Money) throws(Departure) -> Bool {
    try isAgreed(to: DoubtWords.largeAmount(amount.thai))
  }

  /// Whether a payment settled a debt for good, asked where the lender takes whole installments
  /// only and more than one was paid; nil when the amount has to be typed again.
  private func settlesDebt(
    _ debt: Int,
    paying amount: Money,
    _ form: MonthForm
  ) throws(Departure) -> Bool? {
    let more = CheckInWords.inAdvanceMore
    switch form.advance(debt, paying: amount) {
    case .any: return false
    case .whole:
      let list = ChoiceList(CheckInWords.inAdvanceChoices)
      let place = try conversation.choose(
        CheckInWords.inAdvance,
        from: list,
        standing: nil,
        more: more
      )
      return place.map { $0 == 1 }
    case .broken(let installment, let excess):
      let ask = CheckInWords.broken(installment, excess: excess)
      return try isSettled(ask, or: CheckInWords.brokenChoices, more: more)
    case .beyondOwed(let owed):
      let name = form.household.debts[debt].name
      let ask = CheckInWords.beyondOwed(name, owed: owed, paid: amount)
      return try isSettled(
        ask,
        or: CheckInWords.beyondOwedChoices,
        more: CheckInWords.beyondOwedMore
      )
    }
  }

  /// Whether a payment that cannot be all right settled the debt after all, the first choice; nil
  /// when it has to be typed again.
  private func isSettled(
    _ ask: String,
    or choices: [String],
    more: [String]
  ) throws(Departure) -> Bool? {
    let list = ChoiceList(choices)
    let place = try conversation.choose(ask, from: list, standing: nil, more: more)
    if place == 1 { conversation.say([ConversationWords.typeAgain]) }
    return place == 0 ? true : nil
  }

  /// Asks what is right where more went out than there was: something told, which the review
  /// corrects, or money came in that nobody wrote down, and nothing is left.
  func settleImpossible(_ form: inout MonthForm) throws(Departure) {
    let lacking = Money(satang: -form.expectedCash.satang)
    let place = try conversation.choose(
      CheckInWords.impossible(lacking),
      from: ChoiceList(CheckInWords.impossibleChoices),
      standing: 0,
      more: CheckInWords.impossibleMore
    )
    if place == 1 { form.tell(.cash, .zero) }
  }

  /// Whether counted money that is far from what was told is really meant.
  private func isMeant(_ amount: Money, _ form: MonthForm) throws(Departure) -> Bool {
    let difference = Money(satang: Int((amount - form.expectedCash).satang.magnitude))
    guard difference > Money(baht: 3_000) else { return true }
    return try isAgreed(to: CheckInWords.farFromTold(difference))
  }

  /// Whether the person agrees to what is doubted; the amount has to be typed again otherwise.
  private func isAgreed(to doubt: String) throws(Departure) -> Bool {
    if try conversation.confirm([doubt]) == .yes { return true }
    conversation.say([ConversationWords.typeAgain])
    return false
  }
}

extension MonthForm.Item {
  /// Whether it is paid or put by from what came in, once that was told.
  fileprivate var isPaidFromTheRest: Bool {
    switch self {
    case .payment, .deposit: true
    case .income, .living, .renewal, .cash: false
    }
  }
}
