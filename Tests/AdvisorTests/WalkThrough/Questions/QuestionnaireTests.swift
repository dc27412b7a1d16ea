import Engine
import ReferenceFigures
import Testing
import ThaiText

@testable import Advisor

/// Every question that the interview can ask.
private enum EveryQuestion {
  static let setting = InterviewSetting(.embedded, today: YearMonth(year: 2026, month: 12))

  /// A family that sells, earns and pays everything on the lists.
  static var everything: Answers {
    var answers = Answers()
    let extra = Pick.named("อย่างอื่น")
    answers[.crops] = .picks(Crop.allCases.indices.map { .listed($0) } + [extra])
    answers[.wages] = .picks(Wage.allCases.indices.map { .listed($0) } + [extra])
    answers[.seasons] = .picks(SeasonCost.allCases.indices.map { .listed($0) } + [extra])
    for cost in LivingCost.allCases { answers[.living(cost)] = .amount(Money(baht: 500)) }
    answers[.cuts] = .costs(LivingCost.allCases)
    answers[.savedBalance] = .amount(Money(baht: 100))
    return answers
  }

  /// The questions for every lender and every way of repaying.
  static var all: [InterviewQuestion] {
    let money = Questionnaire(answers: everything, setting: setting).questions
    let debts = DebtSource.allCases.enumerated().flatMap { place, source in
      source.ways.indices.flatMap { way in
        var answers = Answers()
        answers[.debt(0, .source)] = .choice(place)
        answers[.debt(0, .way)] = .choice(way)
        answers[.debt(0, .balance)] = .amount(Money(baht: 20_000))
        answers[.debt(0, .received)] = .amount(Money(baht: 9_000))
        return Questionnaire(answers: answers, setting: setting).questions
      }
    }
    return money + debts
  }
}

@Suite("The questions of the interview") struct QuestionnaireTests {
  @Test func `every example is an answer that its question reads`() {
    for question in EveryQuestion.all where !question.words.example.isEmpty {
      for example in question.words.example.split(separator: " หรือ ") {
        let reading = question.kind.read(String(example), example: "")
        let isRead = reading.answer != nil || question.toldTogether(in: String(example)) != nil
        #expect(isRead, "\(question.words.ask): \(example)")
      }
    }
  }

  @Test func `every question says why it is asked, and has more for those who ask`() {
    for question in EveryQuestion.all {
      #expect(!question.words.reason.isEmpty && !question.words.more.isEmpty, "\(question.id)")
      #expect(question.words.reason != question.words.more, "\(question.id)")
    }
  }

  @Test func `what Enter alone takes is an answer of the right kind`() {
    for question in EveryQuestion.all {
      guard let fallback = question.fallback else { continue }
      #expect(!question.words(of: fallback).isEmpty)
    }
  }

  @Test func `no question is asked twice`() {
    let questions = Questionnaire(answers: EveryQuestion.everything, setting: EveryQuestion.setting)
    let ids = questions.questions.map(\.id)
    #expect(Set(ids).count == ids.count)
  }

  @Test func `the questions before an answer do not depend on it`() {
    var answers = Answers()
    let setting = EveryQuestion.setting
    var asked: [QuestionID] = []
    let script: [QuestionID: Answer] = [
      .crops: .picks([.listed(0)]), .living(.food): .amount(Money(baht: 3_000)),
      .cuts: .costs([.food]), .seasons: .picks([.listed(1)]), .debt(0, .source): .choice(0),
      .debt(1, .source): .nothing,
    ]
    while true {
      let ids = Questionnaire(answers: answers, setting: setting).questions.map(\.id)
      #expect(Array(ids.prefix(asked.count)) == asked)
      guard asked.count < ids.count else { break }
      let next = ids[asked.count]
      asked.append(next)
      answers[next] = script[next] ?? .nothing
    }
    #expect(asked.suffix(2) == [.debt(1, .source), .extras])
  }

  @Test func `what is usual for a lender comes from the dated figures`() throws {
    var answers = Answers()
    answers[.debt(0, .source)] = .choice(5)
    answers[.debt(0, .balance)] = .amount(Money(baht: 12_000))
    let questions = Questionnaire(answers: answers, setting: EveryQuestion.setting).questions
    let fallbacks = questions.reduce(into: [:]) { $0[$1.id] = $1.fallback }
    #expect(fallbacks[.debt(0, .rate)] == .rate(NominalAnnualRate(ppm: 160_000)))
    #expect(fallbacks[.debt(0, .minimum)] == .amount(Money(baht: 960)))
  }
}
