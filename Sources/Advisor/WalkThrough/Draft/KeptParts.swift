import Engine
import HouseholdFile
import ThaiText

/// A household in two parts: answers that the interview can ask about again, and what it has no
/// question for, which is kept as it is.
struct KeptParts {
  /// The answers that describe what can be asked about.
  let answers: Answers
  /// The household with nothing in it but what cannot.
  let kept: Household

  /// Parts a household, such as one from a file.
  init(of household: Household) {
    let parts = HouseholdParting(household)
    (answers, kept) = parts.told ?? parts.onlyHome
  }

  /// Parts a household of which a family has told more than it holds.
  ///
  /// - Parameters:
  ///   - household: The household.
  ///   - untold: What the family has not told of yet.
  ///   - earlier: The answers before the household became what it is; nil without any.
  init(of household: Household, untold: [UntoldPart], goingOnFrom earlier: Answers?) {
    let parts = KeptParts(of: household)
    var told = parts.answers
    if let earlier { told.keepToldInPart(of: earlier, beside: household) }
    told.close(allBut: untold)
    (answers, kept) = (told, parts.kept)
  }
}

/// Finds out which things of a household the interview can tell.
private struct HouseholdParting {
  private let household: Household
  /// The household without anything in it.
  private let bare: Household

  init(_ household: Household) {
    self.household = household
    var bare = Household(name: household.name, start: household.start)
    (bare.cash, bare.buffer, bare.people) = (household.cash, household.buffer, household.people)
    self.bare = bare
  }

  /// Answers for the home alone, and all the rest kept.
  var onlyHome: (Answers, Household) { (Answers(telling: bare), household) }

  /// Answers for every thing that alone can be told; nil when they do not describe them together.
  var told: (Answers, Household)? {
    var told = bare
    var kept = household
    part(\.incomes, &told, &kept)
    part(\.expenses, &told, &kept)
    part(\.savings, &told, &kept)
    part(\.debts, &told, &kept)
    part(\.guarantees, &told, &kept)
    told.savings = Array(told.savings.prefix(1))
    kept.savings = household.savings.filter { !told.savings.contains($0) }
    var withOffers = told
    (withOffers.assets, withOffers.offers) = (household.assets, household.offers)
    if let answers = answers(describing: withOffers) {
      (kept.assets, kept.offers) = ([], [])
      return (answers, kept)
    }
    return answers(describing: told).map { ($0, kept) }
  }

  /// Answers that describe a household but for the order of things; nil when there are none.
  private func answers(describing told: Household) -> Answers? {
    let answers = Answers(telling: told)
    let drafted = HouseholdDraft(answers: answers, start: household.start).household
    return drafted.holdsTheSame(as: told) ? answers : nil
  }

  /// Puts each thing of a list where it belongs.
  private func part<Thing: Hashable>(
    _ list: WritableKeyPath<Household, [Thing]>,
    _ told: inout Household,
    _ kept: inout Household
  ) {
    let isTold = household[keyPath: list].map { thing in
      var alone = bare
      alone[keyPath: list] = [thing]
      return Answers(describing: alone) != nil
    }
    let things = zip(household[keyPath: list], isTold)
    told[keyPath: list] = things.filter(\.1).map(\.0)
    kept[keyPath: list] = things.filter { !$0.1 }.map(\.0)
  }
}

extension Household {
  /// Whether both hold the same things, in any order.
  fileprivate func holdsTheSame(as other: Self) -> Bool {
    func counts<Thing: Hashable>(_ things: [Thing]) -> [Thing: Int] {
      things.reduce(into: [:]) { $0[$1, default: 0] += 1 }
    }
    return counts(incomes) == counts(other.incomes) && counts(expenses) == counts(other.expenses)
      && counts(savings) == counts(other.savings) && debts == other.debts
      && counts(guarantees) == counts(other.guarantees)
      && counts(assets) == counts(other.assets) && counts(offers) == counts(other.offers)
      && (cash, buffer, people) == (other.cash, other.buffer, other.people)
  }

  /// Whether nothing is in it beside the home.
  var isBare: Bool {
    incomes.isEmpty && expenses.isEmpty && savings.isEmpty && debts.isEmpty && assets.isEmpty
      && guarantees.isEmpty && offers.isEmpty
  }

  /// The household with what was kept from another one beside its own.
  func keeping(_ kept: Household) -> Self {
    var household = self
    household.horizon = kept.horizon
    household.growthFrom = kept.growthFrom
    household.incomes += kept.incomes
    household.expenses += kept.expenses
    household.savings += kept.savings
    household.assets += kept.assets
    household.guarantees += kept.guarantees
    household.debts = Array(
      (debts.renamed(apartFrom: kept.debts) + kept.debts).prefix(Self.debtLimit)
    )
    household.offers += kept.offers.compactMap(household.stillPossible)
    return household
  }

  /// A choice as far as what it speaks of is still there; nil when it is not.
  private func stillPossible(_ offer: Offer) -> Offer? {
    let names = Set(debts.map(\.name))
    switch offer.choice {
    case .refinance(var terms):
      terms.debts = terms.debts.filter(names.contains)
      return terms.debts.isEmpty ? nil : Offer(name: offer.name, choice: .refinance(terms))
    case .sell(let asset): return assets.contains { $0.name == asset } ? offer : nil
    case .cut(let expense, let amount):
      let isThere = expenses.contains { $0.name == expense && $0.recurrence.amount >= amount }
      return isThere ? offer : nil
    case .moveDueMonth(let debt, _), .lowerRate(let debt, _), .holiday(let debt, _):
      return names.contains(debt) ? offer : nil
    case .earn: return offer
    }
  }
}

extension [Debt] {
  /// The debts with a number behind each name that others have already.
  fileprivate func renamed(apartFrom others: [Debt]) -> [Debt] {
    var taken = Set(others.map(\.name))
    return map { debt in
      var debt = debt
      let free = (2...).lazy.map { "\(debt.name) \($0)" }.first { !taken.contains($0) }
      if taken.contains(debt.name) { debt.name = free ?? debt.name }
      taken.insert(debt.name)
      return debt
    }
  }
}
