import Engine
import ThaiText

extension CheckIn {
  /// Asks about a debt that was taken in the month, with the questions of the interview.
  func askNewDebt(_ form: inout MonthForm) throws(Departure) {
    let next = form.household.start.adding(months: 1)
    var interview = interview(on: form, before: next)
    guard try interview.askSource() else { return }
    while true {
      try interview.askUnanswered(in: .debt(0), head: CheckInWords.newDebt)
      try askDueAgain(&interview, before: next)
      try interview.agreeToLastAnswer(head: CheckInWords.newDebt)
      guard var debt = interview.draft.debt(0) else {
        conversation.say([CheckInWords.newDebtIncomplete])
        return
      }
      form.begun?.answers = interview.answers
      let names = form.household.debts.map(\.name) + form.actual.newDebts.map(\.debt.name)
      debt.name = debt.name.apart(from: names)
      if let received = try askReceived(for: debt, &form) {
        form.actual.newDebts.append(NewDebt(debt, received: received))
        return
      }
      guard try interview.askLastAgain() else { return }
    }
  }

  /// The interview on a new debt, as far as it was told, each answer of which is kept.
  private func interview(on form: MonthForm, before next: YearMonth) -> Interview {
    let setting = InterviewSetting(world.figures, today: form.household.start, start: next)
    var interview = Interview(
      conversation,
      setting: setting,
      answers: form.begun?.answers ?? Answers()
    )
    interview.keep = { answers in
      var told = form
      told.begun?.answers = answers
      keep(told)
    }
    return interview
  }

  /// Asks once more when a new debt is due, until it is not before the next month begins.
  private func askDueAgain(
    _ interview: inout Interview,
    before next: YearMonth
  ) throws(Departure) {
    while let due = interview.answers.month(ofDebt: 0, .due), due < next {
      conversation.say([CheckInWords.dueTooEarly(due)])
      interview.answers[.debt(0, .due)] = nil
      try interview.askUnanswered(in: .debt(0), head: CheckInWords.newDebt)
    }
  }

  /// Asks how much more was borrowed on one of the debts.
  func askBorrowedMore(_ form: inout MonthForm) throws(Departure) {
    let ask = CheckInWords.borrowedMoreAsk
    guard let debt = try pickDebt(form.lendable, &form, ask) else { return }
    try askBorrowedMore(on: debt, &form)
  }

  /// Asks how much more was borrowed on a debt, and whether as money or as goods.
  func askBorrowedMore(on place: Int, _ form: inout MonthForm) throws(Departure) {
    while let amount = try askBorrowed(on: place, form) {
      guard amount > .zero else { return form.borrow(.zero, on: place) }
      form.begun?.amount = amount
      keep(form)
      if try borrow(amount, on: place, &form) { return }
      form.begun?.amount = nil
    }
  }

  /// How much more was borrowed, as far as it was not told already; nil to go back.
  private func askBorrowed(on place: Int, _ form: MonthForm) throws(Departure) -> Money? {
    if let told = form.begun?.amount { return told }
    let debt = form.household.debts[place]
    return try askAmount(
      CheckInWords.borrowedAsk(debt.name),
      standing: form.actual.debts[place].borrowed,
      isPrivate: debt.lender.isInformal,
      isLarge: { form.isLarge($0) }
    )
  }

  /// Notes what more was borrowed, once it is known whether as money or as goods.
  ///
  /// - Returns: False when the person went back.
  private func borrow(
    _ amount: Money,
    on place: Int,
    _ form: inout MonthForm
  ) throws(Departure) -> Bool {
    while let given = try askGiven(form.household.debts[place], &form) {
      guard given == .goods else {
        form.borrow(amount, on: place)
        return true
      }
      if let isCounted = try askWhetherCounted(amount, form) {
        form.borrow(amount, on: place, addingToLiving: !isCounted)
        let words = CheckInWords.countedAsLiving(amount, form.actual.living)
        if !isCounted { conversation.say([words]) }
        return true
      }
      form.begun?.given = nil
    }
    return false
  }

  /// What came to hand for a new debt and could be spent.
  ///
  /// Goods count as such only where what was lived on counts them too, so that they are paid for
  /// once: with the debt, not with the month's money.
  ///
  /// - Returns: The money, zero for goods that living does not count; nil to go back.
  private func askReceived(
    for debt: Debt,
    _ form: inout MonthForm
  ) throws(Departure) -> Money? {
    var alone = Household(name: debt.name, start: form.household.start.adding(months: 1))
    alone.debts = [debt]
    while let given = try askGiven(debt, &form) {
      let received: Money?
      switch given {
      case .money:
        received = try askAmount(
          CheckInWords.receivedAsk(debt.name),
          standing: alone.owed,
          isPrivate: debt.lender.isInformal,
          isLarge: { $0 > alone.owed && form.isLarge($0) }
        )
      case .goods:
        received = try askWhetherCounted(alone.owed, form).map { $0 ? alone.owed : .zero }
      }
      if let received { return received }
      form.begun?.given = nil
    }
    return nil
  }

  /// What a lender gave, as far as it was not told already; nil to go back.
  private func askGiven(
    _ debt: Debt,
    _ form: inout MonthForm
  ) throws(Departure) -> BegunExtra.Given? {
    if let given = form.begun?.given { return given }
    let place = try conversation.choose(
      CheckInWords.givenAsk(debt.name),
      from: ChoiceList(CheckInWords.givenChoices),
      standing: debt.lender == .shop || debt.lender == .hirePurchase ? 1 : 0,
      more: CheckInWords.givenMore
    )
    guard let place else { return nil }
    let given = place == 1 ? BegunExtra.Given.goods : .money
    form.begun?.given = given
    keep(form)
    return given
  }

  /// Whether goods are in what was lived on already; nil to go back.
  private func askWhetherCounted(_ worth: Money, _ form: MonthForm) throws(Departure) -> Bool? {
    let place = try conversation.choose(
      CheckInWords.countedAsk(worth, living: form.actual.living),
      from: ChoiceList(CheckInWords.countedChoices),
      standing: 0,
      more: CheckInWords.countedMore
    )
    return place.map { $0 == 1 }
  }
}

extension Interview {
  /// Asks whom a new debt is owed to, unless that was told already.
  ///
  /// - Returns: False when the person went back, or there is none.
  fileprivate mutating func askSource() throws(Departure) -> Bool {
    guard let source = questionnaire.debts.first else { return false }
    if answers[source.id] == nil {
      guard try ask(source, head: CheckInWords.newDebt) else { return false }
    }
    return answers.source(ofDebt: 0) != nil
  }

  /// Asks the last question about a new debt once more.
  ///
  /// - Returns: False when the person went back from it.
  fileprivate mutating func askLastAgain() throws(Departure) -> Bool {
    let asked = questionnaire.debts.filter { $0.id.line == .debt(0) && !$0.isLeftToReview }
    guard let last = asked.last(where: { answers[$0.id] != nil }) else { return false }
    return try ask(last, head: CheckInWords.newDebt)
  }
}

extension MonthForm {
  /// Debts on which more can be borrowed, by place: those without a fixed schedule.
  var lendable: [Int] {
    household.debts.indices.filter { index in
      switch household.debts[index].contract {
      case .flat, .daily: false
      case .installment, .bullet, .revolving, .interestOnly:
        !household.debts[index].awaitsRenewal(in: household.start)
      }
    }
  }

  /// Debts on which more was borrowed beside the plan, by place.
  var borrowedMore: [Int] {
    lendable.filter { actual.debts[$0].borrowed ?? .zero > .zero }
  }

  /// Tells what more was borrowed on a debt.
  ///
  /// - Parameters:
  ///   - amount: How much; zero for nothing after all.
  ///   - debt: The debt, by its place.
  ///   - isAdded: Whether it was goods that what was lived on is raised by.
  mutating func borrow(_ amount: Money, on debt: Int, addingToLiving isAdded: Bool = false) {
    actual.living = max(.zero, actual.living - (goods[debt] ?? .zero))
    goods[debt] = isAdded ? amount : nil
    actual.living += goods[debt] ?? .zero
    actual.debts[debt].borrowed = amount > .zero ? amount : nil
  }
}
