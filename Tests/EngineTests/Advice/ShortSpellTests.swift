import Testing

@testable import Engine

@Suite("Short spells") struct ShortSpellTests {
  @Test func `a plan that pays everything has none`() {
    let family = Household.example(
      monthly: 2_000.baht,
      debts: [.installment(3_000, percent: 0, payment: 1_000)]
    )
    #expect(family.plan().shortSpells.isEmpty)
  }

  @Test func `a missed payment is named with what is missing`() throws {
    let family = Household.example(
      monthly: 400.baht,
      horizon: 6,
      debts: [.installment(1_000, percent: 0, payment: 1_000)]
    )
    let spell = try #require(family.plan().shortSpells.first)
    #expect(spell.from == .month(1))
    #expect(spell.through == .month(2))
    #expect(spell.living == .zero)
    #expect(spell.missed == [.init(debt: 0, amount: 600.baht)])
    #expect(spell.firstAmount == 600.baht)
    #expect(spell.peak == 600.baht)
  }

  @Test func `living costs that lack money are counted beside the payments`() throws {
    let family = Household.example(
      living: 500.baht,
      horizon: 3,
      debts: [.installment(1_000, percent: 0, payment: 100)]
    )
    let spells = family.plan().shortSpells
    let spell = try #require(spells.first)
    #expect(spells.count == 1)
    #expect(spell.living == 500.baht)
    #expect(spell.firstAmount == 600.baht)
    #expect(spell.peak == 800.baht)
    #expect(spell.through == .month(3))
  }

  @Test func `spells that do not follow each other stay apart`() {
    var family = Household.example(horizon: 24)
    family.expenses = [
      Expense(name: "fees", recurrence: Recurrence(100.baht, months: CalendarMonths([5])))
    ]
    #expect(family.plan().shortSpells.map(\.from) == [.month(5), .month(17)])
  }

  @Test func `their months are the months that the plan counts as short`() {
    for seed in 0..<40 {
      let plan = Timeline(RandomHousehold.household(seed: UInt64(seed))).project(paying: .minimum)
      let months = plan.shortSpells.reduce(0) { $0 + $1.from.months(until: $1.through) + 1 }
      #expect(months == plan.monthsShort, "seed \(seed)")
    }
  }
}
