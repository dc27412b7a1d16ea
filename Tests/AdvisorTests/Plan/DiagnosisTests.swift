import Engine
import HouseholdFile
import ReferenceFigures
import Testing
import ThaiText

@testable import Advisor

@Suite("Diagnosis") struct DiagnosisTests {
  private let diagnosis = Diagnosis(
    SampleDiagnosis.household,
    reference: SampleDiagnosis.reference
  )

  @Test func `without a wish all four plans are compared, the recommended one first`() {
    #expect(
      diagnosis.plans.map(\.strategy) == [
        .recommended, .highestRateFirst, .smallestBalanceFirst, .minimum,
      ]
    )
  }

  @Test func `the plan that is shown is none that another one comes before`() {
    for plan in diagnosis.plans { #expect(!plan.isBetter(than: diagnosis.best)) }
  }

  @Test func `a plan that takes food is not shown, however good it looks, and that is said`() throws
  {
    let reading = HouseholdFile.read(
      Array(Self.farmFamily.utf8),
      today: YearMonth(year: 2026, month: 11)
    )
    guard case .clean(let document) = reading else {
      Issue.record("the family's file is in order")
      return
    }
    let diagnosis = Diagnosis(document.household, reference: SampleDiagnosis.reference)
    let hungry = diagnosis.plans.filter { $0.isBetter(than: diagnosis.best) }
    #expect(diagnosis.best.strategy == .recommended)
    #expect(hungry.map(\.strategy) == [.highestRateFirst])
    let words = PlanWords.conclusion(best: diagnosis.best, among: diagnosis.plans).joined()
    #expect(words.contains("เอาเงินกินใช้ไปโปะหนี้"))
  }

  /// Clearing debts with the harvest leaves nothing to eat in the next month.
  private static let farmFamily = """
    { plodnee: 1, name: "บ้านยายคำ", start: "2569-11", cash: 3500, buffer: 1000,
      incomes: [{ name: "ขายข้าว", amount: 62000, months: [11] }, { name: "รับจ้าง", amount: 5100 }],
      expenses: [
        { name: "กินใช้", amount: 7800, essential: true },
        { name: "ปุ๋ย", amount: 9000, months: [7], essential: true },
        { name: "ค่าไถ", amount: 6000, months: [6], essential: true },
        { name: "ค่าเทอม", amount: 1500, months: [5, 11], essential: true },
      ],
      debts: [
        { name: "กองทุนหมู่บ้าน", lender: "villageFund", kind: "bullet", balance: 20000,
          rate: { percent: 6, per: "year" }, due: "2570-01", rollover: true },
        { name: "ธ.ก.ส.", lender: "baac", kind: "bullet", balance: 30000,
          rate: { percent: 6.875, per: "year" }, due: "2570-03", rollover: true },
        { name: "เถ้าแก่", lender: "informal", kind: "interestOnly", balance: 15000,
          rate: { percent: 5, per: "month" } },
        { name: "ผ่อนรถ", lender: "hirePurchase", kind: "flat", principal: 45000,
          rate: { percent: 1.2, per: "month" }, installments: 36, remaining: 20 },
      ] }
    """

  @Test func `a plan that was not asked for is not searched for`() {
    let only = Diagnosis(
      SampleDiagnosis.household,
      strategies: [.minimum],
      reference: SampleDiagnosis.reference
    )
    #expect(only.plans.map(\.strategy) == [.minimum])
    #expect(only.recommendation == nil)
    #expect(only.best.strategy == .minimum)
  }

  @Test func `only the recommended plan has the household with its new loans`() throws {
    var household = SampleDiagnosis.household
    household.offers = [
      Offer(
        name: "กู้กลุ่ม",
        choice: .refinance(
          Refinancing(
            debts: ["เถ้าแก่"],
            lender: .savingsGroup,
            rate: NominalAnnualRate(ppm: 120_000),
            termInMonths: 12,
            limit: Money(baht: 20_000)
          )
        )
      )
    ]
    let diagnosis = Diagnosis(household, reference: SampleDiagnosis.reference)
    let taken = try #require(diagnosis.recommendation?.taken)
    #expect(taken.count == 1)
    #expect(diagnosis.household(in: diagnosis.plans[0]).debts.count == household.debts.count + 1)
    #expect(diagnosis.household(in: diagnosis.plans[3]).debts == household.debts)
    #expect(diagnosis.plannedHousehold.debts.last?.name == "กลุ่มออมทรัพย์ ก้อนใหม่")
  }

  @Test func `a family that can pay everything needs no remedies`() {
    #expect(diagnosis.best.isFeasible)
    #expect(diagnosis.remedies == nil)
  }

  @Test func `what observations say of plans is said of the best`() {
    let free = diagnosis.observations.compactMap { observation in
      if case .debtFreeDate(let month, _) = observation { month } else { nil }
    }
    #expect(free == [diagnosis.best.debtFreeMonth].compactMap(\.self))
  }
}
