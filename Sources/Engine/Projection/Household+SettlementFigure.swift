extension Household {
  /// What clears a debt on the first day of the plan, before the month's interest.
  ///
  /// Of a contract whose installments are fixed it is all that remains, less what closing early
  /// saves.
  ///
  /// - Parameter index: The debt's place.
  /// - Returns: The sum; zero where nothing is owed.
  public func settlementFigure(of index: Int) -> Money {
    var first = self
    first.horizon = 1
    let timeline = Timeline(first)
    let owed = timeline.opening[index].owed
    guard timeline.terms[index].kind == .carried else { return Money(satang: owed) }
    let scheduled = timeline.terms[index].carriedOpening
    return Money(satang: owed + scheduled.interestAfter - scheduled.discount)
  }
}
