import Engine
import ThaiText

/// What stands for the names of a household where nobody is to know them: the kind of thing and a
/// number, the same for the same name everywhere.
struct NameMasks {
  private enum Kind: CaseIterable {
    case income, expense, saving, asset, debt, offer
  }

  private var masks: [Kind: [String: String]] = [:]

  /// The masks of all names in some households.
  init(of households: [Household]) {
    for household in households {
      for income in household.incomes { mask(income.name, .income) }
      for expense in household.expenses { mask(expense.name, .expense) }
      for saving in household.savings { mask(saving.name, .saving) }
      for asset in household.assets { mask(asset.name, .asset) }
      for debt in household.debts { mask(debt.name, .debt) }
      for offer in household.offers { mask(offer.name, .offer) }
    }
  }

  private mutating func mask(_ name: String, _ kind: Kind) {
    guard masks[kind]?[name] == nil else { return }
    let number = (masks[kind]?.count ?? 0) + 1
    let word =
      switch kind {
      case .income: MaskWords.income
      case .expense: MaskWords.expense
      case .saving: MaskWords.saving
      case .asset: MaskWords.asset
      case .debt: MaskWords.debt
      case .offer: MaskWords.offer
      }
    masks[kind, default: [:]][name] = "\(word) \(number)"
  }

  private func masked(_ name: String, _ kind: Kind) -> String { masks[kind]?[name] ?? "" }

  /// A household without its names.
  func masked(_ household: Household) -> Household {
    var masked = household
    masked.name = MaskWords.household
    for index in masked.incomes.indices {
      masked.incomes[index].name = self.masked(household.incomes[index].name, .income)
    }
    for index in masked.expenses.indices {
      masked.expenses[index].name = self.masked(household.expenses[index].name, .expense)
    }
    for index in masked.savings.indices {
      masked.savings[index].name = self.masked(household.savings[index].name, .saving)
    }
    for index in masked.assets.indices {
      masked.assets[index].name = self.masked(household.assets[index].name, .asset)
    }
    for index in masked.debts.indices {
      masked.debts[index].name = self.masked(household.debts[index].name, .debt)
    }
    masked.offers = household.offers.map(self.masked)
    return masked
  }

  /// A recorded month without names.
  func masked(_ month: RecordedMonth) -> RecordedMonth {
    var masked = month
    for index in masked.savings.indices {
      masked.savings[index].name = self.masked(month.savings[index].name, .saving)
    }
    for index in masked.debts.indices {
      masked.debts[index].name = self.masked(month.debts[index].name, .debt)
    }
    for index in masked.newDebts.indices {
      masked.newDebts[index].debt.name = self.masked(month.newDebts[index].debt.name, .debt)
    }
    masked.taken = month.taken.map { self.masked($0, .offer) }
    return masked
  }

  private func masked(_ offer: Offer) -> Offer {
    let name = masked(offer.name, .offer)
    switch offer.choice {
    case .refinance(var terms):
      terms.debts = terms.debts.map { masked($0, .debt) }
      return Offer(name: name, choice: .refinance(terms))
    case .sell(let asset): return Offer(name: name, choice: .sell(asset: masked(asset, .asset)))
    case .earn: return Offer(name: name, choice: offer.choice)
    case .cut(let expense, let amount):
      let cut = Offer.Choice.cut(expense: masked(expense, .expense), amount: amount)
      return Offer(name: name, choice: cut)
    case .moveDueMonth(let debt, let month):
      let moved = Offer.Choice.moveDueMonth(debt: masked(debt, .debt), month: month)
      return Offer(name: name, choice: moved)
    case .lowerRate(let debt, let rate):
      return Offer(name: name, choice: .lowerRate(debt: masked(debt, .debt), to: rate))
    case .holiday(let debt, let holiday):
      return Offer(name: name, choice: .holiday(debt: masked(debt, .debt), holiday))
    }
  }
}
