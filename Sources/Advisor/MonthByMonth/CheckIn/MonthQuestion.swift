import Engine
import ThaiText

/// A question about a month, as it is asked and as it stands in the review.
struct MonthQuestion {
  /// The question.
  let ask: String
  /// What stands below it: what the plan has, and what Enter takes.
  let hints: [String]
  /// What is said to those who ask for more.
  let more: [String]
  /// The answer on one line.
  let line: String
  /// What kind of answer is read.
  let kind: AnswerKind
  /// An answer that can be copied.
  let example = ConversationWords.amountExample
  /// Whether its numbers may be hidden: it speaks of an informal debt.
  let isPrivate: Bool

  /// An amount beside the plan.
  init(asking ask: String, standing: Money?, isPrivate: Bool = false) {
    (self.ask, self.isPrivate) = (ask, isPrivate)
    hints = [
      ConversationWords.example(ConversationWords.amountExample),
      ConversationWords.enter(takes: standing?.thai ?? ConversationWords.goBack),
    ]
    (more, line, kind) = (CheckInWords.amountMore, "", .amount)
  }

  /// A question of the form.
  init(_ item: MonthForm.Item, _ form: MonthForm) {
    let words = MonthItemWords(item, form)
    ask = words.ask
    isPrivate = form.isPrivate(item)
    let standing = form.amount(of: item)?.thai ?? CheckInWords.notRenewedYet
    // What cannot be is not taken with Enter.
    let isImpossible = item == .cash && form.isImpossible
    let taken = isImpossible ? CheckInWords.impossibleChoices[0] : standing
    hints = words.notes + [ConversationWords.enter(takes: taken)]
    more = words.more
    line = CheckInWords.line(words.name, standing, planned: form.planned(item).thai)
    switch item {
    case .income, .living: kind = .monthlyAmount
    case .renewal, .payment, .deposit, .cash: kind = .amount
    }
  }
}

extension MonthItemWords {
  /// The words of a question, with the figures of its form.
  fileprivate init(_ item: MonthForm.Item, _ form: MonthForm) {
    let household = form.household
    switch item {
    case .income:
      self = .income(
        household.firstMonth(household.incomes.map { ($0.name, $0.recurrence) }) + form.sales,
        planned: form.asPlanned.income
      )
    case .living:
      self = .living(
        household.firstMonth(household.expenses.map { ($0.name, $0.recurrence) }),
        planned: form.asPlanned.living
      )
    case .renewal(let debt):
      self = .renewal(of: household.debts[debt].name, planned: form.planned(item))
    case .payment(let debt):
      let required = form.plan.debt(debt, in: 0).required
      self = .payment(
        to: household.debts[debt].name,
        planned: form.planned(item),
        required: required
      )
    case .deposit(let saving):
      self = .deposit(household.savings[saving].name, planned: form.planned(item))
    case .cash: self = .cash(expected: form.expectedCash)
    }
  }
}

extension MonthForm {
  /// What is sold in the month, with what it brings.
  fileprivate var sales: [(name: String, amount: Money)] {
    taken.compactMap { place in
      guard case .sell(let name) = household.offers[place].choice else { return nil }
      return household.assets.first { $0.name == name }.map { (CheckInWords.sold(name), $0.value) }
    }
  }
}

extension Household {
  /// What recurring amounts of some names come to in the first month, those that come at all.
  fileprivate func firstMonth(
    _ items: [(name: String, recurrence: Recurrence)]
  ) -> [(name: String, amount: Money)] {
    items.compactMap { item -> (name: String, amount: Money)? in
      let amount = item.recurrence.amountInFirstMonth(of: self)
      return amount > .zero ? (item.name, amount) : nil
    }
  }
}
