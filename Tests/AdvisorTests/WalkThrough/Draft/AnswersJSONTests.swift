import Engine
import Testing
import ThaiText

@testable import Advisor

@Suite("Answers that are kept") struct AnswersJSONTests {
  private static let told: [(QuestionID, Answer)] = [
    (.name, .text("บ้าน \"ยายคำ\"")),
    (.people, .people(People(adults: 2, children: 0, elders: 1))),
    (.cash, .amount(Money(satang: 350_050))),
    (.buffer, .nothing),
    (.crops, .picks([.listed(0), .named("ขายหน่อไม้: สด")])),
    (
      .crop(.listed(0)),
      .seasons([Season(months: CalendarMonths([11, 12]), amount: Money(baht: 9))])
    ),
    (.crop(.named("ขายหน่อไม้: สด")), .nothing),
    (.wages, .picks([])),
    (.wage(.listed(4)), .amount(.zero)),
    (.living(.food), .amount(Money(baht: 4_200))),
    (.cuts, .costs([.treats, .food])),
    (.cut(.treats), .amount(Money(baht: 400))),
    (.seasons, .nothing), (.debt(1, .rate), .begun("ร้อยละ 6")),
    (.season(.named("งานบวช")), .seasons([])),
    (.savedBalance, .amount(Money(baht: 1))),
    (.savedDeposit, .amount(Money(baht: 2))),
    (.debt(0, .source), .choice(3)),
    (.debt(0, .rate), .rate(NominalAnnualRate(ppm: 600_000))),
    (.debt(0, .due), .month(YearMonth(year: 2027, month: 3))),
    (.debt(12, .monthOfYear), .monthOfYear(7)),
    (.debt(12, .installments), .count(36)),
    (.extras, .picks([.listed(0)])),
    (.asset(.named("วัว")), .amount(Money(baht: 18_000))),
    (.badYear(.listed(2)), .choice(1)),
    (.loanTerm, .count(24)),
  ]

  @Test func `every kind of answer to every kind of question reads back the same`() throws {
    var answers = Answers()
    for (id, answer) in Self.told { answers[id] = answer }
    let read = try #require(KeptAnswers(Array(answers.json(beside: nil).line.utf8))).answers
    #expect(read.told.count == Self.told.count)
    for (id, answer) in Self.told { #expect(read[id] == answer, "\(id)") }
  }

  @Test(arguments: ["", "{", "{}", "{\"plodnee\":2,\"answers\":[]}", "[]"])
  func `what is no kept answers is not read`(text: String) {
    #expect(KeptAnswers(Array(text.utf8)) == nil)
  }

  @Test(arguments: [
    "debt", "debt:0", "debt:-1:rate", "debt:0:colour", "crop:", "cut:x", "living:1",
  ])
  func `a question that is not asked any more is left out`(code: String) throws {
    #expect(QuestionID(code: code) == nil)
    let text = """
      {"plodnee":1,"answers":[{"question":"\(code)","answer":{"count":1}},
      {"question":"cash","answer":{"amount":5}},{"question":"buffer","answer":{"colour":1}}]}
      """
    let read = try #require(KeptAnswers(Array(text.utf8))).answers
    #expect(read.told.count == 1)
    #expect(read.amount(.cash) == Money(baht: 5))
  }
}
