import Engine
import Testing
import ThaiText

@testable import Advisor

@Suite("Lines of the summary") struct SummaryLineTests {
  private func interview(_ told: [(QuestionID, Answer)]) -> Interview {
    let scripted = ScriptedWorld(typed: [])
    let conversation = Conversation(console: scripted.world.console)
    let setting = InterviewSetting(.embedded, today: scripted.world.today)
    var interview = Interview(conversation, setting: setting)
    for (id, answer) in told { interview.answers.tell(answer, to: id) }
    return interview
  }

  @Test func `every line can be asked again, and the last but one adds a debt`() {
    let lines = interview([]).summary
    #expect(lines.allSatisfy { !$0.questions.isEmpty })
    let another = lines.dropLast().last
    #expect(another?.words == SummaryWords.debts(ConversationWords.untold))
    #expect(another?.questions.map(\.id) == [.debt(0, .source)])
    #expect(lines.last?.questions.map(\.id) == [.extras])
  }

  @Test func `what was passed over is not listed among amounts`() {
    let lines = interview([
      (.living(.food), .amount(Money(baht: 3_000))), (.living(.school), .amount(.zero)),
      (.living(.health), .nothing),
    ]).summary.map(\.words)
    #expect(lines.contains("กินใช้: กับข้าว ของกิน 3,000 บาท"))
  }

  @Test func `a thing without its amount, and a part of which nothing was told, say so`() {
    let lines = interview([
      (.name, .text("บ้านยายคำ")), (.crops, .picks([.listed(0)])), (.crop(.listed(0)), .nothing),
      (.wages, .nothing), (.debt(0, .source), .nothing),
    ]).summary.map(\.words)
    #expect(lines.contains("ขายเป็นก้อน: ข้าว ยังไม่ได้บอก"))
    #expect(lines.contains("เงินเข้าทุกเดือน: ไม่มี"))
    #expect(lines.contains("กินใช้: ยังไม่ได้บอก"))
    #expect(lines.contains(SummaryWords.debts(ConversationWords.none)))
  }

  @Test func `what is overdue and until when nothing is paid stand with the debt`() throws {
    let floating = DebtSource.allCases.firstIndex(of: .floating) ?? 0
    let line = interview([
      (.extras, .picks(ExtraTopic.allCases.indices.map(Pick.listed))),
      (.debt(0, .source), .choice(floating)), (.debt(0, .way), .choice(0)),
      (.debt(0, .balance), .amount(Money(baht: 15_000))),
      (.debt(0, .rate), .rate(NominalAnnualRate(ppm: 600_000))), (.debt(0, .partial), .choice(0)),
      (.debt(0, .overdue), .amount(Money(baht: 1_790))),
      (.debt(0, .holidayUntil), .month(YearMonth(year: 2027, month: 3))),
    ]).summary.map(\.words).first { $0.hasPrefix("ดอกลอย") }
    let words = try #require(line)
    #expect(words.contains("ค้างจ่าย 1,790 บาท"))
    #expect(words.contains("พักจ่ายถึง มี.ค. 2570"))
  }

  @Test func `a debt tells its terms, or what keeps it out of the plan`() {
    let floating = DebtSource.allCases.firstIndex(of: .floating) ?? 0
    var told: [(QuestionID, Answer)] = [
      (.debt(0, .source), .choice(floating)), (.debt(0, .way), .choice(0)),
      (.debt(0, .balance), .amount(Money(baht: 15_000))), (.debt(0, .rate), .nothing),
    ]
    let missing = interview(told).summary.map(\.words)
    #expect(missing.contains { $0.hasPrefix("ดอกลอย: ยังขาด") })
    told.append((.debt(0, .rate), .rate(NominalAnnualRate(ppm: 600_000))))
    let whole = interview(told).summary.map(\.words)
    #expect(whole.contains("ดอกลอย: 15,000 บาท จ่ายแต่ดอก ร้อยละ 5 ต่อเดือน (ปีละ 60)"))
  }
}
