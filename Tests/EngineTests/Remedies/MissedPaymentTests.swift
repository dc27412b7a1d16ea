import Engine
import Testing

@Suite("Missed payments") struct MissedPaymentTests {
  private func missed(of household: Household) throws -> [MissedPayment] {
    try #require(household.leastMissedPayments())
  }

  @Test func `nothing need be missed where required payments fit`() throws {
    let household = Household.example(
      monthly: 3_000.baht,
      debts: [.installment(20_000, percent: 12, payment: 1_000)]
    )
    #expect(try missed(of: household).isEmpty)
  }

  @Test func `no lender can help where living costs alone do not fit`() {
    let household = Household.example(
      monthly: 2_000.baht,
      living: 2_500.baht,
      debts: [.installment(5_000, percent: 12, payment: 500)]
    )
    #expect(household.leastMissedPayments() == nil)
  }

  @Test func `a debt due before the harvest is late until the harvest, by what cash leaves open`()
    throws
  {
    // 1,000 are left each month: 6,000 of 10,600 are there in the month it falls due.
    var household = Household.example(
      monthly: 1_000.baht,
      debts: [.bullet(10_000, percent: 12, due: 6)]
    )
    household.incomes.append(
      Income(name: "harvest", recurrence: Recurrence(30_000.baht, months: CalendarMonths([9])))
    )
    let found = try missed(of: household)
    #expect(found.map(\.month) == [5, 6, 7])
    #expect(found.map(\.amount) == [4_600.baht, 3_646.baht, 268_246.satang])
  }

  @Test func `the payment that is missed is the one that eases most, not the first in line`() throws
  {
    // In month 2 living costs take 5,000 more; the large loan alone makes up for that.
    var household = Household.example(
      monthly: 4_000.baht,
      debts: [
        .installment(6_000, percent: 12, payment: 500),
        .installment(60_000, percent: 12, payment: 3_000),
      ]
    )
    let month = YearMonth.firstOfExample.adding(months: 2)
    household.expenses.append(
      Expense(name: "roof", recurrence: Recurrence(3_000.baht, from: month, until: month))
    )
    household.incomes.append(
      Income(
        name: "calf",
        recurrence: Recurrence(
          9_000.baht,
          from: month.adding(months: 1),
          until: month.adding(months: 1)
        )
      )
    )
    let found = try missed(of: household)
    #expect(found.count == 1)
    #expect(found.first?.debt == 1)
    // Two months of 500 are put by, and 500 are left of the third.
    #expect(found.first?.amount == 1_500.baht)
  }

  @Test(arguments: 0..<4)
  func `seldom could fewer payments be missed, and more than one fewer hardly ever`(
    run: Int
  ) throws {
    var surplus: [Int] = []
    for seed in UInt64(run * 40)..<UInt64(run * 40 + 40) {
      let tiny = TinyArrears(seed: seed)
      guard let fewest = tiny.fewestMissed, fewest > 0 else { continue }
      surplus.append(try missed(of: tiny.household).count - fewest)
    }
    #expect(surplus.count >= 5)
    #expect(surplus.allSatisfy { $0 >= 0 })
    #expect(surplus.count { $0 == 0 } * 100 >= surplus.count * 75)
    #expect(surplus.count { $0 <= 1 } * 100 >= surplus.count * 85)
  }
}
