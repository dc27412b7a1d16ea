import Engine

extension Diagnosis {
  /// The money for an emergency that should be at hand, and what is; nil where there is enough.
  var missingReserve: (goal: Money, ready: Money)? {
    for case .noEmergencyMoney(let ready, let essential, let months) in observations {
      return (Money(satang: essential.satang * months), ready)
    }
    return nil
  }
}

extension Household {
  /// Cash, and savings that may be taken out.
  var readyMoney: Money {
    savings.filter(\.isWithdrawable).reduce(cash) { $0 + $1.balance }
  }
}
