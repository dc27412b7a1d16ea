import Engine
import Foundation
import LessonLibrary
import Testing
import ThaiText

@testable import Advisor

@Suite("Check-in") struct CheckInTests {
  private let file = MonthFamily.file

  /// A conversation with what was typed, as it stands on the screen in the end.
  private func talk(
    _ world: ScriptedWorld,
    _ words: String = "checkin baan.json5"
  ) -> (text: String, code: ExitCode) {
    var echoing = world.world
    let console = echoing.console
    echoing.console.readLine = {
      let line = console.readLine()
      console.show((line ?? "") + "\n")
      return line
    }
    let code = Invocation(words.split(separator: " ").map(String.init)).run(in: echoing)
    return (world.shown, code)
  }

  private func household(_ world: ScriptedWorld) throws -> Household {
    try OpenRecords(reading: file, in: world.world).household
  }

  private static let enterAll = Array(repeating: "", count: 12)

  @Test func `a month as planned is recorded with Enter alone`() throws {
    let world = MonthFamily.world(typed: Self.enterAll)
    let (text, code) = talk(world)
    #expect(code == .done)
    #expect(goldenMismatch(text, "MonthByMonth/checkin-as-planned.txt") == nil)
    let asked = try household(world)
    let scripted = MonthFamily.world()
    scripted.run("checkin \(file) --as-planned")
    #expect(try asked == household(scripted))
    #expect(world.text(of: file)?.contains("// เงินในกระป๋อง") == true)
  }

  @Test func `another month: numbers as people write them, going back, a missed payment`() throws {
    let typed = [
      // What came in, what living cost, and the debts; back from one to correct another.
      "๓.๕ หมื่น", "", "5,600", "500", "?", "10000", "<", "20000", "50", "0",
      // Nothing beside the plan, and the money that should be there.
      "", "",
      // Corrected in the review, then kept.
      "2", "5700", "",
    ]
    let world = MonthFamily.world(typed: typed, width: 60)
    let (text, code) = talk(world)
    #expect(code == .done)
    #expect(text.contains("ยังค้าง 1,310 บาท"))
    let journal = try OpenRecords(reading: file, in: world.world).journal
    let recorded = try #require(MonthHistory(journal).months.first?.recorded)
    #expect(recorded.income == Money(baht: 35_000))
    #expect(recorded.living == Money(baht: 5_700))
    #expect(recorded.debts.map(\.paid.satang) == [50_000, 2_000_000, 5_000])
    #expect(recorded.cash == Money(baht: 3_000 + 35_000 - 5_700 - 500 - 20_000 - 50))
  }

  @Test func `what was answered is there when the conversation is taken up again`() throws {
    let world = MonthFamily.world(typed: ["35000", "5600"])
    let first = talk(world)
    #expect(first.text.contains(CheckInWords.leftOff))
    #expect(world.text(of: file) == MonthFamily.text)
    let draft = try #require(world.text(of: HouseholdRecords(file: file).draft))
    let again = ScriptedWorld(files: [file: MonthFamily.text], typed: Self.enterAll)
    again.put(draft, in: HouseholdRecords(file: file).draft)
    let second = talk(again)
    #expect(second.text.contains(CheckInWords.resumed(2)))
    let history = MonthHistory(try OpenRecords(reading: file, in: again.world).journal)
    #expect(history.months.first?.recorded.income == Money(baht: 35_000))
    #expect(history.months.first?.recorded.living == Money(baht: 5_600))
    #expect(again.text(of: HouseholdRecords(file: file).draft) == nil)
  }

  @Test func `a payment of more than is owed is asked about and can be typed again`() throws {
    let typed = ["", "", "118109", "2", "500"] + Self.enterAll
    let world = MonthFamily.world(typed: typed)
    let text = talk(world).text
    #expect(text.contains("“เถ้าแก่” เหลือแค่ 10,500 บาท จ่ายไป 118,109 บาท จริงไหม"))
    let history = MonthHistory(try OpenRecords(reading: file, in: world.world).journal)
    #expect(history.months.first?.recorded.debts.first?.paid == Money(baht: 500))
  }

  @Test func `a lender who wanted more than is reckoned is paid off, and it is interest`() throws {
    let world = MonthFamily.world(typed: ["", "", "10700", "1"] + Self.enterAll)
    _ = talk(world)
    let history = MonthHistory(try OpenRecords(reading: file, in: world.world).journal)
    let closed = try #require(history.months.first?.closed)
    #expect(closed.closed.contains(0))
    #expect(closed.debts[0].interest == Money(baht: 700))
    #expect(closed.overpaid[0] == .zero)
  }

  @Test func `money that cannot have been there is asked about, never taken with Enter`() throws {
    let typed = ["5000", "", "10500", "20000", "", "", "", "", "1"]
    let world = MonthFamily.world(typed: typed + ["1", "40000", ""] + Self.enterAll)
    let text = talk(world).text
    #expect(text.contains("เงินออกมากกว่าเงินที่มี 28,960 บาท เป็นแบบไหน"))
    let history = MonthHistory(try OpenRecords(reading: file, in: world.world).journal)
    let month = try #require(history.months.first)
    #expect(month.recorded.income == Money(baht: 40_000))
    #expect(month.closed.unrecorded == .zero)
  }

  @Test func `what is beside the plan is kept as soon as it is told`() throws {
    let first = MonthFamily.world(typed: Self.untilExtras + Self.newDebt)
    #expect(talk(first).code == .done)
    let draft = HouseholdRecords(file: file).draft
    let again = ScriptedWorld(
      files: [file: MonthFamily.text],
      typed: Array(repeating: "", count: 3)
    )
    again.put(first.text(of: draft), in: draft)
    _ = talk(again)
    #expect(try household(again).debts.last?.name == "ดอกลอย")
  }

  @Test(arguments: [newDebt, ["3", "2", "500", "2", "1"]])
  func `wherever telling of something beside the plan stops, it goes on with the next question`(
    typed: [String]
  ) throws {
    let toTheEnd = ["", "", ""]
    let whole = MonthFamily.world(typed: Self.untilExtras + typed + toTheEnd)
    _ = talk(whole)
    let draft = HouseholdRecords(file: file).draft
    for count in 1..<typed.count {
      let first = MonthFamily.world(typed: Self.untilExtras + typed.prefix(count))
      #expect(talk(first).text.contains(CheckInWords.leftOff))
      let again = MonthFamily.world(typed: typed.dropFirst(count) + toTheEnd)
      again.put(first.text(of: draft), in: draft)
      #expect(talk(again).text.contains(CheckInWords.extraResumed), "\(count)")
      #expect(again.text(of: file) == whole.text(of: file), "\(count)")
    }
  }

  @Test func `what was begun from the review is gone on with, and can be left again`() throws {
    let draft = HouseholdRecords(file: file).draft
    let first = MonthFamily.world(typed: Self.untilExtras + ["", "", "8", "2", "9"])
    _ = talk(first)
    let again = MonthFamily.world(typed: ["<", "", ""])
    again.put(first.text(of: draft), in: draft)
    #expect(talk(again).text.contains(CheckInWords.newDebtIncomplete))
    #expect(try household(again) == asPlanned())
  }

  @Test func `a sum with digits too many is asked about and can be typed again`() throws {
    let world = MonthFamily.world(typed: ["3900000", "ไม่", "39000"] + Self.enterAll)
    #expect(talk(world).text.contains(DoubtWords.largeAmount("3,900,000 บาท")))
    #expect(try household(world) == asPlanned())
    let borrowed = MonthFamily.world(
      typed: Self.untilExtras + ["3", "2", "500000", "ไม่", "500", "1"] + Self.enterAll
    )
    #expect(talk(borrowed).text.contains(DoubtWords.largeAmount("500,000 บาท")))
  }

  @Test func `what was answered about the plan's choices is kept before the first question`() throws
  {
    let name = "market-vendor-daily-loan.json5"
    let sample = try #require(EmbeddedContent.scenarios.first { $0.name == name })
    let draft = HouseholdRecords(file: file).draft
    let first = ScriptedWorld(files: [file: sample.text], typed: ["2"])
    #expect(talk(first).text.contains("ทำแล้วหรือยัง"))
    let again = ScriptedWorld(files: [file: sample.text], typed: ["2"])
    again.put(first.text(of: draft), in: draft)
    let text = talk(again).text
    #expect(text.contains(CheckInWords.resumed(1)))
    #expect(text.components(separatedBy: "ทำแล้วหรือยัง").count == 2)
  }

  @Test func `the due month of a new debt is read from the month that is told`() throws {
    let march = MonthFamily.text.replacing("2569-12", with: "2570-03")
    let bullet = ["2", "13", "", "800", "ร้อยละ 0 ต่อปี", "พ.ย.", "", "", "1"]
    let world = ScriptedWorld(
      files: [file: march],
      typed: Self.untilExtras + bullet + Self.enterAll
    )
    #expect(talk(world).text.contains("พฤศจิกายน 2570"))
  }

  /// As planned up to what is beside the plan: income, living, three debts and a saving.
  private static let untilExtras = Array(repeating: "", count: 6)
  /// A floating loan of 5,000 baht of which 4,500 came to hand.
  private static let newDebt = ["2", "9", "", "5000", "ร้อยละ 10 ต่อเดือน", "", "1", "4,500"]

  /// The household after the month went as planned.
  private func asPlanned() throws -> Household {
    let world = MonthFamily.world()
    world.run("checkin \(file) --as-planned")
    return try household(world)
  }

  @Test func `a new debt is told with the questions of the interview and is in the next plan`()
    throws
  {
    let world = MonthFamily.world(typed: Self.untilExtras + Self.newDebt + ["", "", ""])
    let (text, code) = talk(world)
    #expect(code == .done)
    #expect(goldenMismatch(text, "MonthByMonth/checkin-new-debt.txt") == nil)
    let (before, after) = (try asPlanned(), try household(world))
    #expect(after.debts.map(\.name) == before.debts.map(\.name) + ["ดอกลอย"])
    #expect(after.debts.last?.contract.balance == Money(baht: 5_000))
    #expect(after.cash == before.cash + Money(baht: 4_500))
  }

  @Test func `a new debt can be left out again, or added late, from the review`() throws {
    let out = MonthFamily.world(
      typed: Self.untilExtras + Self.newDebt + ["", "", "8", "2", "", ""]
    )
    #expect(talk(out).code == .done)
    #expect(try household(out).debts == asPlanned().debts)
    let late = MonthFamily.world(
      typed: Self.untilExtras + ["", "", "8"] + Self.newDebt + ["", "", ""]
    )
    #expect(talk(late).code == .done)
    #expect(try household(late).debts.count == asPlanned().debts.count + 1)
  }

  @Test func `a new debt that is not told to its end is not counted, and it is said`() throws {
    let typed = Self.untilExtras + ["2", "9", "", "", "", "", "", "", ""]
    let world = MonthFamily.world(typed: typed)
    #expect(talk(world).text.contains(CheckInWords.newDebtIncomplete))
    #expect(try household(world).debts == asPlanned().debts)
  }

  @Test func `going back from what is beside the plan leads to the question before`() {
    let world = MonthFamily.world(typed: Self.untilExtras + ["<", "150", "", "<", "<", "200"])
    let text = talk(world).text
    #expect(text.components(separatedBy: "ออม “สัจจะ” เท่าไร").count == 4)
    #expect(text.contains("= 200 บาท"))
  }

  @Test func `hidden numbers of informal debts stay hidden to the end of the month`() {
    let world = MonthFamily.world(typed: ["ซ่อน"] + Self.enterAll)
    let text = talk(world).text.components(separatedBy: ConversationWords.hidden).last ?? ""
    let lines = text.split(separator: "\n").filter { $0.contains("เถ้าแก่") }
    #expect(lines.count > 2)
    #expect(lines.allSatisfy { !$0.contains("บาท") || $0.contains("•") })
    #expect(text.contains("แผนให้จ่าย ••• บาท"))
  }

  @Test func `leaving records nothing`() {
    let world = MonthFamily.world(typed: ["35000", "ออก"])
    #expect(talk(world).text.contains(CheckInWords.leftOff))
    #expect(world.text(of: file) == MonthFamily.text)
    #expect(world.text(of: HouseholdRecords(file: file).journal) == nil)
  }

  @Test func `a recorded month is corrected by the numbers of its lines`() throws {
    let world = MonthFamily.world()
    world.run("checkin \(file) --as-planned")
    let before = try household(world)
    let again = ScriptedWorld(
      files: [file: world.text(of: file) ?? ""],
      typed: ["2", "4500", ""]
    )
    let journal = HouseholdRecords(file: file).journal
    again.put(world.text(of: journal), in: journal)
    let (text, code) = talk(again, "checkin baan.json5 --month 2569-12")
    #expect(code == .done)
    #expect(text.contains("\nแก้ที่จดไว้เดือนธันวาคม 2569 แล้ว\n"))
    let after = try household(again)
    #expect(after.cash == before.cash + Money(baht: 500))
    #expect(after.start == before.start)
  }
}
