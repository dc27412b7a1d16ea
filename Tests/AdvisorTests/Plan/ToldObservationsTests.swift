import Advisor
import Engine
import Testing

@Suite("Told observations") struct ToldObservationsTests {
  private let above = { (debt: Int, percent: Int) in
    Observation.rateAboveCeiling(
      debt: debt,
      rate: NominalAnnualRate(ppm: percent * 10_000),
      ceiling: NominalAnnualRate(ppm: 150_000)
    )
  }
  private let baht = Money(baht: 100)

  private var many: [Observation] {
    [
      .shortMonths(count: 1, first: YearMonth(year: 2026, month: 12), amount: baht, sum: baht),
      above(0, 60), above(1, 240),
      .dailyDebt(debt: 0, payment: baht, remainingDays: 9, owed: baht),
      .informalDebt(sum: baht, yearlyInterest: baht),
      .heavyDebtService(ratioPPM: 600_000, thresholdPPM: 400_000),
      .cheaperMoneyAvailable(offer: 0, debt: 0, debtRatePPM: 600_000, offerRatePPM: 120_000),
      .noEmergencyMoney(ready: baht, monthlyEssential: baht, months: 3),
      .annualRollover(debt: 2, principal: baht, yearlyInterest: baht),
      .reducibleExpenses(yearly: baht), .regularSaving(monthly: baht, balance: baht),
      .debtFreeDate(month: YearMonth(year: 2029, month: 4), plan: .recommended),
    ]
  }

  private func kinds(_ groups: [[Observation]]) -> [Observation.ID] { groups.map { $0[0].id } }

  @Test func `four things to do and one piece of good news are told, each subject once`() {
    #expect(
      kinds(ToldObservations(many).few) == [
        .rateAboveCeiling, .cheaperMoneyAvailable, .noEmergencyMoney, .annualRollover,
        .regularSaving,
      ]
    )
  }

  @Test func `what numbers and plans say elsewhere is neither told nor left`() {
    let told = ToldObservations(many)
    let all = kinds(told.few) + told.left
    #expect(!all.contains(.shortMonths))
    #expect(!all.contains(.heavyDebtService))
    #expect(!all.contains(.debtFreeDate))
  }

  @Test func `what is left is named, most important first`() {
    #expect(ToldObservations(many).left == [.dailyDebt, .informalDebt, .reducibleExpenses])
  }

  @Test func `facts of one kind stand together, the weightiest in front`() {
    #expect(ToldObservations(many).few[0] == [above(1, 240), above(0, 60)])
  }

  @Test func `everything is at hand, one group a kind`() {
    let all = ToldObservations(many).all
    #expect(all.reduce(0) { $0 + $1.count } == many.count)
    #expect(Set(kinds(all)).count == all.count)
  }

  @Test func `a single fact is not held back`() {
    let five = many.filter { ![.dailyDebt, .informalDebt].contains($0.id) }
    let told = ToldObservations(five)
    #expect(told.left.isEmpty)
    #expect(told.few.count == 6)
  }

  @Test func `subjects come again only when there is room`() {
    let informal = [above(0, 60), .informalDebt(sum: baht, yearlyInterest: baht)]
    #expect(kinds(ToldObservations(informal).few) == [.rateAboveCeiling, .informalDebt])
  }

  @Test func `nothing found is nothing told`() {
    #expect(ToldObservations([]).few.isEmpty)
    #expect(ToldObservations([]).left.isEmpty)
  }
}
