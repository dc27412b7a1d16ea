import Engine

// Amounts are shown in whole baht; what is said of several of them must hold for what is shown.
extension Money {
  /// The amount as ``wholeThai`` shows it.
  var asShown: Money {
    let baht = Int((satang.magnitude + 50) / 100)
    return Money(satang: (satang < 0 ? -baht : baht) * 100)
  }

  /// How much more it is than another amount, both as they are shown.
  ///
  /// Example: 3,085.60 and 0.40 are shown as 3,086 and 0, so the difference is 3,086.
  func shownMore(than other: Money) -> Money { asShown - other.asShown }
}

extension [Money] {
  /// The amounts in whole baht, so that they add up to a sum as it is shown: those that were
  /// rounded furthest are rounded the other way.
  ///
  /// - Parameter sum: What the amounts come to, give or take their satang.
  /// - Returns: One amount for each; nothing stays nothing.
  ///
  /// Example: 8,726.20 and 1,008.40, which are 9,734.60 → 8,726 and 1,009, which are 9,735.
  func shown(addingUpTo sum: Money) -> [Money] {
    var shown = map(\.asShown)
    let missing = (sum.asShown - shown.reduce(.zero, +)).satang / 100
    let step = Money(satang: missing < 0 ? -100 : 100)
    let lost = zip(self, shown).map { ($0 - $1).satang * missing.signum() }
    let movable = indices.filter { self[$0] != .zero }
      .sorted { (-lost[$0], $0) < (-lost[$1], $1) }
    for index in movable.prefix(Int(missing.magnitude)) { shown[index] += step }
    return shown
  }
}
