import Advisor
import Engine
import LessonLibrary
import Testing
import ThaiText

@Suite("Plan page: payments that must be missed") struct PlanPageLeastMissedTests {
  /// Pays 3,000 baht in a month in which 1,000 are left, and has harvest money a month later.
  private func family(living: Int = 4_000) -> Household {
    var family = SampleDiagnosis.household
    family.cash = .zero
    family.incomes = [
      Income(name: "รับจ้าง", recurrence: Recurrence(Money(baht: 5_000))),
      Income(
        name: "ขายข้าว",
        recurrence: Recurrence(Money(baht: 30_000), months: CalendarMonths([2]))
      ),
    ]
    family.expenses = [
      Expense(name: "กินใช้", recurrence: Recurrence(Money(baht: living)), isEssential: true)
    ]
    family.debts = [
      Debt(
        name: "กองทุน",
        lender: .villageFund,
        contract: .bullet(
          BulletContract(
            balance: Money(baht: 3_000),
            rate: RateSchedule(.zero),
            due: YearMonth(year: 2027, month: 1)
          )
        )
      )
    ]
    return family
  }

  private func page(_ household: Household) -> PlanPage {
    page(of: Diagnosis(household, reference: SampleDiagnosis.reference))
  }

  private func page(of diagnosis: Diagnosis) -> PlanPage {
    PlanPage(
      diagnosis,
      catalogue: .embedded,
      contacts: Contacts(mediation: "1567", bankOfThailand: "1213")
    )
  }

  @Test func `the month before which to talk is named, with what is missing and whom to call`() {
    let missed = Diagnosis(family(), reference: SampleDiagnosis.reference).leastMissed
    let points = PlanWords.missed(missed, of: family())
    #expect(points.map(\.text) == ["ก่อนเดือนมกราคม 2570 ไปคุยกับ “กองทุน” ก่อน"])
    #expect(points[0].detail.hasPrefix("งวดนั้นยังขาด 1,000 บาท"))
  }

  @Test func `what the plan misses itself is not told twice, as if it were another plan`() {
    let blocks = page(family()).leastMissed
    #expect(blocks.count == 3)
    guard case .paragraph(let words) = blocks[1], case .paragraph(let help) = blocks[2] else {
      Issue.record("no sentences: \(blocks)")
      return
    }
    #expect(words == PlanWords.missedAsPlanned)
    #expect(help.contains("1567"))
  }

  @Test func `other payments than the plan misses are told as another way`() throws {
    let diagnosis = try #require(ScenarioDiagnosis.whole["living-costs-too-high"])
    let paragraphs = page(of: diagnosis).leastMissed.compactMap { block in
      if case .paragraph(let words) = block { words } else { nil }
    }
    #expect(Array(paragraphs.prefix(2)) == PlanWords.missedOpening)
  }

  @Test func `a plan that pays everything misses nothing`() {
    var rich = family()
    rich.cash = Money(baht: 9_000)
    #expect(page(rich).leastMissed.isEmpty)
  }

  @Test func `where living costs do not fit, no payment is spoken of`() {
    #expect(page(family(living: 9_000)).leastMissed.isEmpty)
  }
}
