import Testing

@testable import Advisor

@Suite("Learning file") struct LearningFileTests {
  private let household = "{ plodnee: 1, name: \"บ้านก\", cash: 100, horizon: 12 }"

  @Test(arguments: [
    ("a/home.json5", "a/home.learning.json"), ("home.json", "home.learning.json"),
    ("home", "home.learning.json"),
  ])
  func `a record stands beside its household`(name: String, file: String) {
    #expect(HouseholdSource(name: name).learningFile(in: ScriptedWorld().world) == file)
  }

  @Test(arguments: ["-", "market-vendor-daily-loan"])
  func `a bundled family and a piped one have no record`(name: String) {
    #expect(HouseholdSource(name: name).learningFile(in: ScriptedWorld().world) == nil)
  }

  @Test func `a quiz is noted, and its lesson goes down`() throws {
    let world = ScriptedWorld(
      files: ["home.json5": household],
      typed: ["ก", "ข", "ข", "ก", "ข", "ข"]
    )
    #expect(world.run("lesson quiz true-cost-of-interest --for home.json5") == .done)
    #expect(world.shown.contains("home.learning.json"))
    #expect(
      world.text(of: "home.learning.json")?.contains(
        "{\"lesson\":\"true-cost-of-interest\",\"month\":\"2569-12\",\"right\":3,\"of\":3}"
      ) == true
    )
    world.run("lesson for home.json5")
    #expect(world.shown.contains("เรียนไปแล้ว") && world.shown.contains("ตอบถูก 3 ใน 3 ข้อ"))
  }

  @Test func `a quiz that is left, or whose family is unknown, notes nothing`() {
    let world = ScriptedWorld(files: ["home.json5": household], typed: ["ก"])
    world.run("lesson quiz true-cost-of-interest --for home.json5")
    #expect(world.text(of: "home.learning.json") == nil)
    #expect(world.run("lesson quiz true-cost-of-interest --for none.json5") == .cannotOpen)
  }

  @Test(arguments: ["{ \"learning\": 1, \"read\": [", "{ \"learning\": 9 }"])
  func `a record that cannot be read is told before the first question and left alone`(
    torn: String
  ) {
    let world = ScriptedWorld(
      files: ["home.json5": household, "home.learning.json": torn],
      typed: ["ก", "ข", "ข"]
    )
    #expect(world.run("lesson quiz true-cost-of-interest --for home.json5") == .problemsInFile)
    #expect(world.run("lesson show after-debt --for home.json5 --read") == .problemsInFile)
    #expect(world.problems.contains("home.learning.json"))
    #expect(world.shown.isEmpty)
    #expect(world.text(of: "home.learning.json") == torn)
  }

  @Test func `reading is noted only where it is asked for`() {
    let world = ScriptedWorld(files: ["home.json5": household])
    world.run("lesson show after-debt --for home.json5")
    #expect(world.shown.contains("plodnee lesson quiz after-debt --for home.json5"))
    #expect(world.text(of: "home.learning.json") == nil)
    #expect(world.run("lesson show after-debt --for home.json5 --read") == .done)
    #expect(world.text(of: "home.learning.json")?.contains("after-debt") == true)
    #expect(world.run("lesson show after-debt --read") == .wrongUse)
  }

  @Test func `erasing a household erases what it learnt`() {
    let world = ScriptedWorld(
      files: ["home.json5": household, "home.learning.json": LearningRecord().text]
    )
    #expect(world.run("erase home.json5 --yes") == .done)
    #expect(world.text(of: "home.json5") == nil)
    #expect(world.text(of: "home.learning.json") == nil)
  }

  @Test func `what was just read is not chosen again at once`() throws {
    let first = try #require(chosen(afterReading: nil).first)
    let next = try chosen(afterReading: first)
    #expect(!next.contains(first) && next.count == 3)
  }

  /// The lessons for a family in debt that read a lesson.
  private func chosen(afterReading lesson: String?) throws -> [String] {
    let debt =
      "{ name: \"ก\", lender: \"informal\", kind: \"interestOnly\", balance: 9000, "
      + "rate: { percent: 10, per: \"month\" } }"
    let text =
      "{ plodnee: 1, name: \"ก\", cash: 100, horizon: 24, debts: [\(debt)], "
      + "incomes: [{ name: \"ข\", amount: 9000 }], expenses: [{ name: \"ค\", amount: 5000 }] }"
    var files = ["home.json5": text]
    if let lesson {
      let reader = ScriptedWorld(files: files)
      reader.run("lesson show \(lesson) --for home.json5 --read")
      files["home.learning.json"] = reader.text(of: "home.learning.json")
    }
    let world = ScriptedWorld(files: files)
    world.run("lesson for home.json5 --json")
    return try #require(ReadJSON(world.shown)).self["lessons"].list.compactMap { $0["id"].text }
  }
}
