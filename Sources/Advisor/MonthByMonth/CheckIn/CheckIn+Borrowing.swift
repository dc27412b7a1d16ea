import Engine
import ThaiText

extension CheckIn {
  /// What a lender gave.
  private enum Given {
    case money
    /// Goods that are paid for later; no money came to hand.
    case goods
  }

  /// Asks about a debt that was taken in the month, with the questions of the interview.
  func askNewDebt(_ form: inout MonthForm) throws(Departure) {
    let next = form.household.start.adding(months: 1)
    let setting = InterviewSetting(world.figures, today: form.household.start, start: next)
    var interview = Interview(conversation, setting: setting)
    guard let source = interview.questionnaire.debts.first,
      try interview.ask(source, head: CheckInWords.newDebt),
      interview.answers.source(ofDebt: 0) != nil
    else { return }
    try interview.askUnanswered(in: .debt(0), head: CheckInWords.newDebt)
    try askDueAgain(&interview, before: next)
    try interview.agreeToLastAnswer(head: CheckInWords.newDebt)
    guard var debt = interview.draft.debt(0) else {
      conversation.say([CheckInWords.newDebtIncomplete])
      return
    }
    let names = form.household.debts.map(\.name) + form.actual.newDebts.map(\.debt.name)
    debt.name = debt.name.apart(from: names)
    guard let received = try askReceived(for: debt, form) else { return }
    form.actual.newDebts.append(NewDebt(debt, received: received))
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
    guard let debt = try pickDebt(form.lendable, form, CheckInWords.borrowedMoreAsk) else { return }
    try askBorrowedMore(on: debt, &form)
  }

  /// Asks how much more was borrowed on a debt, and whether as money or as goods.
  func askBorrowedMore(on place: Int, _ form: inout MonthForm) throws(Departure) {
    let debt = form.household.debts[place]
    guard
      let amount = try askAmount(
        CheckInWords.borrowedAsk(debt.name),
        standing: form.actual.debts[place].borrowed,
        isPrivate: debt.lender.isInformal
      )
    else { return }
    guard amount > .zero else { return form.borrow(.zero, on: place) }
    guard let given = try askGiven(debt) else { return }
    guard given == .goods else { return form.borrow(amount, on: place) }
    guard let isCounted = try askWhetherCounted(amount, form) else { return }
    form.borrow(amount, on: place, addingToLiving: !isCounted)
    if !isCounted { conversation.say([CheckInWords.countedAsLiving(amount, form.actual.living)]) }
  }

  /// What came to hand for a new debt and could be spent.
  ///
  /// Goods count as such only where what was lived on counts them too, so that they are paid for
  /// once: with the debt, not with the month's money.
  ///
  /// - Returns: The money, zero for goods that living does not count; nil to go back.
  private func askReceived(for debt: Debt, _ form: MonthForm) throws(Departure) -> Money? {
    guard let given = try askGiven(debt) else { return nil }
    var alone = Household(name: debt.name, start: form.household.start.adding(months: 1))
    alone.debts = [debt]
    guard given == .goods else {
      return try askAmount(
        CheckInWords.receivedAsk(debt.name),
        standing: alone.owed,
        isPrivate: debt.lender.isInformal
      )
    }
    return try askWhetherCounted(alone.owed, form).map { $0 ? alone.owed : .zero }
  }

  private func askGiven(_ debt: Debt) throws(Departure) -> Given? {
    let place = try conversation.choose(
      CheckInWords.givenAsk(debt.name),
      from: ChoiceList(CheckInWords.givenChoices),
      standing: debt.lender == .shop || debt.lender == .hirePurchase ? 1 : 0,
      more: CheckInWords.givenMore
    )
    return place.map { $0 == 1 ? .goods : .money }
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
