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

  @Test func `a line with a word that is no number is refused, Thai digits are read`() {
    for line in ["1 2x 3", "1 2 3", "2x 3"] {
      #expect(play("--seats 2 --json", in: world(typed: [line])) == .problemsInFile, "\(line)")
    }
    #expect(play("--seats 2 --json", in: world(typed: ["๒ ๓", "1 2"])) == .done)
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
    #expect(world.shown.contains("(ปีฝนแล้ง ข้าวได้ครึ่งเดียว)") && !world.shown.contains("63,000"))
  }

  @Test func `a game that is not there is not shown again, and none is begun in its place`() {
    let world = world(typed: ["", "2"])
    #expect(play("--game none.json --replay", in: world) == .cannotOpen)
    #expect(world.problems.contains("F101") && world.text(of: "none.json") == nil)
    #expect(world.shown.isEmpty)
  }

  @Test func `that the plan is free of debt later is told with what it has bought`() {
    let typed = Array(repeating: ["3", ""], count: 60).flatMap(\.self)
    let world = ScriptedWorld(typed: typed, width: 200)
    world.run("scenario play flood-year --seed 0")
    #expect(
      world.shown.contains("แผนที่แนะนำดีกว่าไม่ทำอะไรเลย: เดือนที่เงินไม่พอน้อยกว่า 11 เดือน")
    )
    #expect(world.shown.contains("หมดหนี้ช้ากว่า 12 เดือน"))
  }

  @Test func `a choice that the month does not allow is closed and says why`() {
    let world = ScriptedWorld(typed: ["", "3", "", "1", "", "", "4", "", "1"])
    world.run("scenario play \(rice) --seed 0")
    #expect(world.shown.contains("(ยังไม่ได้ส่ง “ธ.ก.ส.” รอบนี้ จึงยังกู้รอบใหม่ไม่ได้)"))
    #expect(world.shown.contains("กู้รอบใหม่ไม่ได้ เลือกข้ออื่น"))
  }

  @Test func `what cannot be chosen cannot come from a file or a program either`() throws {
    let put =
      "{\"plodnee\":1,\"game\":\"\(rice)\",\"seed\":0,\"seats\":1,\"turns\":[[3],[1],[4],[1]]}"
    let kept = ScriptedWorld(files: ["g.json": put], typed: [""])
    #expect(kept.run("scenario play \(rice) --game g.json") == .cannotOpen)
    #expect(kept.problems.contains("A104") && kept.problems.contains("ตา 4 เลือกข้อ 1 ไม่ได้"))
    let typed = ScriptedWorld(typed: ["3", "1", "4", "1"])
    #expect(typed.run("scenario play \(rice) --seed 0 --json") == .problemsInFile)
    #expect(ReadJSON(typed.shown)?["problems"].list.first?["code"].text == "A108")
    for line in ["9", "x", "1 2", "-1"] {
      let world = ScriptedWorld(typed: [line])
      #expect(world.run("scenario play \(rice) --json") == .problemsInFile, "\(line)")
      #expect(world.shown.contains("A108"))
    }
  }

  @Test(arguments: [
    ("", "อ่านได้"), ("{\"plodnee\":1,\"game\":\"short\",\"se", "อ่านได้"),
    ("{\"plodnee\":1,\"game\":\"else\",\"seed\":0,\"seats\":1,\"turns\":[]}", "เกมของเรื่อง “else”"),
    ("{\"plodnee\":1,\"game\":\"short\",\"seed\":0,\"seats\":3,\"turns\":[]}", "เล่นไว้ 3 โต๊ะ"),
    ("{\"plodnee\":1,\"game\":\"short\",\"seed\":0,\"seats\":1,\"turns\":[[9]]}", "เรื่องนี้ไม่มี"),
  ])
  func `each way in which a file holds no such game has its own words`(text: String, words: String)
  {
    let world = world(typed: [""], files: ["g.json": text])
    #expect(play("--game g.json --seats 1", in: world) == .cannotOpen)
    #expect(world.problems.contains("A104") && world.problems.contains(words), "\(world.problems)")
  }

  @Test func `the game is kept before the first choice, and when a turn is taken back`() {
    let first = world(typed: [""])
    #expect(play("--game g.json", in: first) == .done)
    #expect(first.text(of: "g.json")?.contains(#""turns":[]"#) == true)
    let back = world(typed: ["", "3", "ย้อน", "ออก"])
    #expect(play("--game g.json", in: back) == .done)
    #expect(back.text(of: "g.json")?.contains(#""turns":[]"#) == true)
  }

  @Test func `a game is shown again to its end where nobody types`() throws {
    let whole = world(typed: ["2 3", "1 2"])
    #expect(play("--seats 2 --json --game g.json", in: whole) == .done)
    let kept = try #require(whole.text(of: "g.json"))
    let replay = world(files: ["g.json": kept])
    #expect(play("--game g.json --replay", in: replay) == .done)
    #expect(replay.shown.contains("จบเกม สิ้นเดือน") && replay.shown.contains("ชวนคุย"))
    #expect(!replay.shown.contains("พักเกมไว้"))
  }

  @Test func `what came of a choice is told with the tables that took it, in their order`() throws {
    let world = world(typed: ["", "3", "2", "2"])
    #expect(play("--seats 3", in: world) == .done)
    #expect(world.shown.contains("โต๊ะ 2 และโต๊ะ 3: เหนื่อย"))
  }

  @Test func `a game is shown again only from a file`() {
    #expect(ScriptedWorld().run("scenario play \(rice) --replay") == .wrongUse)
  }
}
