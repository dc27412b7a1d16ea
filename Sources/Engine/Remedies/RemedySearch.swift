/// Looks for the smallest changes that let a household meet every payment.
struct RemedySearch {
  let household: Household
  let reference: ReferenceValues
  /// The largest amount a month that is worth naming: what comes in in a month, on average.
  private let mostMonthly: Int

  init(_ household: Household, reference: ReferenceValues) {
    self.household = household
    self.reference = reference
    mostMonthly = max(100_000, Indicators(of: household).yearlyIncome.satang / 12)
  }

  func remedies() -> Remedies {
    let living = household.livingAlone
    let alone = remediesAlone()
    return Remedies(
      livingShortMonths: living.monthsShort,
      livingShortage: Money(satang: living.shortfall),
      alone: alone,
      pairs: alone.isEmpty ? pairs() : []
    )
  }

  /// In the order to offer them: due months, one sum, less out, more in, offers, rates.
  private func remediesAlone() -> [Remedy] {
    let moves = movableDues().filter { isEnough([$0]) }
    let cut = smallestCut(beside: [])
    let gain = isGainLikeCut(upTo: cut.map(Self.size)) ? cut.map(Self.gain) : smallestGain()
    let amounts = [smallestSum(), cut, gain]
    let offers = household.offers.indices.map(Remedy.takeOffer).filter { isEnough([$0]) }
    return moves + amounts.compactMap(\.self) + offers + loweredRates(beside: [])
  }

  /// A change without a size together with the smallest cut that is then enough.
  private func pairs() -> [[Remedy]] {
    let firsts =
      movableDues() + household.offers.indices.map(Remedy.takeOffer) + ratesAtCeiling()
    let found = firsts.compactMap { first in
      smallestCut(beside: [first]).map { [first, $0] }
    }
    return Array(found.sorted { Self.size($0[1]) < Self.size($1[1]) }.prefix(3))
  }

  private static func size(_ cut: Remedy) -> Money {
    if case .spendLess(let money) = cut { return money }
    return .zero
  }

  /// Whether all payments can be made after some changes.
  func isEnough(_ remedies: [Remedy]) -> Bool {
    let changed = household(after: remedies)
    if remedies.contains(where: isLoan) {
      return changed.recommend(search: .full).plan.isFeasible
    }
    return Timeline(changed).isPayable
  }

  private func household(after remedies: [Remedy]) -> Household {
    remedies.reduce(household) { $0.changed(by: $1, of: household) }
  }

  private func isLoan(_ remedy: Remedy) -> Bool {
    guard case .takeOffer(let offer) = remedy, case .refinance = household.offers[offer].choice
    else { return false }
    return true
  }

  // MARK: Changes without a size

  /// Debts that fall due once a year, moved to the month in which most comes in or the one after.
  private func movableDues() -> [Remedy] {
    guard let best = bestMonth else { return [] }
    return household.debts.indices.flatMap { debt -> [Remedy] in
      guard let due = household.debts[debt].yearlyDueMonth else { return [] }
      return [best, best % 12 + 1].filter { $0 != due }.map { .moveDueMonth(debt: debt, month: $0) }
    }
  }

  /// The month of the year in which most comes in.
  private var bestMonth: Int? {
    var income = [Int](repeating: 0, count: min(12, household.horizon))
    for each in household.incomes {
      each.recurrence.add(to: &income, from: household.start, growingFrom: household.growthFrom)
    }
    guard let most = income.max(), most > 0, let index = income.firstIndex(of: most) else {
      return nil
    }
    return household.start.adding(months: index).month
  }

  /// Rates above the lawful ceiling, lowered to it.
  private func ratesAtCeiling() -> [Remedy] {
    household.debts.indices.compactMap(rateAtCeiling)
  }

  private func rateAtCeiling(of index: Int) -> Remedy? {
    let debt = household.debts[index]
    guard let rate = debt.contract.rateSchedule?.rate(in: household.start),
      let ceiling = reference.ceilings[debt.lender], rate > ceiling
    else { return nil }
    return .lowerRate(debt: index, to: ceiling)
  }

  // MARK: The smallest size, to a baht

  private func smallestSum() -> Remedy? {
    let most = mostMonthly / 100 * 12 * 3
    return smallest(upTo: most) { .lumpSum(Money(baht: $0)) }([])
  }

  private func smallestCut(beside others: [Remedy]) -> Remedy? {
    smallest(upTo: mostMonthly / 100) { .spendLess(monthly: Money(baht: $0)) }(others)
  }

  private func smallestGain() -> Remedy? {
    smallest(upTo: mostMonthly / 100) { .earnMore(monthly: Money(baht: $0)) }([])
  }

  /// Earning as much more as is spent less.
  private static func gain(_ cut: Remedy) -> Remedy { .earnMore(monthly: size(cut)) }

  /// Whether every month has as much money with more earned as with as much less spent: with the
  /// smallest cut and with a baht less; where no cut is enough, with the largest.
  ///
  /// Then what is enough of one is enough of the other, and need not be sought twice.
  private func isGainLikeCut(upTo cut: Money?) -> Bool {
    let largest = cut ?? Money(baht: mostMonthly / 100)
    return [largest, max(.zero, largest - Money(baht: 1))].allSatisfy { money in
      left(after: .spendLess(monthly: money)) == left(after: .earnMore(monthly: money))
    }
  }

  /// What comes in less living costs after a change, by month, satang.
  private func left(after remedy: Remedy) -> [Int] {
    Timeline(household(after: [remedy])).withPointers { timeline in
      zip(timeline.income, timeline.living).map { $0 - $1 }
    }
  }

  /// The smallest whole number up to a limit that is enough.
  ///
  /// A way that pays everything at some size is followed to its own smallest size by halving; one
  /// less is then enough only by another way, which is followed in turn.
  private func smallest(
    upTo most: Int,
    _ remedy: @escaping (Int) -> Remedy
  ) -> ([Remedy]) -> Remedy? {
    { others in
      guard most > 0 else { return nil }
      if others.contains(where: isLoan) {
        return leastSize(upTo: most) { isEnough(others + [remedy($0)]) }.map(remedy)
      }
      let timeline = { Timeline(household(after: others + [remedy($0)])) }
      guard var way = timeline(most).payingPlan else { return nil }
      var enough = most
      while true {
        enough = leastSize(upTo: enough) { timeline($0).isPaid(by: way) } ?? enough
        guard enough > 1, let another = timeline(enough - 1).payingPlan else { break }
        way = another
        enough -= 1
      }
      return remedy(enough)
    }
  }

  /// The smallest whole number up to a limit of which something is so, found by halving; nil where
  /// it is not so of the limit itself.
  private func leastSize(upTo most: Int, where isSo: (Int) -> Bool) -> Int? {
    guard isSo(most) else { return nil }
    var (tooSmall, enough) = (0, most)
    while enough - tooSmall > 1 {
      let middle = (tooSmall + enough) / 2
      if isSo(middle) { enough = middle } else { tooSmall = middle }
    }
    return enough
  }

  /// For each debt the rate to ask for: the lawful ceiling where that is enough, otherwise the
  /// highest whole percentage a year that is.
  ///
  /// A rate between is never asked for: nobody should agree to pay more than the law allows.
  private func loweredRates(beside others: [Remedy]) -> [Remedy] {
    let bearing = household.debts.indices.filter {
      household.debts[$0].contract.rateSchedule?.rate(in: household.start) != nil
    }
    // Where no interest at all would not be enough, one lower rate is not.
    let without = bearing.map { Remedy.lowerRate(debt: $0, to: .zero) }
    return isEnough(others + without) ? bearing.compactMap { lowered($0, beside: others) } : []
  }

  private func lowered(_ debt: Int, beside others: [Remedy]) -> Remedy? {
    guard let rate = household.debts[debt].contract.rateSchedule?.rate(in: household.start)
    else { return nil }
    let ceiling = rateAtCeiling(of: debt)
    if let ceiling, isEnough(others + [ceiling]) { return ceiling }
    let highest = ceiling == nil ? rate : reference.ceilings[household.debts[debt].lender] ?? rate
    let percent = highest.ppm / 10_000
    let remedy = { (lower: Int) in
      Remedy.lowerRate(debt: debt, to: NominalAnnualRate(ppm: (percent - lower) * 10_000))
    }
    return smallest(upTo: percent, remedy)(others)
  }
}

extension Debt {
  /// The month of the year in which the debt falls due, where it does once a year.
  fileprivate var yearlyDueMonth: Int? {
    switch contract {
    case .bullet(let terms): terms.due.month
    case .installment(let terms) where terms.dueMonths.count == 1: terms.dueMonths.months[0]
    default: nil
    }
  }
}
