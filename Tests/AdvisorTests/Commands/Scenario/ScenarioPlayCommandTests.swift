import Advisor
import Foundation
import LessonLibrary
import Testing
import ThaiText

@Suite("Scenario play command") struct ScenarioPlayCommandTests {
  private let rice = "rice-farmers-before-harvest"

  /// A game of two turns.
  private let short = """
    { plodnee: 1, name: "บ้านสั้น", start: "2569-12", horizon: 24, cash: 2000,
      incomes: [{ name: "งาน", amount: 5000 }],
      expenses: [{ name: "กับข้าว", amount: 4000, essential: true }],
      debts: [{ name: "เถ้าแก่", lender: "informal", kind: "interestOnly", balance: 6000,
        rate: { percent: 5, per: "month" } }],
      scenario: { id: "short", title: "เรื่องสั้น", questions: ["คิดอย่างไร"],
        teaches: ["interest-only-debt"], turns: [
        { month: "2569-12", title: "ต้นปี", situation: "เริ่มแล้ว", choices: [
          { title: "ปิดเลย", outcome: "โล่ง", actions: [{ kind: "repay", debt: "เถ้าแก่" }] },
          { title: "หารายได้", outcome: "เหนื่อย", actions: [{ kind: "earn", amount: 1000 }] },
          { title: "รอ" } ] },
        { month: "2570-03", situation: "ผ่านไป", choices: [
          { title: "ปิดเลย", actions: [{ kind: "repay", debt: "เถ้าแก่" }] }, { title: "รอ" } ] } ] } }
    """

  private func world(typed: [String]? = nil, files: [String: String] = [:]) -> ScriptedWorld {
    ScriptedWorld(
      files: files,
      folders: ["mine": [ContentFile(name: "short.json5", text: short)]],
      typed: typed
    )
  }

  private func play(_ flags: String, in world: ScriptedWorld) -> ExitCode {
    world.run("scenario play short --scenarios mine --seed 0" + (flags.isEmpty ? "" : " ") + flags)
  }

  @Test func `a whole game is read line by line`() throws {
    let typed = [
      "", "?", "1", "ย้อน", "2", "", "ดู", "3", "", "", "2", "", "2", "", "1", "", "", "2", "", "",
      "2", "", "", "1", "", "", "2", "", "", "", "", "",
    ]
    let world = ScriptedWorld(typed: typed)
    #expect(world.run("scenario play \(rice)") == .done)
    #expect(goldenMismatch(world.shown, "Game/whole-game.txt") == nil)
  }

  @Test func `tables that choose differently are compared at the end`() {
    let world = world(typed: ["", "2", "3", "", "", "1", "2", "", "", "", ""])
    #expect(play("--seats 2", in: world) == .done)
    #expect(goldenMismatch(world.shown, "Game/two-tables.txt") == nil)
  }

  @Test func `a screen reader gets sentences`() {
    let world = world(typed: ["", "2", "", "", "1", "", "", ""])
    #expect(play("--plain", in: world) == .done)
    #expect(goldenMismatch(world.shown, "Game/plain.txt") == nil)
  }

  @Test func `what cannot be done is said, and something else is chosen`() {
    let world = world(typed: ["", "1", "3"])
    #expect(play("", in: world) == .done)
    #expect(world.shown.contains("ปิดเลย (เงินขาดอีก 3,300 บาท)"))
    #expect(world.shown.contains("วงนี้เลือก: รอ"))
  }

  @Test func `a game that was left goes on where it was, with the same end`() throws {
    let whole = world(typed: ["", "2", "", "", "1", "", "", ""])
    #expect(play("", in: whole) == .done)
    let first = world(typed: ["", "2"])
    #expect(play("--game g.json", in: first) == .done)
    let kept = try #require(first.text(of: "g.json"))
    let second = world(typed: ["", "", "1", "", "", ""], files: ["g.json": kept])
    #expect(play("--game g.json", in: second) == .done)
    #expect(second.shown.contains("เล่นไว้แล้ว 1 ตา"))
    let ending = { (shown: String) in shown.components(separatedBy: "จบเกม สิ้นเดือน").last }
    #expect(ending(second.shown)?.hasPrefix("มีนาคม 2570") == true)
    #expect(ending(second.shown)?.prefix(400) == ending(whole.shown)?.prefix(400))
    let replay = world(typed: Array(repeating: "", count: 12), files: ["g.json": kept])
    #expect(play("--game g.json --replay", in: replay) == .done)
    #expect(replay.shown.contains("วงนี้เลือก: หารายได้"))
  }

  @Test func `a turn that is taken back is chosen anew and kept anew`() {
    let world = world(typed: ["", "3", "ย้อน", "2", ""])
    #expect(play("--game g.json", in: world) == .done)
    #expect(world.text(of: "g.json")?.contains(#""turns":[[2]]"#) == true)
    #expect(world.shown.contains("ย้อนกลับไปตา 1"))
  }

  @Test func `programs type a line a turn and get the whole game`() throws {
    let world = world(typed: ["2 3", "1 2"])
    #expect(play("--seats 2 --json", in: world) == .done)
    let game = try #require(ReadJSON(world.shown))
    #expect(game["turns"].list.map { $0.list.compactMap(\.number) } == [[2, 3], [1, 2]])
    let paths = game["paths"].list
    #expect(paths.compactMap { $0["name"].text } == ["nothing", "seat 1", "seat 2", "recommended"])
    #expect(paths[1]["debt"].number == 0 && paths[2]["debt"].number == 6_000)
    #expect(paths.allSatisfy { $0["months"].list.count == 4 })
    #expect(paths[0]["cash"].number == paths[2]["cash"].number)
  }

  @Test func `a scenario without a game says which have one`() {
    let world = ScriptedWorld()
    #expect(world.run("scenario play almost-free") == .problemsInFile)
    #expect(world.problems.contains("A103") && world.problems.contains(rice))
    #expect(world.shown.isEmpty)
  }

  @Test func `a file of another game is not written over`() {
    let other = "{}"
    let world = world(typed: ["", "2"], files: ["g.json": other])
    #expect(play("--game g.json", in: world) != .done)
    #expect(world.problems.contains("A104") && world.text(of: "g.json") == other)
  }

  @Test func `a what-if is played with its own numbers`() {
    let world = ScriptedWorld(typed: ["", "3"])
    #expect(world.run("scenario play \(rice):drought --seed 0") == .done)
    #expect(world.shown.contains("สิ้นเดือนธันวาคม 2569 เงินในบ้าน 34,964 บาท"))
  }

  @Test func `a game that is not there is not shown again, and none is begun in its place`() {
    let world = world(typed: ["", "2"])
    #expect(play("--game none.json --replay", in: world) == .cannotOpen)
    #expect(world.problems.contains("F101") && world.text(of: "none.json") == nil)
    #expect(world.shown.isEmpty)
  }

  @Test func `that the plan is free of debt later is told with what it has bought`() {
    let typed = Array(repeating: ["3", ""], count: 60).flatMap(\.self)
    let world = ScriptedWorld(typed: typed)
    world.run("scenario play flood-year")
    #expect(world.shown.contains("แผนที่แนะนำหมดหนี้ช้ากว่าทาง “วงนี้” แต่ได้มาแทน"))
    #expect(world.shown.contains("ทางนั้นมี 11 เดือน"))
  }

  @Test func `a game is shown again only from a file`() {
    #expect(ScriptedWorld().run("scenario play \(rice) --replay") == .wrongUse)
  }
}
