import ThaiText

extension Obstacle {
  /// Why something cannot be chosen, in a few words.
  var words: String {
    switch self {
    case .moneyShort(let amount): GameWords.moneyShort(amount)
    case .debtGone(let name): GameWords.debtGone(name)
    case .nothingDue(let name): GameWords.nothingDue(name)
    case .notRenewable(let name): GameWords.notRenewable(name)
    case .renewalLost(let name): GameWords.renewalLost(name)
    case .renewalNotYet(let name): GameWords.renewalNotYet(name)
    case .assetGone(let name): GameWords.assetGone(name)
    case .expenseGone(let name): GameWords.expenseGone(name)
    case .savingShort(let name, let balance): GameWords.savingShort(name, balance)
    case .tooManyDebts: GameWords.tooManyDebts
    }
  }
}
