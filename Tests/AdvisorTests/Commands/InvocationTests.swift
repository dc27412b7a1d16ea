import Advisor
import Testing
import ThaiText

@Suite("Invocation") struct InvocationTests {
  @Test func `without a word and without a terminal it says what to type`() {
    let world = ScriptedWorld()
    #expect(world.run([]) == .done)
    #expect(world.shown.contains("plodnee plan"))
    #expect(world.problems.isEmpty)
  }

  @Test func `the version is told`() {
    for words in ["--version", "version", "version --plain", "--json --version"] {
      let world = ScriptedWorld()
      #expect(world.run(words) == .done)
      #expect(world.shown.hasPrefix("plodnee 0."))
    }
  }

  @Test func `flags may stand before the command`() {
    let (before, after) = (ScriptedWorld(), ScriptedWorld())
    before.run("--width 50 --plain lesson list")
    after.run("lesson list --plain --width=50")
    #expect(before.shown == after.shown)
    #expect(before.shown.contains("===="))
  }

  @Test(arguments: [
    ("pln", "plodnee plan"), ("lesson shwo x", "plodnee lesson show"),
    ("plan x --moths", "--months"),
    ("plan x --strategy avalance", "avalanche"), ("schema huosehold", "household"),
    ("lesson show true-cost-of-intrest", "true-cost-of-interest"),
    ("scenario show almost-fre", "almost-free"), ("help lessn", "plodnee lesson"),
  ])
  func `a slip of the fingers is answered with what was probably meant`(
    line: String,
    meant: String
  ) {
    let world = ScriptedWorld()
    #expect(world.run(line) == .wrongUse)
    #expect(world.problems.contains("หมายถึง \(meant) ใช่ไหม"))
    #expect(world.shown.isEmpty)
  }

  @Test(arguments: [
    "plan", "plan a b", "plan x --width", "plan x --width 0", "plan x --json=yes",
    "nothing-like-it",
    "--nothing", "lesson list x", "version x", "rate",
    "rate --received x --pay 1 --times 1 --every day",
    "rate --received 1 --pay 1 --times 0 --every day", "rate --flows a --pay 1",
    "rate --flat 1 --pay 1",
    "rate --received 1 --flat x --per year --times 1", "rate --pay 1 --per year", "batch x",
    "batch --jobs 0", "schema", "schema x", "completion fish", "scenario show", "lesson quiz x",
  ])
  func `words that cannot be understood end with 64 and one sentence in Thai`(line: String) {
    let world = ScriptedWorld()
    #expect(world.run(line) == .wrongUse)
    #expect(world.problems.contains("พิมพ์ว่า plodnee"))
    #expect(world.shown.isEmpty)
  }

  @Test func `a program is told of wrong use as JSON`() throws {
    let world = ScriptedWorld()
    #expect(world.run("plan x --strategi minimum --json") == .wrongUse)
    let problem = try #require(ReadJSON(world.shown)?["problems"].list.first)
    #expect(problem["code"].text == "U102")
    #expect(problem["message"].text?.contains("--strategy") == true)
    #expect(problem["file"].isNull && problem["line"].isNull)
    #expect(world.problems.isEmpty)
  }

  @Test func `a folder of lessons that is not there cannot be opened`() {
    let world = ScriptedWorld()
    #expect(world.run("lesson list --lessons /nowhere") == .cannotOpen)
    #expect(world.problems.contains("F101"))
  }

  @Test func `the screen's width is what the flag says`() {
    let world = ScriptedWorld()
    world.run("plan almost-free --width 44")
    #expect(world.shown.split(separator: "\n").allSatisfy { String($0).displayWidth <= 44 })
  }
}
