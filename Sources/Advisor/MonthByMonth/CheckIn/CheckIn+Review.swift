import Engine
import ThaiText

extension CheckIn {
  /// Shows all answers on numbered lines and corrects them until they are right.
  func review(_ form: inout MonthForm) throws(Departure) {
    if form.begun != nil { _ = try askExtras(&form) }
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
      case .enter:
        if form.isImpossible { try settleImpossible(&form) }
        if !form.isImpossible { return }
      case .back: _ = try ask(.cash, &form)
      case .item(let place) where place < lines.count: _ = try ask(form.items[place], &form)
      case .item(let place) where place < lines.count + more.count:
        try askAgainBorrowedMore(on: more[place - lines.count], &form)
      case .item(let place) where place < lines.count + more.count + loans.count:
        try reconsider(place - lines.count - more.count, &form)
      case .item: _ = try askExtras(&form)
      }
      keep(form)
    }
  }

  /// Asks once more how much more was borrowed on a debt.
  private func askAgainBorrowedMore(on debt: Int, _ form: inout MonthForm) throws(Departure) {
    form.begun = BegunExtra(.borrowedMore, debt: form.household.debts[debt].name)
    try askBorrowedMore(on: debt, &form)
    form.begun = nil
  }

  /// Asks whether a debt that was told is to be left out after all, or what was paid on it already.
  private func reconsider(_ loan: Int, _ form: inout MonthForm) throws(Departure) {
    let told = form.actual.newDebts[loan]
    let first = told.paid > .zero || told.debt.overdue > .zero ? [CheckInWords.changePaid] : []
    let place = try conversation.choose(
      CheckInWords.newDebtLine(told),
      from: ChoiceList(CheckInWords.keepOrRemove + first),
      standing: 0,
      more: CheckInWords.reviewMore
    )
    if place == 1 { form.actual.newDebts.remove(at: loan) }
    guard place == 2 else { return }
    let ask = CheckInWords.paidOnNewDebt(told.debt.name)
    let isPrivate = told.debt.lender.isInformal
    guard let paid = try askAmount(ask, standing: told.paid, isPrivate: isPrivate) else { return }
    form.actual.newDebts[loan] = told.paying(paid)
  }
}
