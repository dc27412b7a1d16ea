extension Household {
  /// The household when an income brings less for some months.
  ///
  /// - Parameters:
  ///   - share: The part that is lost, parts per million, zero to a million.
  ///   - name: The income; every income of the name loses the same share.
  ///   - from: The first month with less.
  ///   - until: The last month with less; not before the first.
  /// - Returns: The household; the same where no income has the name.
  ///
  /// Example: 60,000 baht that come in every December lose 25 % in this one → 45,000 baht this
  /// December and 60,000 in the next.
  public func losing(
    ppm share: Int,
    of name: String,
    from: YearMonth,
    until: YearMonth
  ) -> Self {
    var household = self
    household.incomes = incomes.flatMap { income in
      income.name == name ? income.losing(ppm: share, from: from, until: until) : [income]
    }
    return household
  }
}

extension Income {
  /// The income in parts: before, while it brings less, and after.
  fileprivate func losing(ppm share: Int, from: YearMonth, until: YearMonth) -> [Income] {
    let first = max(from, recurrence.from ?? from)
    let last = min(until, recurrence.until ?? until)
    guard first <= last, share > 0 else { return [self] }
    var (before, between, after) = (self, self, self)
    before.recurrence.until = first.adding(months: -1)
    (between.recurrence.from, between.recurrence.until) = (first, last)
    let lost = portion(of: recurrence.amount.satang, ppm: share, over: 1_000_000)
    between.recurrence.amount = recurrence.amount - Money(satang: lost)
    after.recurrence.from = last.adding(months: 1)
    let hasBefore = recurrence.from.map { $0 < first } ?? true
    let hasAfter = recurrence.until.map { $0 > last } ?? true
    return (hasBefore ? [before] : []) + [between] + (hasAfter ? [after] : [])
  }
}
