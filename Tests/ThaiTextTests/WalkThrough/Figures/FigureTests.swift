import Engine
import Testing

@testable import ThaiText

/// A wage that pays a floating loan off with the plan and never by itself, and a contract.
private let household: Household = {
  var household = Household(name: "บ้าน", start: YearMonth(year: 2026, month: 12), horizon: 48)
  household.incomes = [Income(name: "รับจ้าง", recurrence: Recurrence(Money(baht: 9_000)))]
  household.expenses = [
    Expense(name: "กินใช้", recurrence: Recurrence(Money(baht: 5_000)), isEssential: true),
    Expense(
      name: "ค่าเทอม",
      recurrence: Recurrence(Money(baht: 4_000), months: CalendarMonths([5])),
      isEssential: true
    ),
  ]
  household.buffer = Money(baht: 1_000)
  household.debts = [
    Debt(
      name: "ดอกลอย",
      lender: .informal,
      contract: .interestOnly(
        InterestOnlyContract(
          balance: Money(baht: 20_000),
          rate: RateSchedule(NominalAnnualRate(ppm: 600_000)),
          takesPartOfPrincipal: true
        )
      )
    ),
    Debt(
      name: "ผ่อนรถ",
      lender: .hirePurchase,
      contract: .flat(
        FlatContract(
          principal: Money(baht: 36_000),
          rate: FlatAnnualRate(ppm: 120_000),
          installments: 36,
          remaining: 20
        )
      )
    ),
  ]
  return household
}()

private let usual = Timeline(household).project(paying: .minimum)
private let plan = Timeline(household).project(paying: .highestRateFirst)

private let mountain = DebtMountain(
  usual: usual,
  plan: plan,
  today: Indicators(of: household).totalDebt
)
private let strip = MonthStrip(usual: usual, plan: plan, buffer: household.buffer)
private let timeline = FinishTimeline(usual: usual, plan: plan, of: household)

@Suite("Figures of the results") struct FigureTests {
  private static let figures: [(name: String, figure: any Figure)] = [
    ("debt-mountain", mountain), ("month-strip", strip), ("finish-timeline", timeline),
  ]

  @Test(arguments: figures.indices)
  func `a figure is as it was approved, wide, narrow and in sentences`(place: Int) {
    let (name, figure) = Self.figures[place]
    let drawn = [(80, DrawingStyle.normal), (40, .normal), (80, .plain)].map {
      figure.lines(width: $0.0, style: $0.1).joined(separator: "\n")
    }
    let text = drawn.joined(separator: "\n\n") + "\n"
    #expect(goldenMismatch(text, "Figures/\(name).txt") == nil)
  }

  @Test(arguments: figures.indices)
  func `no line is wider than the screen, and sentences have no signs of drawing`(place: Int) {
    for width in [30, 34, 35, 40, 60, 71, 72, 80, 100] {
      for style in [DrawingStyle.normal, .plain] {
        let lines = Self.figures[place].figure.lines(width: width, style: style)
        #expect(!lines.isEmpty)
        #expect(lines.allSatisfy { $0.displayWidth <= width }, "\(width): \(lines)")
        guard style == .plain else { continue }
        #expect(!lines.joined().contains { "█▒░·✓→│─".contains($0) })
      }
    }
  }

  @Test func `a month is short where something was not paid, whatever is left`() {
    let tightness = usual.tightness(buffer: household.buffer)
    #expect(tightness.count == usual.months.count)
    for index in tightness.indices {
      let isShort = usual.months[index].shortfall + usual.missed(in: index) > .zero
      #expect((tightness[index] == .short) == isShort)
    }
    #expect(plan.tightness(buffer: household.buffer).last == .free)
  }

  @Test func `a debt ends in the month after which nothing is owed`() throws {
    for index in household.debts.indices {
      let end = try #require(plan.end(ofDebt: index))
      let month = plan.start.months(until: end)
      #expect(plan.debt(index, in: month).closing == .zero)
      #expect(plan.debt(index, in: month).opening > .zero)
    }
    #expect(usual.end(ofDebt: 0) == nil)
    #expect([0, 1].compactMap(plan.end(ofDebt:)).max() == plan.debtFreeMonth)
  }
}
