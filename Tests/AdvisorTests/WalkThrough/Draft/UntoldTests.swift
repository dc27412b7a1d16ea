import Engine
import HouseholdFile
import Testing
import ThaiText

@testable import Advisor

@Suite("What was not told yet") struct UntoldTests {
  /// A family that leaves after what comes in, and keeps what it told.
  private static let halfTold = ["3"] + Script.farmFamily.prefix(9) + ["ออก", "1", "k"]

  /// What is shown of the half-told family's file, which is opened and talked about.
  private func opened(_ typed: [String]) -> Transcript {
    let file = Transcript(typing: Self.halfTold).file("k.json5") ?? ""
    return Transcript(typing: ["2", "k.json5"] + typed, files: ["k.json5": file])
  }

  /// The plan is looked at first, screen by screen.
  private let screens = ["2"] + Array(repeating: "", count: 5)

  @Test func `a kept file says what was not told, and is read so`() {
    let file = Transcript(typing: Self.halfTold).file("k.json5") ?? ""
    guard
      case .clean(let document) = HouseholdFile.read(
        Array(file.utf8),
        today: YearMonth(year: 2026, month: 12)
      )
    else {
      Issue.record("a kept file is in order")
      return
    }
    #expect(document.untold == [.living, .seasons, .savings, .debts])
  }

  @Test func `debts that were not told are not taken for none`() {
    let text = opened(screens).text
    let told = UntoldWords.parts([.living, .seasons, .savings, .debts], hasDebts: false)
    #expect(told.count == 1)
    #expect(text.filter { !$0.isWhitespace }.contains(told[0].filter { !$0.isWhitespace }))
    #expect(!text.contains(ResultWords.noDebts))
  }

  @Test func `going on asks from the first question that was not answered`() {
    let first = opened(screens + [UntoldWords.goOn]).text
    #expect(first.contains("ตอนที่ 3 จาก 7 · เงินออก · ข้อ 1"))
    #expect(!first.contains("ตอนที่ 2 จาก 7"))
    let rest = Array(Script.farmFamily.dropFirst(9))
    let whole = opened(screens + [UntoldWords.goOn] + rest + ["", "ออก", "1", ""])
    #expect(whole.household(in: "k.json5")?.debts.count == 4)
    #expect(whole.file("k.json5")?.contains("untold") == false)
  }

  @Test func `opening a half-told file offers to go on at once`() {
    let text = opened([""]).text
    #expect(text.contains(UntoldWords.goOnAsk("บ้านยายคำ")))
    #expect(text.contains("ตอนที่ 3 จาก 7 · เงินออก · ข้อ 1"))
    #expect(!text.contains(ResultWords.unchangedHeading))
  }

  @Test func `who passes over everything is not told that there is no debt`() {
    let nothing = Array(repeating: "", count: 60)
    let text = Transcript(typing: ["3"] + nothing).text
    #expect(text.contains(UntoldWords.noDebtsYet))
    #expect(!text.contains(ResultWords.noDebts))
    #expect(!text.contains(WhyWords.noDebts + "\n"))
  }

  @Test func `who does not know whether there are debts has not told of them`() {
    let told = ["3"] + Script.farmFamily.prefix { $0 != "20000" }.dropLast(2)
    let text = Transcript(typing: told + ["ไม่อยากบอก", "", "", ""]).text
    #expect(text.contains(SummaryWords.debts(ConversationWords.untold)))
    #expect(text.contains(UntoldWords.noDebtsYet))
  }

  @Test func `a thing without its amount is left out of the plan, and asked for when going on`() {
    let sold = Script.farmFamily.firstIndex { $0.contains("พ.ย.") } ?? 0
    var told = Script.farmFamily
    told[sold] = ""
    let first = Transcript(typing: ["3"] + told + ["", "", "", "", "", "", "", ""])
    #expect(first.text.contains("ยังไม่นับในแผน เพราะยังไม่ได้บอก"))
    let kept = Transcript(typing: ["3"] + told + ["", "ออก", "1", "k"])
    let file = kept.file("k.json5") ?? ""
    #expect(file.contains("untold: [\"sales\"]"))
    let answers = kept.file(HouseholdRecords(file: "k.json5").answers)
    #expect(answers != nil)
  }

  /// The farm family's answers, those to one question replaced.
  private func answers(_ replaced: String, by typed: [String]) -> [String] {
    let place = Script.farmFamily.firstIndex(of: replaced) ?? 0
    return Array(Script.farmFamily[..<place]) + typed + Script.farmFamily[(place + 1)...]
  }

  @Test func `what was told of an answer stays when its other part is not known`() {
    let told = answers("ร้อยละ 6 ต่อปี", by: ["ร้อยละ 6", "ไม่รู้"])
    let text = Transcript(typing: ["3"] + told + [""]).text
    let begun = ConversationWords.begun("ร้อยละ 6")
    #expect(text.contains("ดอกเบี้ยเท่าไร (\(begun))"))
    #expect(text.contains("ยังไม่นับในแผน เพราะยังไม่ได้บอก"))
  }

  @Test func `going on asks for the missing part alone, and comes to the same household`() {
    let whole = Transcript(typing: ["3"] + Script.farmFamily + ["", "ออก", "1", "k"])
    let sale = answers("พ.ย. 62,000", by: ["พ.ย.", "ไม่รู้"])
    let kept = Transcript(typing: ["3"] + sale + ["", "ออก", "1", "k"])
    let records = HouseholdRecords(file: "k.json5").answers
    let files = ["k.json5": kept.file("k.json5") ?? "", records: kept.file(records) ?? ""]
    let later = Transcript(
      typing: ["2", "k.json5", "1", "62,000", "", "", "ออก", "1", ""],
      files: files
    )
    #expect(later.text.contains("พ.ย. เดือนละเท่าไร"))
    #expect(later.household(in: "k.json5") == whole.household(in: "k.json5"))
  }

  @Test func `money without its month waits for the month`() {
    let told = Array(Script.farmFamily.prefix(4)) + ["ข้าว 62,000", "พ.ย."]
    let rest = Array(Script.farmFamily.dropFirst(6))
    let file = Transcript(typing: ["3"] + told + rest + ["", "ออก", "1", "k"])
    let whole = Transcript(typing: ["3"] + Script.farmFamily + ["", "ออก", "1", "k"])
    #expect(file.text.contains("62,000 บาท เดือนไหน"))
    #expect(file.household(in: "k.json5") == whole.household(in: "k.json5"))
  }

  @Test func `a sale told with its bad year is planned with it`() {
    let told = answers("พ.ย. 62,000", by: ["พ.ย. 62,000 ปีดี 80,000 ปีแย่ 31,000"])
    let kept = Transcript(typing: ["3"] + told + ["", "ออก", "1", "k"])
    let household = kept.household(in: "k.json5")
    #expect(household?.incomes.first?.risk?.spreadPPM == 500_000)
  }

  @Test func `leaving after a question that was passed over does not ask it again`() {
    let first = Array(Script.farmFamily.prefix(17))
    #expect(first.last == "")
    let left = Transcript(typing: ["3"] + first)
    let draft = AnswersDraft.name
    let again = Transcript(typing: ["3", ""], files: [draft: left.file(draft) ?? ""])
    #expect(again.text.contains(LivingWords.cuts.ask))
    #expect(!again.text.contains(LivingWords.cost(.other).ask))
  }

  @Test func `leaving after the last debt does not ask for another one again`() {
    let left = Transcript(typing: ["3"] + Script.farmFamily.dropLast())
    let draft = AnswersDraft.name
    let again = Transcript(typing: ["3", ""], files: [draft: left.file(draft) ?? ""])
    #expect(again.text.contains(ExtraWords.ask.ask))
    #expect(!again.text.contains(DebtQuestionWords.nextLender(told: 4).ask))
  }

  @Test func `a family that says that it owes nothing is praised`() {
    let told = Script.farmFamily.prefix { $0 != "20000" }.dropLast(2) + ["ไม่มี", ""]
    let text = Transcript(typing: ["3"] + told + ["", ""]).text
    #expect(text.contains(ResultWords.noDebts))
    #expect(!text.contains(UntoldWords.heading))
  }

  @Test func `whoever leaves between two debts is asked again whether there are more`() {
    let told = ["3"] + Script.farmFamily.prefix { $0 != "2" } + ["ออก", "1", "k"]
    let file = Transcript(typing: told).file("k.json5") ?? ""
    let again = ["2", "k.json5"] + screens + ["", ""]
    let text = Transcript(typing: again, files: ["k.json5": file]).text
    #expect(text.contains("ยังไม่ได้บอกว่ามีหนี้อีกไหม"))
  }

  @Test func `a debt that is added in the summary leaves nothing untold`() {
    let added = ["3"] + Script.farmFamily + ["15", "14", "", "1000", "", "", ""]
    #expect(!Transcript(typing: added).text.contains(UntoldWords.heading))
  }

  @Test func `a file with nothing but a name is half told`() {
    let bare = "{ plodnee: 1, name: \"บ้านตาสี\", start: \"2569-12\" }"
    let text = Transcript(typing: ["2", "b.json5", "2"], files: ["b.json5": bare]).text
    #expect(text.contains(UntoldWords.noDebtsYet))
  }

  @Test func `a debt that is left out, or reckoned without its first sum, is told of`() {
    let told = Script.farmFamily.prefix { $0 != "45000" }
    let reckoned = Transcript(typing: ["3"] + told + ["", "1790", "", "20", "", "", ""])
    #expect(reckoned.text.contains(UntoldWords.reckonedByInstallments("ผ่อนรถ")))
    #expect(reckoned.text.contains("คิดเป็นหนี้ 35,800 บาท"))
    let leftOut = Transcript(typing: ["3"] + told + ["45000", "1790", "36", "", "", "", ""])
    let missing = DebtQuestionWords.remaining.ask
    #expect(leftOut.text.contains(UntoldWords.leftOut("ผ่อนรถ", missing: missing)))
  }
}
