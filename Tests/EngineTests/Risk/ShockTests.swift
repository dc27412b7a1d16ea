import Testing

@testable import Engine

@Suite("Shock") struct ShockTests {
  private let month = YearMonth(year: 2026, month: 12)

  private var household: Household {
    var household = Household(name: "x", start: month, horizon: 24)
    let risk = IncomeRisk(spreadPPM: nil, failurePPM: 0)
    household.incomes = [
      Income(
        name: "rice",
        recurrence: Recurrence(Money(baht: 60_000), months: CalendarMonths([1])),
        risk: risk
      ),
      Income(name: "wages", recurrence: Recurrence(Money(baht: 5_000)), risk: risk),
    ]
    return household
  }

  private func income(of household: Household) -> [Int] {
    Timeline(household).project(paying: .minimum).months.map { $0.income.satang / 100 }
  }

  @Test func `what is uncertain and not of every month is a crop`() {
    #expect(household.crops == ["rice"])
  }

  @Test func `a cost is paid once, as something that cannot be done without`() {
    let struck = household.struck(
      by: Shock(.illness, in: month.adding(months: 2), .cost(Money(baht: 900))),
      named: "ill"
    )
    let months = Timeline(struck).project(paying: .minimum).months
    #expect(months.prefix(4).map(\.living) == [.zero, .zero, Money(baht: 900), .zero])
    #expect(struck.expenses.map(\.name) == ["ill"] && struck.expenses[0].isEssential)
  }

  @Test func `a disaster hits the crops of one year and leaves wages alone`() {
    let struck = household.struck(
      by: Shock(.disaster, in: month, .cropLoss(ppm: 400_000)),
      named: ""
    )
    let (before, after) = (income(of: household), income(of: struck))
    #expect(before[1] == 65_000 && before[13] == 65_000)
    #expect(after[1] == 41_000 && after[13] == 65_000)
    #expect(after[0] == before[0] && after[5] == before[5])
  }
}
