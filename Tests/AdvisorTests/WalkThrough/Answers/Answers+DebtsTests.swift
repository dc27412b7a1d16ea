import Engine
import Testing
import ThaiText

@testable import Advisor

@Suite("Answers about debts") struct AnswersDebtsTests {
  private let start = YearMonth(year: 2026, month: 12)

  private func place(_ source: DebtSource) -> Answer {
    .choice(DebtSource.allCases.firstIndex(of: source) ?? 0)
  }

  @Test func `a debt to somebody else than before keeps only its balance`() {
    var answers = Answers()
    answers.tell(place(.baac), to: .debt(0, .source))
    answers.tell(.choice(1), to: .debt(0, .way))
    answers.tell(.amount(Money(baht: 9_000)), to: .debt(0, .balance))
    answers.tell(.rate(NominalAnnualRate(ppm: 60_000)), to: .debt(0, .rate))
    answers.tell(place(.baac), to: .debt(0, .source))
    #expect(answers.rate(ofDebt: 0) != nil)
    answers.tell(place(.savingsGroup), to: .debt(0, .source))
    #expect(answers.amount(.debt(0, .balance)) == Money(baht: 9_000))
    #expect(answers.way(ofDebt: 0) == nil)
    #expect(answers.rate(ofDebt: 0) == nil)
  }

  @Test func `a debt that was taken back leaves no gap in the order of telling`() {
    var answers = Answers()
    for index in 0..<3 { answers.tell(place(.shop), to: .debt(index, .source)) }
    answers.tell(.nothing, to: .debt(1, .source))
    #expect(answers.debts == [0, 2])
    #expect(answers.nextDebt == 3)
    #expect(answers.name(ofDebt: 2) == "ร้านค้า 2")
  }

  @Test func `no more debts are told than a plan can hold`() {
    var answers = Answers()
    for index in 0..<Household.debtLimit { answers.tell(place(.shop), to: .debt(index, .source)) }
    #expect(answers.nextDebt == nil)
    #expect(answers.debts.count == Household.debtLimit)
  }

  @Test func `a lender with one way of repaying needs no question about it`() {
    var answers = Answers()
    answers.tell(place(.vehicleFinance), to: .debt(0, .source))
    #expect(answers.way(ofDebt: 0) == .flat)
  }

  @Test func `a loan that comes again was taken in the month after its last due date, at most now`()
  {
    var answers = Answers()
    answers.tell(place(.villageFund), to: .debt(0, .source))
    answers.tell(.choice(0), to: .debt(0, .way))
    for (due, borrowed) in [(1, -10), (11, 0), (14, 0), (0, -11)] {
      answers.tell(.month(start.adding(months: due)), to: .debt(0, .due))
      #expect(answers.borrowedUsually(0, start: start) == start.adding(months: borrowed))
    }
    answers.tell(.month(start.adding(months: -1)), to: .debt(0, .due))
    #expect(answers.borrowedUsually(0, start: start) == nil)
  }
}
