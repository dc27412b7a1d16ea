import Engine
import LessonLibrary
import Testing
import ThaiText

@testable import Advisor

@Suite("Plan page: lessons") struct PlanPageLessonsTests {
  private let diagnosis: Diagnosis = {
    var family = Household(name: "บ้านทดลอง", start: YearMonth(year: 2026, month: 12), horizon: 12)
    family.debts = [
      Debt(
        name: "เถ้าแก่",
        lender: .informal,
        contract: .interestOnly(
          InterestOnlyContract(
            balance: Money(baht: 9_000),
            rate: RateSchedule(NominalAnnualRate(ppm: 600_000))
          )
        )
      )
    ]
    let reference = ReferenceValues(ceilings: [:], heavyDebtServicePPM: 400_000, emergencyMonths: 3)
    return Diagnosis(family, strategies: [.minimum], reference: reference)
  }()

  @Test func `each lesson says what it answers, and the first how it is opened`() throws {
    let blocks = PlanPage(diagnosis, catalogue: .embedded, contacts: Contacts()).lessons
    guard case .points(let points) = blocks[1] else { return #expect(Bool(false)) }
    #expect((1...3).contains(points.count))
    #expect(points.allSatisfy { $0.detail.hasPrefix("ตรงกับบ้านเรา: ") })
    guard case .verbatim(let command)? = blocks.last else { return #expect(Bool(false)) }
    #expect(command[0].hasPrefix("plodnee lesson show "))
  }

  @Test func `without lessons nothing is said of them`() {
    let none = LessonCatalogue(files: [])
    #expect(PlanPage(diagnosis, catalogue: none, contacts: Contacts()).lessons.isEmpty)
  }

  @Test func `a lesson names each kind of observation once`() {
    let fact = Observation.overdueDebt(debt: 0, overdue: Money(baht: 1))
    let pair = PairedLesson(
      lesson: LessonCatalogue.embedded.lessons[0],
      observations: [fact, fact, .informalDebt(sum: .zero, yearlyInterest: .zero)]
    )
    #expect(pair.kinds == [.overdueDebt, .informalDebt])
  }
}
