import Engine
import ThaiText

extension Answers {
  /// The answers that describe a household, such as one that was kept in a file.
  ///
  /// There are none when the interview has no question for a part of it, so that nothing is lost
  /// by asking again.
  ///
  /// - Parameter household: Whose answers.
  init?(describing household: Household) {
    self.init(telling: household)
    let draft = HouseholdDraft(answers: self, start: household.start)
    guard draft.household == household else { return nil }
  }

  /// The answers that tell of a household as much as they can.
  init(telling household: Household) {
    self.init()
    tellHome(household)
    tellIncomes(household.incomes)
    tellExpenses(household.expenses)
    for saving in household.savings {
      self[.savedBalance] = .amount(saving.balance)
      self[.savedDeposit] = .amount(saving.deposit)
    }
    tellAssets(household.assets)
    tellLoan(household)
    tellGuarantees(household.guarantees)
    for (index, debt) in household.debts.enumerated() {
      tell(debt, at: index, start: household.start)
    }
  }

  private mutating func tellHome(_ household: Household) {
    self[.name] = .text(household.name)
    self[.people] = household.people.map(Answer.people)
    self[.cash] = .amount(household.cash)
    self[.buffer] = .amount(household.buffer)
  }

  private mutating func tellIncomes(_ incomes: [Income]) {
    let sales = incomes.filter { $0.recurrence.months != .all }
    let names = Crop.allCases.map { IncomeWords.saleName($0.thai) }
    tell(sales.map { ($0.name, $0.recurrence) }, in: .crops, among: names) { .crop($0) }
    for sale in sales { tellBadYear(of: Pick(sale.name, among: names), sale.risk) }
    var picks: [Pick] = []
    for income in incomes where income.recurrence.months == .all {
      let pick = Pick(income.name, among: Wage.allCases.map(\.thai))
      picks.append(pick)
      self[.wage(pick)] = .amount(income.recurrence.amount)
    }
    if !picks.isEmpty { self[.wages] = .picks(picks) }
  }

  private mutating func tellExpenses(_ expenses: [Expense]) {
    let seasons = expenses.filter { $0.recurrence.months != .all }
    let names = SeasonCost.allCases.map(\.thai)
    tell(seasons.map { ($0.name, $0.recurrence) }, in: .seasons, among: names) { .season($0) }
    var cuts: [LivingCost] = []
    for expense in expenses where expense.recurrence.months == .all {
      guard let cost = LivingCost.allCases.first(where: { $0.thai == expense.name }) else {
        continue
      }
      self[.living(cost)] = .amount(expense.recurrence.amount)
      guard expense.reducible > .zero else { continue }
      cuts.append(cost)
      self[.cut(cost)] = .amount(expense.reducible)
    }
    if !cuts.isEmpty { self[.cuts] = .costs(cuts) }
  }

  /// Things with their seasons, those of one name together.
  private mutating func tell(
    _ things: [(name: String, recurrence: Recurrence)],
    in list: QuestionID,
    among names: [String],
    id: (Pick) -> QuestionID
  ) {
    var picks: [Pick] = []
    for (name, recurrence) in things {
      let pick = Pick(name, among: names)
      if !picks.contains(pick) { picks.append(pick) }
      let season = Season(months: recurrence.months, amount: recurrence.amount)
      self[id(pick)] = .seasons(seasons(id(pick)) + [season])
    }
    if !picks.isEmpty { self[list] = .picks(picks) }
  }
}

extension Pick {
  /// A thing by its name, listed or not.
  fileprivate init(_ name: String, among names: [String]) {
    self = names.firstIndex(of: name).map(Pick.listed) ?? .named(name)
  }
}
