import Engine
import HouseholdFile
import ThaiText

/// The household that the answers so far describe.
struct HouseholdDraft {
  let answers: Answers
  /// The first month of the plan.
  let start: YearMonth
  /// What another household holds that the interview has no question for; nil when there is none.
  var kept: Household?

  /// The household; debts that lack an answer are left out.
  var household: Household {
    kept.map(drafted.keeping) ?? drafted
  }

  private var drafted: Household {
    var household = Household(
      name: answers.text(.name) ?? HomeWords.unnamed,
      start: start,
      cash: answers.amount(.cash) ?? .zero,
      buffer: answers.amount(.buffer) ?? .zero
    )
    if case .people(let people)? = answers[.people] { household.people = people }
    household.incomes = sales + wages
    household.expenses = livingCosts + seasonCosts
    household.savings = saving.map { [$0] } ?? []
    household.assets = assets
    household.debts = answers.debts.compactMap(debt)
    household.guarantees = guarantees
    household.offers = offers(with: household.debts)
    return household
  }

  private var sales: [Income] {
    answers.picks(.crops).flatMap { pick in
      let name = pick.name(among: Crop.allCases.map { IncomeWords.saleName($0.thai) })
      return answers.seasons(.crop(pick)).map {
        Income(name: name, recurrence: $0.recurrence, risk: risk(of: pick))
      }
    }
  }

  private var wages: [Income] {
    answers.picks(.wages).compactMap { pick in
      guard let amount = answers.amount(.wage(pick)), amount > .zero else { return nil }
      let name = pick.name(among: Wage.allCases.map(\.thai))
      return Income(name: name, recurrence: Recurrence(amount))
    }
  }

  private var livingCosts: [Expense] {
    answers.livingCosts.map { cost in
      Expense(
        name: cost.thai,
        recurrence: Recurrence(answers.amount(.living(cost)) ?? .zero),
        isEssential: cost.isEssential,
        reducible: reducible(cost)
      )
    }
  }

  private func reducible(_ cost: LivingCost) -> Money {
    guard answers.cutCosts.contains(cost) else { return .zero }
    return min(answers.amount(.cut(cost)) ?? .zero, answers.amount(.living(cost)) ?? .zero)
  }

  private var seasonCosts: [Expense] {
    answers.picks(.seasons).flatMap { pick in
      answers.seasons(.season(pick)).map { season in
        Expense(
          name: pick.name(among: SeasonCost.allCases.map(\.thai)),
          recurrence: season.recurrence,
          isEssential: pick.isEssentialSeasonCost
        )
      }
    }
  }

  private var saving: Saving? {
    guard let balance = answers.amount(.savedBalance) else { return nil }
    let deposit = answers.amount(.savedDeposit) ?? .zero
    guard balance > .zero || deposit > .zero else { return nil }
    return Saving(name: SavingWords.sajja, balance: balance, deposit: deposit)
  }
}

extension Season {
  /// The money as it comes again every year.
  fileprivate var recurrence: Recurrence { Recurrence(amount, months: months) }
}

extension LivingCost {
  /// Whether a family cannot do without it.
  fileprivate var isEssential: Bool {
    switch self {
    case .food, .utilities, .travel, .school, .health, .other: true
    case .merit, .treats: false
    }
  }
}

extension Pick {
  /// Whether a cost of some months, picked from the list, cannot be done without.
  fileprivate var isEssentialSeasonCost: Bool {
    switch self {
    case .listed(let place): SeasonCost.allCases[place] != .festival
    case .named: true
    }
  }
}
