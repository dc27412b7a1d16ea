import Engine
import HouseholdFile
import LessonLibrary
import Testing
import ThaiText

@testable import Advisor

@Suite("From a kept household back to answers") struct AnswersHouseholdTests {
  private static let start = YearMonth(year: 2026, month: 12)

  @Test func `a file that the interview wrote opens as the same answers`() throws {
    let household = try #require(
      Transcript(typing: Script.fromNothingToFile).household(in: "baan-yaikham.json5")
    )
    let answers = try #require(Answers(describing: household))
    #expect(HouseholdDraft(answers: answers, start: household.start).household == household)
    #expect(answers.debts.count == 4)
    #expect(answers.cutCosts == [.treats])
  }

  @Test func `every lender and every way of repaying comes back`() throws {
    for (place, source) in DebtSource.allCases.enumerated() {
      for way in source.ways.indices {
        var answers = Answers()
        answers[.name] = .text("บ้านยายคำ")
        answers[.debt(0, .source)] = .choice(place)
        answers[.debt(0, .way)] = .choice(way)
        for (question, answer) in Self.debt { answers[.debt(0, question)] = answer }
        if source == .other { answers[.debt(0, .name)] = .text("ค่าโทรศัพท์ผ่อน") }
        let household = HouseholdDraft(answers: answers, start: Self.start).household
        #expect(household.debts.count == 1, "\(source) \(source.ways[way])")
        let again = Answers(describing: household)
        #expect(again?.debts == [0], "\(source) \(source.ways[way])")
      }
    }
  }

  /// Answers to every question about a debt.
  private static let debt: [DebtQuestion: Answer] = [
    .balance: .amount(Money(baht: 12_345)), .rate: .rate(NominalAnnualRate(ppm: 187_500)),
    .payment: .amount(Money(baht: 777)), .due: .month(YearMonth(year: 2027, month: 4)),
    .borrowed: .month(YearMonth(year: 2026, month: 7)), .principal: .amount(Money(baht: 45_000)),
    .installment: .amount(Money(baht: 1_783)), .installments: .count(36), .remaining: .count(13),
    .minimum: .amount(Money(baht: 611)), .partial: .choice(0),
    .dailyPayment: .amount(Money(baht: 120)), .remainingDays: .count(41),
    .received: .amount(Money(baht: 4_500)), .days: .count(60), .monthOfYear: .monthOfYear(7),
  ]

  @Test func `a household with more in it than the interview asks is left as it is`() {
    for file in EmbeddedContent.scenarios {
      guard case .clean(let document) = HouseholdFile.read(Array(file.text.utf8), today: Self.start)
      else { continue }
      #expect(Answers(describing: document.household) == nil)
    }
  }

  @Test func `an opened file can be corrected and kept again`() {
    let file = """
      { plodnee: 1, name: "บ้านตาสี", start: "2569-12", cash: 100, buffer: 500,
        incomes: [{ name: "รับจ้าง", amount: 6000 }],
        debts: [{ name: "ดอกลอย", lender: "informal", kind: "interestOnly", balance: 10000,
                  rate: { percent: 5, per: "month" } }] }
      """
    let typed =
      ["2", "a.json5"] + Script.screens + ["7", "3", "2,500", ""] + Script.screens
      + ["1", "b.json5", "q"]
    let transcript = Transcript(typing: typed, files: ["a.json5": file])
    #expect(transcript.household(in: "b.json5")?.cash == Money(baht: 2_500))
    #expect(transcript.household(in: "b.json5")?.debts.count == 1)
  }

  @Test func `an interview that was left in the middle goes on where it was`() {
    let half = Transcript(typing: ["3"] + Script.farmFamily.prefix(12) + ["ออก", "1", "half"])
    let kept = half.file("half.json5") ?? ""
    let typed =
      ["2", "half.json5", UntoldWords.goOn] + Script.farmFamily.dropFirst(12) + [
        "ออก", "1", "whole",
      ]
    let whole = Transcript(typing: typed, files: ["half.json5": kept])
    let atOnce = Transcript(typing: ["3"] + Script.farmFamily + ["ออก", "1", "whole"])
    #expect(whole.file("whole.json5") == atOnce.file("whole.json5"))
    #expect(whole.household(in: "whole.json5")?.debts.count == 4)
  }
}
