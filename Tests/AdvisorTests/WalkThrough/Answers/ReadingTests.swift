import Engine
import Testing
import ThaiText

@testable import Advisor

extension Reading {
  /// The answer; nil when there is none yet.
  var answer: Answer? {
    guard case .answer(let answer, _) = self else { return nil }
    return answer
  }

  /// Whether the answer is repeated back.
  var isRepeatedBack: Bool {
    guard case .answer(_, let repeatBack) = self else { return false }
    return repeatBack
  }

  /// What is said when the answer cannot be used; empty otherwise.
  var problem: [String] {
    guard case .problem(let lines) = self else { return [] }
    return lines
  }

  /// The question for the missing part; nil otherwise.
  var followUp: FollowUp? {
    guard case .unfinished(let followUp) = self else { return nil }
    return followUp
  }
}

@Suite("Reading answers") struct ReadingTests {
  private static let today = YearMonth(year: 2026, month: 12)

  @Test func `there is none, in words or as a zero where nothing is meant`() {
    for text in ["ไม่มี", "-"] {
      #expect(AnswerKind.amount.read(text, example: "").answer == .amount(.zero))
      #expect(AnswerKind.rate(on: nil).read(text, example: "").answer == .rate(.zero))
      #expect(AnswerKind.seasons().read(text, example: "").answer == .seasons([]))
      #expect(AnswerKind.picks(["ข้าว"]).read(text, example: "").answer == .nothing)
    }
    #expect(AnswerKind.picks(["ข้าว"]).read("0", example: "").answer == .nothing)
    let optional = AnswerKind.choice(["ข้าว"], mayBeNone: true)
    #expect(optional.read("๐", example: "").answer == .nothing)
    #expect(!AnswerKind.choice(["ข้าว"]).read("0", example: "").problem.isEmpty)
    #expect(AnswerKind.amount.read("0", example: "").answer == .amount(.zero))
  }

  @Test func `whoever does not know passes over a question, but may call the house so`() {
    #expect(AnswerKind.amount.isPassed(by: "ไม่รู้เลยครับ"))
    #expect(!AnswerKind.amount.isPassed(by: "ไม่มี"))
    #expect(!AnswerKind.name.isPassed(by: "ไม่รู้"))
  }

  @Test func `an answer that cannot be used gets its code and an example`() {
    let problem = AnswerKind.amount.read("เยอะ", example: "3,500").problem
    #expect(problem == ["ยังอ่าน “เยอะ” ไม่ได้ (S201)", "ลองพิมพ์แบบนี้: 3,500"])
  }

  @Test func `counts may have their unit`() {
    let kind = AnswerKind.count(1...600, of: .installments)
    #expect(kind.read("36", example: "").answer == .count(36))
    #expect(kind.read("36 งวด", example: "").answer == .count(36))
    #expect(kind.read("สามสิบหก", example: "").answer == .count(36))
    #expect(kind.read("601", example: "").problem.first?.contains("(S209)") == true)
    #expect(kind.read("36.5", example: "").problem.first?.contains("(S201)") == true)
  }

  @Test func `a year alone is completed with its month`() throws {
    let kind = AnswerKind.month(.coming, today: Self.today)
    let followUp = try #require(kind.read("2570", example: "").followUp)
    let whole = followUp.complete("มี.ค.")
    #expect(kind.read(whole, example: "").answer == .month(YearMonth(year: 2027, month: 3)))
    for words in ["เดือน 3", "เดือนสาม", "3", "มีนา"] {
      #expect(followUp.complete(words) == "3/2570", "\(words)")
    }
    #expect(followUp.complete("ปลายปี") == "12/2570")
    #expect(followUp.complete("มี.ค. 2571") == "มี.ค. 2571")
  }

  @Test func `a month of every year may not be several`() {
    let kind = AnswerKind.monthOfYear
    #expect(kind.read("ก.ค.", example: "").answer == .monthOfYear(7))
    #expect(kind.read("ก.ค. ส.ค.", example: "ก.ค.").problem.first?.contains("(S211)") == true)
  }
}
