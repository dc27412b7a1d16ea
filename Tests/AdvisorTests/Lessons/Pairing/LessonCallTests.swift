import Engine
import Testing

@testable import Advisor

@Suite("Lesson call") struct LessonCallTests {
  /// The rank of the first observation of a kind, as if no condition held.
  private func rank(_ id: Observation.ID, in diagnosis: Diagnosis) throws -> (Int, Int, Int, Int) {
    let place = try #require(diagnosis.observations.firstIndex { $0.id == id })
    let answered = AnsweredObservations.Answered(
      observation: diagnosis.observations[place],
      place: place,
      conditionCount: 0
    )
    return LessonCall(answered, in: diagnosis).rank
  }

  /// A household that cannot pay what is due in its first month unless it sells its cow.
  private var short: Household {
    var household = SampleDiagnosis.household
    household.cash = Money(baht: 0)
    household.buffer = Money(baht: 0)
    household.expenses.append(
      Expense(
        name: "ค่าเทอม",
        recurrence: Recurrence(Money(baht: 9_000), months: CalendarMonths([12])),
        isEssential: true
      )
    )
    return household
  }

  @Test func `months that the plan mends matter less than those that it does not`() throws {
    let poor = Diagnosis(short, reference: SampleDiagnosis.reference)
    #expect(poor.best.shortfallMonths > 0)
    #expect(try rank(.shortMonths, in: poor).0 == -3)

    var mended = short
    mended.assets = [Asset(name: "วัว", value: Money(baht: 20_000), isSellable: true)]
    mended.offers = [Offer(name: "ขายวัว", choice: .sell(asset: "วัว"))]
    let rich = Diagnosis(mended, reference: SampleDiagnosis.reference)
    #expect(rich.best.shortfallMonths == 0)
    #expect(try rank(.shortMonths, in: rich).0 == -2)
  }

  @Test(arguments: [(152_000, -2), (153_000, -2), (153_100, -3), (600_000, -3)])
  func `a rate that rounding could bring under the ceiling matters less`(
    ppm: Int,
    severity: Int
  ) throws {
    var household = SampleDiagnosis.household
    household.debts[0].contract = .interestOnly(
      InterestOnlyContract(
        balance: Money(baht: 10_000),
        rate: RateSchedule(NominalAnnualRate(ppm: ppm))
      )
    )
    let diagnosis = SampleDiagnosis.diagnosis(household)
    #expect(try rank(.rateAboveCeiling, in: diagnosis).0 == severity)
  }

  @Test func `interest many times above the law is heard before all else`() throws {
    var household = SampleDiagnosis.household
    household.debts[0].contract = .interestOnly(
      InterestOnlyContract(
        balance: Money(baht: 10_000),
        rate: RateSchedule(NominalAnnualRate(ppm: 1_200_000))
      )
    )
    let diagnosis = SampleDiagnosis.diagnosis(household)
    #expect(try rank(.rateAboveCeiling, in: diagnosis).0 == -4)
  }

  @Test func `closing a hire purchase early is no lesson for those who cannot pay`() throws {
    var household = SampleDiagnosis.household
    household.debts.append(
      Debt(
        name: "รถ",
        lender: .hirePurchase,
        contract: .flat(
          FlatContract(
            principal: Money(baht: 50_000),
            rate: FlatAnnualRate(ppm: 180_000),
            installments: 36,
            remaining: 20
          )
        )
      )
    )
    let dear = AnsweredObservations.Answered(
      observation: .rateAboveCeiling(
        debt: household.debts.count - 1,
        rate: NominalAnnualRate(ppm: 320_000),
        ceiling: NominalAnnualRate(ppm: 230_000)
      ),
      place: 0,
      conditionCount: 0
    )
    household.incomes = [Income(name: "ค่าจ้าง", recurrence: Recurrence(Money(baht: 20_000)))]
    let able = SampleDiagnosis.diagnosis(household)
    #expect(able.best.isFeasible)
    #expect(LessonCall(dear, in: able).rank.0 == -3)
    household.incomes = []
    let unable = SampleDiagnosis.diagnosis(household)
    #expect(!unable.best.isFeasible)
    #expect(LessonCall(dear, in: unable).rank.0 > -2)
  }

  @Test func `of what matters alike, what few households have is louder`() throws {
    let diagnosis = SampleDiagnosis.diagnosis()
    let (rare, common) = (
      try rank(.interestOnlyDebt, in: diagnosis), try rank(.noEmergencyMoney, in: diagnosis)
    )
    #expect(rare.0 == common.0)
    #expect((rare.1, common.1) == (0, 1))
  }

  @Test func `the end of all debts matters when it is near`() throws {
    var household = SampleDiagnosis.household
    household.incomes = [Income(name: "ค่าจ้าง", recurrence: Recurrence(Money(baht: 8_000)))]
    let far = SampleDiagnosis.diagnosis(household)
    #expect(try rank(.debtFreeDate, in: far).0 == 0)
    household.cash = Money(baht: 90_000)
    let near = SampleDiagnosis.diagnosis(household)
    #expect(try rank(.debtFreeDate, in: near).0 == -2)
  }
}
