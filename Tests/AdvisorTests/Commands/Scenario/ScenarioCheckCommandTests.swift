import Advisor
import LessonLibrary
import Testing

@Suite("Scenario check command") struct ScenarioCheckCommandTests {
  private let sound = "{ plodnee: 1, name: \"บ้านดี\" }"

  private func scenario(teaching lesson: String) -> String {
    """
    { plodnee: 1, name: "x",
      scenario: { id: "x", title: "x", teaches: ["\(lesson)"] } }
    """
  }

  @Test func `every bundled scenario is sound`() {
    let world = ScriptedWorld()
    #expect(world.run("scenario check") == .done)
    #expect(world.problems.isEmpty)
    #expect(world.shown.contains("almost-free.json5 ใช้ได้"))
  }

  @Test func `files and folders are checked together, each told by its name`() throws {
    let world = ScriptedWorld(
      files: ["good.json5": sound, "bad.json5": "{ plodnee: 1 }"],
      folders: ["mine": [ContentFile(name: "a.json5", text: "{ plodnee: 2, name: \"x\" }")]]
    )
    #expect(world.run("scenario check good.json5 bad.json5 mine") == .problemsInFile)
    #expect(world.shown.contains("บ้านดี"))
    #expect(world.problems.contains("bad.json5") && world.problems.contains("mine/a.json5"))
  }

  @Test func `files that end in json are checked too, and an id is the file's name`() throws {
    let named = scenario(teaching: "harvest-money")
    let world = ScriptedWorld(
      folders: [
        "mine": [
          ContentFile(name: "a.json", text: "{ plodnee: 1 }"),
          ContentFile(name: "x.json5", text: named), ContentFile(name: "y.json5", text: named),
        ]
      ]
    )
    #expect(world.run("scenario check mine --json") == .problemsInFile)
    let problems = try #require(ReadJSON(world.shown))["problems"].list
    #expect(problems.map { $0["file"].text } == ["mine/a.json", "mine/y.json5"])
    #expect(problems.map { $0["code"].text } == ["S101", "A111"])
  }

  @Test func `a slip of spelling hides no lesson that nobody has`() throws {
    let file = """
      { plodnee: 1, name: "x"
        scenario: { id: "a", title: "x", teaches: [
          "harvest-mony"] } }
      """
    let world = ScriptedWorld(files: ["a": file])
    #expect(world.run("scenario check a --json") == .problemsInFile)
    let problems = try #require(ReadJSON(world.shown))["problems"].list
    #expect(problems.map { $0["code"].text } == ["J113", "A101"])
    #expect(problems.last?["message"].text?.contains("harvest-mony") == true)
  }

  @Test func `a slip in a name of a what-if is not one thing more`() throws {
    let file = """
      { plodnee: 1, name: "x", incomes: [{ name: "ขายผลผลิต", amount: 9 }, { name: "งาน 1", amount: 9 }],
        scenario: { id: "a", title: "x", variations: [{ id: "v", title: "v", changes: {
          incomes: [{ name: "ขายผลผลิด", amount: 5 }, { name: "งาน 2", amount: 5 }] } }] } }
      """
    let world = ScriptedWorld(files: ["a": file])
    #expect(world.run("scenario check a --json") == .problemsInFile)
    let problems = try #require(ReadJSON(world.shown))["problems"].list
    #expect(problems.map { $0["code"].text } == ["S303"])
    #expect(problems[0]["message"].text?.contains("ขายผลผลิต") == true)
  }

  @Test func `a turn that the plan does not reach, and a loan that is due before it, are told`()
    throws
  {
    let file = """
      { plodnee: 1, name: "x", start: "2569-12", horizon: 24, scenario: { id: "x", title: "x", turns: [
        { month: "2570-12", situation: "ก", choices: [{ title: "ก" }, { title: "ข", actions: [
          { kind: "borrow", loan: { name: "ง", lender: "informal", kind: "bullet", balance: 9,
            rate: { percent: 1, per: "month" }, due: "2570-01" } }] }] },
        { month: "2599-12", situation: "ก", choices: [{ title: "ก" }, { title: "ข" }] } ] } }
      """
    let world = ScriptedWorld(files: ["x": file])
    #expect(world.run("scenario check x --json") == .problemsInFile)
    let problems = try #require(ReadJSON(world.shown))["problems"].list
    #expect(problems.map { $0["code"].text } == ["S313", "S312"])
    #expect(
      problems.map { $0["field"].text }
        == ["scenario.turns[0].choices[1].actions[0].loan.due", "scenario.turns[1].month"]
    )
  }

  @Test func `programs get the problems of all files`() throws {
    let world = ScriptedWorld(files: ["a": "{ plodnee: 1 }", "b": "{ plodnee: 1 }", "c": sound])
    #expect(world.run("scenario check a c b --json") == .problemsInFile)
    let problems = try #require(ReadJSON(world.shown)).self["problems"].list
    #expect(problems.map { $0["file"].text } == ["a", "b"])
  }

  @Test func `nothing to mend is an empty list`() {
    let world = ScriptedWorld(files: ["a": sound])
    #expect(world.run("scenario check a --json") == .done)
    #expect(world.shown == "{\"problems\":[]}\n")
  }

  @Test func `a lesson that nobody has is told with its line`() throws {
    let world = ScriptedWorld(files: ["a": scenario(teaching: "harvest-mony")])
    #expect(world.run("scenario check a --json") == .problemsInFile)
    let problem = try #require(ReadJSON(world.shown)?["problems"].list.first)
    #expect(problem["code"].text == "A101")
    #expect(problem["line"].number == 2)
    #expect(problem["message"].text?.contains("harvest-mony") == true)
    #expect(
      ScriptedWorld(files: ["a": scenario(teaching: "harvest-money")]).run("scenario check a")
        == .done
    )
  }

  @Test func `a lesson that nobody has is told together with all other slips, in their order`()
    throws
  {
    let file = """
      { plodnee: 1, name: "x", scenario: { id: "x", title: "x",
        teaches: ["nope"] },
        cash: -5 }
      """
    let world = ScriptedWorld(files: ["a": file])
    #expect(world.run("scenario check a --json") == .problemsInFile)
    let problems = try #require(ReadJSON(world.shown))["problems"].list
    #expect(problems.map { $0["code"].text } == ["A101", "S203"])
    #expect(problems.map { $0["line"].number } == [2, 3])
  }

  @Test func `a choice that nobody can ever take is told, one that some can is not`() throws {
    let file = """
      { plodnee: 1, name: "x", start: "2569-12", cash: 500,
        assets: [{ name: "วัว", value: 9000, sellable: true }],
        savings: [{ name: "สัจจะ", kind: "sajja", balance: 0 }],
        scenario: { id: "x", title: "x", turns: [
          { month: "2569-12", situation: "ก", choices: [
            { title: "ขาย", actions: [{ kind: "sell", asset: "วัว" }] },
            { title: "เก็บ" },
            { title: "ฝากแสน", actions: [{ kind: "save", saving: "สัจจะ", amount: 100000 }] } ] },
          { month: "2570-01", situation: "ข", choices: [
            { title: "ขายทีหลัง", actions: [{ kind: "sell", asset: "วัว" }] },
            { title: "รอ" } ] } ] } }
      """
    let world = ScriptedWorld(files: ["a": file])
    #expect(world.run("scenario check a --json") == .problemsInFile)
    let problems = try #require(ReadJSON(world.shown))["problems"].list
    #expect(problems.map { $0["code"].text } == ["A107"])
    #expect(problems.map { $0["line"].number } == [8])
    #expect(problems.first?["message"].text?.contains("ฝากแสน") == true)
  }

  @Test func `a turn before the family's first month is told at its month`() throws {
    let file = """
      { plodnee: 1, name: "x", start: "2570-01",
        scenario: { id: "x", title: "x", turns: [
          { month: "2569-12", situation: "ก", choices: [{ title: "ก" }, { title: "ข" }] } ] } }
      """
    let world = ScriptedWorld(files: ["a": file])
    #expect(world.run("scenario check a --json") == .problemsInFile)
    let problem = try #require(ReadJSON(world.shown)?["problems"].list.first)
    #expect(problem["code"].text == "S311" && problem["line"].number == 3)
    #expect(problem["field"].text == "scenario.turns[0].month")
  }

  @Test func `a file that is not there cannot be opened, and the others are still checked`() {
    let world = ScriptedWorld(files: ["a": sound], folders: ["empty": []])
    #expect(world.run("scenario check none a") == .cannotOpen)
    #expect(world.shown.contains("บ้านดี"))
    #expect(world.run("scenario check empty") == .problemsInFile)
    #expect(world.problems.contains("A102"))
  }
}
