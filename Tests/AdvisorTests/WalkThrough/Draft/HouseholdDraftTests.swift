import Engine
import Testing
import ThaiText

@testable import Advisor

/// Answers about one debt.
private func debtAnswers(
  _ source: DebtSource,
  way: DebtWay,
  _ told: [DebtQuestion: Answer]
) -> Answers {
  var answers = Answers()
  answers[.debt(0, .source)] = DebtSource.allCases.firstIndex(of: source).map(Answer.choice)
  answers[.debt(0, .way)] = source.ways.firstIndex(of: way).map(Answer.choice)
  for (question, answer) in told { answers[.debt(0, question)] = answer }
  return answers
}

@Suite("From answers to a household") struct HouseholdDraftTests {
  private static let start = YearMonth(year: 2026, month: 12)
  private static let balance = Answer.amount(Money(baht: 20_000))
  private static let onePercentAMonth = NominalAnnualRate(ppm: 120_000)

  private func debt(
    _ source: DebtSource,
    _ way: DebtWay,
    _ told: [DebtQuestion: Answer]
  ) -> Debt? {
    HouseholdDraft(answers: debtAnswers(source, way: way, told), start: Self.start).debt(0)
  }

  @Test func `a village fund's loan has borne interest since the month after its last due date`() {
    let due = YearMonth(year: 2027, month: 1)
    let told: [DebtQuestion: Answer] = [
      .balance: Self.balance, .rate: .rate(NominalAnnualRate(ppm: 60_000)), .due: .month(due),
    ]
    let contract = BulletContract(
      balance: Money(baht: 20_000),
      rate: RateSchedule(NominalAnnualRate(ppm: 60_000)),
      due: due,
      rollsOver: true
    )
    let expected = Debt(
      name: "กองทุนหมู่บ้าน",
      lender: .villageFund,
      contract: .bullet(contract),
      accruedInterest: Money(baht: 1_000)
    )
    #expect(debt(.villageFund, .yearlyAgain, told) == expected)
  }

  @Test func `the farmers' bank counts interest by the days`() {
    let told: [DebtQuestion: Answer] = [
      .balance: .amount(Money(baht: 50_000)), .rate: .rate(NominalAnnualRate(ppm: 68_750)),
      .due: .month(YearMonth(year: 2027, month: 3)),
    ]
    #expect(debt(.baac, .yearlyAgain, told)?.accruedInterest == Money(satang: 229_795))
  }

  @Test func `the flat rate follows from the installments`() {
    let told: [DebtQuestion: Answer] = [
      .principal: .amount(Money(baht: 45_000)), .installment: .amount(Money(baht: 1_790)),
      .installments: .count(36), .remaining: .count(20),
    ]
    let contract = FlatContract(
      principal: Money(baht: 45_000),
      rate: FlatAnnualRate(ppm: 144_000),
      installments: 36,
      remaining: 20
    )
    #expect(debt(.vehicleFinance, .flat, told)?.contract == .flat(contract))
    #expect(debt(.vehicleFinance, .flat, told)?.isSecured == true)
  }

  @Test func `without the first sum a hire purchase is what is left of its installments`() throws {
    let told: [DebtQuestion: Answer] = [
      .principal: .nothing, .installment: .amount(Money(baht: 1_790)), .installments: .nothing,
      .remaining: .count(20),
    ]
    let vehicle = try #require(self.debt(.vehicleFinance, .flat, told))
    guard case .flat(let contract) = vehicle.contract else {
      Issue.record("a vehicle is paid for in installments")
      return
    }
    #expect(contract.installment == Money(baht: 1_790))
    #expect(contract.total == Money(baht: 35_800))
    var household = Household(name: "บ้าน", start: Self.start)
    household.debts = [vehicle]
    let again = Answers(telling: household)
    #expect(again[.debt(0, .principal)] == .nothing)
    #expect(HouseholdDraft(answers: again, start: Self.start).debt(0) == vehicle)
  }

  @Test func `a card's minimum is its share of what is owed`() {
    let told: [DebtQuestion: Answer] = [
      .balance: .amount(Money(baht: 12_000)), .rate: .rate(NominalAnnualRate(ppm: 250_000)),
      .minimum: .amount(Money(baht: 360)),
    ]
    guard case .revolving(let terms)? = debt(.cashCard, .revolving, told)?.contract else {
      Issue.record("a cash card revolves")
      return
    }
    #expect(terms.minimumPPM == 30_000)
  }

  @Test func `a debt without an answer that its plan needs is left out, and is said to lack it`() {
    let rate = Answer.rate(Self.onePercentAMonth)
    let payment = Answer.amount(Money(baht: 1_000))
    let whole: [DebtQuestion: Answer] = [.balance: Self.balance, .rate: rate, .payment: payment]
    #expect(debt(.savingsGroup, .monthly, whole) != nil)
    for missing in whole.keys {
      var told = whole
      told[missing] = .nothing
      let answers = debtAnswers(.savingsGroup, way: .monthly, told)
      let draft = HouseholdDraft(answers: answers, start: Self.start)
      let setting = InterviewSetting(.embedded, today: Self.start)
      let questions = Questionnaire(answers: answers, setting: setting).questions
      #expect(draft.debt(0) == nil)
      #expect(draft.household.debts.isEmpty)
      #expect(draft.missingQuestion(ofDebt: 0, among: questions)?.id == .debt(0, missing))
    }
  }

  @Test func `a relative without interest takes any sum at any time`() {
    guard
      case .interestOnly(let terms)? = debt(.relative, .whenever, [.balance: Self.balance])?
        .contract
    else {
      Issue.record("nothing is required of the family")
      return
    }
    #expect(terms.rate.initial == .zero)
    #expect(terms.takesPartOfPrincipal)
  }

  @Test func `two debts of one lender have two names`() {
    var answers = debtAnswers(.daily, way: .daily, [:])
    answers[.debt(1, .source)] = answers[.debt(0, .source)]
    #expect(answers.name(ofDebt: 0) == "รายวัน")
    #expect(answers.name(ofDebt: 1) == "รายวัน 2")
  }

  @Test func `what was picked and then passed over is no part of the household`() {
    var answers = Answers()
    answers[.wages] = .picks([.listed(0), .listed(1)])
    answers[.wage(.listed(0))] = .nothing
    answers[.wage(.listed(1))] = .amount(.zero)
    answers[.crops] = .picks([.listed(0)])
    answers[.savedBalance] = .amount(.zero)
    let household = HouseholdDraft(answers: answers, start: Self.start).household
    #expect(household == Household(name: HomeWords.unnamed, start: Self.start))
  }

  @Test func `nobody can cut more than is spent, whatever was told before`() {
    var answers = Answers()
    answers[.living(.treats)] = .amount(Money(baht: 400))
    answers[.cuts] = .costs([.treats, .food])
    answers[.cut(.treats)] = .amount(Money(baht: 500))
    let expenses = HouseholdDraft(answers: answers, start: Self.start).household.expenses
    #expect(expenses.map(\.reducible) == [Money(baht: 400)])
  }
}
