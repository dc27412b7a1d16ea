/// Looks for the smallest changes that let a household meet every payment.
struct RemedySearch {
  let household: Household
  let reference: ReferenceValues
  /// How large a change may be.
  private let reach: Reach

  init(_ household: Household, reference: ReferenceValues) {
    self.household = household
    self.reference = reference
    reach = Reach(of: household)
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

  /// In the order to offer them: due months, one sum, less out, more in, offers, rates; a sum larger
  /// than what comes in in a month goes last.
  private func remediesAlone() -> [Remedy] {
    let moves = movedDues().joined().filter { isEnough([$0]) }
    let sum = smallestSum()
    let (cut, gain) = smallestAmounts(beside: [], by: .any)
    let offers = household.offers.indices.map(Remedy.takeOffer).filter { isEnough([$0]) }
    let rest = [cut, gain].compactMap(\.self) + offers + loweredRates(beside: [])
    guard let sum else { return moves + rest }
    return Self.size(sum) > reach.earnedMore ? moves + rest + [sum] : moves + [sum] + rest
  }

  /// A change without a size together with the smallest cut that is then enough, or where none is
  /// with the smallest gain; of a debt's other due months the first that can be paid.
  ///
  /// What is enough when nothing is paid ahead of time, or by a plan that everyone teaches, is a
  /// little more and does not hang on a clever plan; only where no pair is, another plan is sought.
  private func pairs() -> [[Remedy]] {
    let firsts =
      movedDues() + (household.offers.indices.map(Remedy.takeOffer) + ratesAtCeiling()).map { [$0] }
    for plans in [Plans.taught, .any] {
      let found = firsts.compactMap { firstPair(of: $0, by: plans) }
      if !found.isEmpty {
        return Array(found.sorted { Self.size($0[1]) < Self.size($1[1]) }.prefix(3))
      }
    }
    return []
  }

  private func firstPair(of choices: [Remedy], by plans: Plans) -> [Remedy]? {
    for first in choices {
      let (cut, gain) = smallestAmounts(beside: [first], by: plans)
      if let amount = cut ?? gain { return [first, amount] }
    }
    return nil
  }

  /// The plans by which a change is to be enough.
  private enum Plans {
    /// Those that everyone teaches.
    case taught
    /// Those and the rule.
    case any
  }

  private static func size(_ remedy: Remedy) -> Money {
    switch remedy {
    case .lumpSum(let money), .spendLess(let money), .earnMore(let money): money
    case .moveDueMonth, .lowerRate, .takeOffer: .zero
    }
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

  /// Debts that fall due once a year, each moved to the month in which most comes in and to the one
  /// after.
  private func movedDues() -> [[Remedy]] {
    guard let best = bestMonth else { return [] }
    return household.debts.indices.compactMap { debt in
      household.debts[debt].yearlyDueMonth.map { due in
        [best, best % 12 + 1].filter { $0 != due }.map { .moveDueMonth(debt: debt, month: $0) }
      }
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
    smallest(upTo: reach.atOnce, months: { _ in 1 }, beside: []) { .lumpSum($0) }
  }

  /// The smallest cut and the smallest gain beside other changes.
  private func smallestAmounts(
    beside others: [Remedy],
    by plans: Plans
  ) -> (cut: Remedy?, gain: Remedy?) {
    let gain = smallest(upTo: reach.earnedMore, months: { $0 + 1 }, beside: others, by: plans) {
      .earnMore(monthly: $0)
    }
    let most = min(reach.spentLess, gain.map(Self.size) ?? reach.earnedMore)
    guard isCutLikeGain(of: most, beside: others) else {
      let cut = smallest(upTo: reach.spentLess, months: { $0 + 1 }, beside: others, by: plans) {
        .spendLess(monthly: $0)
      }
      return (cut, gain)
    }
    let cut = gain.map(Self.size).flatMap { $0 <= most ? Remedy.spendLess(monthly: $0) : nil }
    return (cut, gain)
  }

  /// Whether every month has as much money with so much less spent as with as much more earned, and
  /// with a baht less.
  ///
  /// Then what is enough of one is enough of the other, and need not be sought twice.
  private func isCutLikeGain(of money: Money, beside others: [Remedy]) -> Bool {
    [money, max(.zero, money - Money(baht: 1))].allSatisfy { money in
      left(after: others + [.spendLess(monthly: money)])
        == left(after: others + [.earnMore(monthly: money)])
    }
  }

  /// What comes in less living costs after changes, by month, satang.
  private func left(after remedies: [Remedy]) -> [Int] {
    Timeline(household(after: remedies)).withPointers { timeline in
      zip(timeline.income, timeline.living).map { $0 - $1 }
    }
  }

  /// The smallest whole number up to a limit that is enough.
  ///
  /// A way that pays everything at some size is followed to its own smallest size, and so is the one
  /// that lacks least a little below it. One less is then enough only by another way, which is
  /// followed in turn; but not beside other changes, for a pair is not reckoned to a baht.
  ///
  /// - Parameters:
  ///   - most: The limit, of which whole baht count.
  ///   - months: How many times a baht more has come in by the end of a month.
  ///   - others: Changes beside it.
  ///   - plans: The plans by which it is to be enough.
  ///   - remedy: The change of a size.
  /// - Returns: The change of the smallest size; nil where the limit is not enough.
  private func smallest(
    upTo most: Money,
    months: @escaping (Int) -> Int,
    beside others: [Remedy],
    by plans: Plans = .any,
    _ remedy: (Money) -> Remedy
  ) -> Remedy? {
    smallest(upTo: most.satang / 100, months: months, beside: others, by: plans) {
      remedy(Money(baht: $0))
    }
  }

  private func smallest(
    upTo most: Int,
    months: ((Int) -> Int)? = nil,
    beside others: [Remedy],
    by plans: Plans = .any,
    _ remedy: (Int) -> Remedy
  ) -> Remedy? {
    guard most > 0 else { return nil }
    if others.contains(where: isLoan) {
      // With a loan every plan is sought at once, so that it need not be sought again.
      return plans == .taught ? smallestBesideLoan(upTo: most, others, remedy) : nil
    }
    let base = Timeline(household(after: others))
    func timeline(_ size: Int) -> Timeline { self.timeline(base, after: others, remedy(size)) }
    func narrowed(_ size: Int, _ way: FoundPlan.Way) -> Int {
      var sizes = SmallestSize(upTo: size, months: months)
      while let size = sizes.next { sizes.tell(size, timeline(size).firstShortage(on: way)) }
      return sizes.smallest
    }
    guard plans == .any else {
      return timeline(most).payingTaughtWay.map { remedy(narrowed(most, $0)) }
    }
    guard let first = timeline(most).payingWay else { return nil }
    var smallest = narrowed(most, first)
    if let months,
      let nearest = timeline(smallest * 9 / 10).nearestWay(lack: {
        $0.amount / months($0.month)
      })
    {
      smallest = narrowed(smallest, nearest)
    }
    while others.isEmpty, smallest > 1, let another = timeline(smallest - 1).payingWay {
      smallest = narrowed(smallest - 1, another)
    }
    return remedy(smallest)
  }

  private func smallestBesideLoan(
    upTo most: Int,
    _ others: [Remedy],
    _ remedy: (Int) -> Remedy
  ) -> Remedy? {
    guard isEnough(others + [remedy(most)]) else { return nil }
    var sizes = SmallestSize(upTo: most)
    while let size = sizes.next { sizes.tell(size, isEnough: isEnough(others + [remedy(size)])) }
    return remedy(sizes.smallest)
  }

  /// The household after changes and one more, laid out; money that comes in is only added.
  private func timeline(_ base: Timeline, after others: [Remedy], _ last: Remedy) -> Timeline {
    switch last {
    case .lumpSum(let money): base.receiving(money, in: 0..<1)
    case .earnMore(let money): base.receiving(money, in: 0..<base.horizon)
    case .moveDueMonth, .spendLess, .lowerRate, .takeOffer:
      Timeline(household(after: others + [last]))
    }
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
    return smallest(upTo: percent, beside: others) { lower in
      .lowerRate(debt: debt, to: NominalAnnualRate(ppm: (percent - lower) * 10_000))
    }
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
