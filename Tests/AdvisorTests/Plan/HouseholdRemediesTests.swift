import Testing

@testable import Advisor
@testable import Engine

@Suite("Remedies beside what the plan does already") struct HouseholdRemediesTests {
  /// Comes in 500 baht short every month, with two choices that help by 200 and by 100.
  private var family: Household {
    var family = Household(
      name: "บ้านทดลอง",
      start: YearMonth(year: 2026, month: 12),
      horizon: 12,
      cash: .zero
    )
    family.incomes = [Income(name: "รับจ้าง", recurrence: Recurrence(Money(baht: 5_000)))]
    family.expenses = [
      Expense(name: "กับข้าว", recurrence: Recurrence(Money(baht: 5_200)), isEssential: true),
      Expense(name: "หวย", recurrence: Recurrence(Money(baht: 300))),
    ]
    family.debts = [
      Debt(
        name: "ร้านค้า",
        lender: .shop,
        contract: .interestOnly(
          InterestOnlyContract(balance: Money(baht: 1_000), rate: RateSchedule(.zero))
        )
      )
    ]
    family.offers = [
      Offer(name: "เลิกหวย", choice: .cut(expense: "หวย", amount: Money(baht: 300))),
      Offer(name: "ขายผัก", choice: .earn(Recurrence(Money(baht: 100)))),
    ]
    return family
  }

  private func remedies(taking taken: [Int], of family: Household) -> HouseholdRemedies? {
    HouseholdRemedies(
      family,
      best: Timeline(family).project(paying: .minimum),
      taken: taken.map { TakenOffer(offer: $0, loan: nil) },
      reference: SampleDiagnosis.reference
    )
  }

  @Test func `what the plan does already is done before more is asked for`() throws {
    let found = try #require(remedies(taking: [0, 1], of: family))
    #expect(found.household.offers.isEmpty)
    #expect(found.remedies.alone.contains(.earnMore(monthly: Money(baht: 100))))
  }

  @Test func `choices that the plan leaves are still there to take`() throws {
    let found = try #require(remedies(taking: [0], of: family))
    #expect(found.household.offers.map(\.name) == ["ขายผัก"])
    #expect(found.remedies.alone.contains(.earnMore(monthly: Money(baht: 200))))
  }

  @Test func `a plan that pays everything asks for nothing`() {
    var rich = family
    rich.cash = Money(baht: 90_000)
    #expect(remedies(taking: [], of: rich) == nil)
  }

  @Test func `changes of the plan that are enough leave nothing to ask for`() {
    var family = family
    family.offers[1] = Offer(name: "ขายผัก", choice: .earn(Recurrence(Money(baht: 900))))
    #expect(remedies(taking: [1], of: family) == nil)
  }
}
