import Engine
import ThaiText

extension CheckIn {
  /// Asks from a question on, back and forth, then reviews the answers until they are right.
  ///
  /// - Returns: False when the person went back from the first question.
  /// - Throws: When the person leaves or no more is typed.
  func ask(_ form: inout MonthForm, from first: Int) throws(Departure) -> Bool {
    var position = first
    while position < form.items.count {
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
    return try review(&form)
  }

  /// Keeps the answers so far, so that nothing is lost when the program is left.
  private func keep(_ form: MonthForm) {
    guard form.household == open.household else { return }
    let draft = Array(CheckInDraft(form).text.utf8)
    let isKept = (try? world.files.write(draft, open.records.draft)) != nil
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
    case .income, .living, .renewal, .deposit: form.tell(item, amount)
    }
    return true
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
      let list = ChoiceList(CheckInWords.brokenChoices)
      let ask = CheckInWords.broken(installment, excess: excess)
      let place = try conversation.choose(ask, from: list, standing: nil, more: more)
      if place == 1 { conversation.say([ConversationWords.typeAgain]) }
      return place == 0 ? true : nil
    }
  }

  /// Whether counted money that is far from what was told is really meant.
  private func isMeant(_ amount: Money, _ form: MonthForm) throws(Departure) -> Bool {
    let difference = Money(satang: Int((amount - form.expectedCash).satang.magnitude))
    guard difference > Money(baht: 3_000) else { return true }
    if try conversation.confirm([CheckInWords.farFromTold(difference)]) == .yes { return true }
    conversation.say([ConversationWords.typeAgain])
    return false
  }

  /// Shows all answers on numbered lines and corrects them until they are right.
  ///
  /// - Returns: True when they are.
  private func review(_ form: inout MonthForm) throws(Departure) -> Bool {
    while true {
      let lines = form.items.map { MonthQuestion($0, form).line }
      let more = form.borrowedMore
      let borrowed = more.map { place in
        CheckInWords.borrowedLine(
          form.household.debts[place].name,
          form.actual.debts[place].borrowed ?? .zero
        )
      }
      let loans = form.actual.newDebts.map { CheckInWords.newDebtLine($0) }
      let list = ChoiceList(lines + borrowed + loans + [CheckInWords.addExtra])
      conversation.say([.heading(CheckInWords.review)])
      conversation.say(list)
      conversation.say([CheckInWords.reviewAsk])
      switch try conversation.pick(from: list, more: CheckInWords.reviewMore) {
      case .enter: return true
      case .back: _ = try ask(.cash, &form)
      case .item(let place) where place < lines.count: _ = try ask(form.items[place], &form)
      case .item(let place) where place < lines.count + more.count:
        try askBorrowedMore(on: more[place - lines.count], &form)
      case .item(let place) where place < lines.count + more.count + loans.count:
        try reconsider(place - lines.count - more.count, &form)
      case .item: _ = try askExtras(&form)
      }
      keep(form)
    }
  }

  /// Asks whether a debt that was told is to be left out after all.
  private func reconsider(_ loan: Int, _ form: inout MonthForm) throws(Departure) {
    let place = try conversation.choose(
      CheckInWords.newDebtLine(form.actual.newDebts[loan]),
      from: ChoiceList(CheckInWords.keepOrRemove),
      standing: 0,
      more: CheckInWords.reviewMore
    )
    if place == 1 { form.actual.newDebts.remove(at: loan) }
  }
}
