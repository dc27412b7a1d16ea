import Testing

@testable import Engine

@Suite("Remedies within a family's reach") struct ReachTests {
  private func family(earning income: Money, spending living: Money = .zero) -> Household {
    Household.example(monthly: income, living: living)
  }

  @Test func `a sum at once is a quarter of a year's income, or what could be sold and drawn out`()
  {
    var family = family(earning: 5_000.baht)
    #expect(Reach(of: family).atOnce == 15_000.baht)
    family.assets = [
      Asset(name: "cow", value: 18_000.baht, isSellable: true),
      Asset(name: "land", value: 900_000.baht),
    ]
    #expect(Reach(of: family).atOnce == 18_000.baht)
  }

  @Test func `nobody can earn more than as much again, or live on less than half`() {
    let reach = Reach(of: family(earning: 5_000.baht, spending: 3_000.baht))
    #expect(reach.earnedMore == 5_000.baht)
    #expect(reach.spentLess == 1_500.baht)
  }

  /// A debt falls due in the month after next; the harvest comes in the month after that.
  private func beforeHarvest(owing debt: Int) -> Household {
    var household = Household.example(
      monthly: 3_000.baht,
      living: 2_000.baht,
      debts: [.bullet(debt, percent: 12, due: 2)]
    )
    household.incomes.append(
      Income(name: "harvest", recurrence: Recurrence(90_000.baht, months: CalendarMonths([3])))
    )
    return household
  }

  private func remedies(of household: Household) throws -> Remedies {
    try #require(household.remedies(reference: RemedySearchTests.reference))
  }

  @Test func `what no family could do is not offered`() throws {
    // About 2,600 a month for two months, of 2,000 that are spent: only more earned can do it.
    let alone = try remedies(of: beforeHarvest(owing: 7_000)).alone
    #expect(alone.contains { if case .earnMore = $0 { true } else { false } })
    #expect(!alone.contains { if case .spendLess = $0 { true } else { false } })
  }

  @Test func `a sum larger than what comes in in a month goes last`() throws {
    let small = try remedies(of: beforeHarvest(owing: 4_000)).alone
    let large = try remedies(of: beforeHarvest(owing: 17_000)).alone
    func isSum(_ remedy: Remedy) -> Bool { if case .lumpSum = remedy { true } else { false } }
    #expect(try #require(small.firstIndex(where: isSum)) < small.count - 1)
    #expect(try #require(large.firstIndex(where: isSum)) == large.count - 1)
    #expect(large.count > 1)
  }
}
