/// Months one after another in which money does not reach.
public struct ShortSpell: Hashable, Sendable {
  /// A payment that cannot be made in full.
  public struct Missed: Hashable, Sendable {
    /// The debt, by its place in the household.
    public let debt: Int
    /// What is missing.
    public let amount: Money
  }

  /// The first month.
  public let from: YearMonth
  /// The last month.
  public internal(set) var through: YearMonth
  /// Living costs uncovered in the first month.
  public let living: Money
  /// Payments not made in the first month, in file order; may be empty.
  public let missed: [Missed]
  /// The most that is missing in one month; what stays owed counts again.
  public internal(set) var peak: Money

  /// What is missing in the first month.
  public var firstAmount: Money { missed.reduce(living) { $0 + $1.amount } }
}

extension Projection {
  /// The months that fall short, joined where they follow each other, earliest first.
  ///
  /// Empty for a plan that is feasible. Months must be kept.
  public var shortSpells: [ShortSpell] {
    var spells: [ShortSpell] = []
    for month in months.indices {
      let amount = months[month].shortfall + missed(in: month)
      guard amount > .zero else { continue }
      let date = start.adding(months: month)
      if let last = spells.last, last.through.adding(months: 1) == date {
        spells[spells.count - 1].through = date
        spells[spells.count - 1].peak = max(last.peak, amount)
      } else {
        spells.append(spell(from: month, date: date, amount: amount))
      }
    }
    return spells
  }

  private func spell(from month: Int, date: YearMonth, amount: Money) -> ShortSpell {
    let missed = (0..<debtCount).compactMap { index -> ShortSpell.Missed? in
      let missed = debt(index, in: month).missed
      return missed > .zero ? ShortSpell.Missed(debt: index, amount: missed) : nil
    }
    return ShortSpell(
      from: date,
      through: date,
      living: months[month].shortfall,
      missed: missed,
      peak: amount
    )
  }
}
