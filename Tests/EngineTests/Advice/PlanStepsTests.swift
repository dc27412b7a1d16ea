import Testing

@testable import Engine

@Suite("Plan steps") struct PlanStepsTests {
  @Test func `equal installments are one stretch and the last one closes the debt`() throws {
    let family = Household.example(
      monthly: 5_000.baht,
      debts: [.installment(3_000, percent: 0, payment: 1_000)]
    )
    let step = try #require(PlanSteps(of: family.plan()).steps.first)
    guard case .pay(let stretch) = step.turns[0] else { return #expect(Bool(false)) }
    #expect(stretch.count == 2)
    #expect(stretch.interval == 1)
    #expect(stretch.least == 1_000.baht)
    #expect(step.turns.dropFirst() == [.close(.month(3), 1_000.baht)])
  }

  @Test func `a debt that rolls over is closed and borrowed every year`() throws {
    let family = Household.example(
      cash: 9_000.baht,
      monthly: 1_000.baht,
      horizon: 16,
      debts: [.bullet(5_000, percent: 12, due: 2, rollsOver: true)]
    )
    let step = try #require(PlanSteps(of: family.plan()).steps.first)
    #expect(
      step.turns == [
        .close(.month(2), 5_100.baht), .borrow(.month(3), 5_000.baht),
        .close(.month(14), 5_600.baht), .borrow(.month(15), 5_000.baht),
      ]
    )
  }

  @Test func `interest alone is a stretch that reduces nothing`() throws {
    let family = Household.example(
      monthly: 600.baht,
      horizon: 12,
      debts: [.interestOnly(10_000, percent: 60)]
    )
    let step = try #require(PlanSteps(of: family.plan()).steps.first)
    guard case .pay(let stretch) = step.turns[0] else { return #expect(Bool(false)) }
    #expect(!stretch.reducesDebt)
    #expect(stretch.count == 12)
    #expect(stretch.sum == 6_000.baht)
  }

  @Test func `the debt that ends first comes first`() {
    let family = Household.example(
      monthly: 5_000.baht,
      debts: [
        .installment(3_000, percent: 0, payment: 1_000),
        .installment(2_000, percent: 0, payment: 1_000),
      ]
    )
    #expect(PlanSteps(of: family.plan()).steps.map(\.debt) == [1, 0])
  }

  @Test func `a debt on which nothing is paid has no step`() {
    let family = Household.example(debts: [.interestOnly(10_000, percent: 0)])
    #expect(PlanSteps(of: family.plan()).steps.isEmpty)
  }

  @Test func `more stretches than a person keeps in mind become one`() throws {
    var family = Household.example(
      horizon: 12,
      debts: [.installment(100_000, percent: 0, payment: 1)]
    )
    family.incomes = (1...6).map { month in
      Income(
        name: "sale \(month)",
        recurrence: Recurrence((100 * month * month).baht, months: CalendarMonths([2 * month]))
      )
    }
    let step = try #require(PlanSteps(of: family.plan(.highestRateFirst)).steps.first)
    guard case .pay(let stretch) = step.turns[0] else { return #expect(Bool(false)) }
    #expect(step.turns.count == 1)
    #expect(stretch.interval == nil)
    #expect(stretch.sum == 9_100.baht)
  }

  @Test func `the payments of all turns are what the plan pays`() {
    for seed in 0..<40 {
      let plan = Timeline(RandomHousehold.household(seed: UInt64(seed))).project(
        paying: .highestRateFirst
      )
      let told = PlanSteps(of: plan).steps.flatMap(\.turns).reduce(Money.zero) { sum, turn in
        switch turn {
        case .pay(let stretch): sum + stretch.sum
        case .close(_, let amount): sum + amount
        case .borrow: sum
        }
      }
      #expect(told == plan.months.reduce(Money.zero) { $0 + $1.debtPayments }, "seed \(seed)")
    }
  }
}
