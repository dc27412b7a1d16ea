import Advisor
import Testing

@Suite("Plan command") struct PlanCommandTests {
  private let household = """
    { plodnee: 1, name: "บ้านทดลอง", start: "2569-12", horizon: 24, cash: 3000,
      incomes: [{ name: "รับจ้าง", amount: 6000 }],
      expenses: [{ name: "อาหาร", amount: 4000, essential: true }],
      debts: [{ name: "เถ้าแก่", lender: "informal", kind: "interestOnly", balance: 9000,
                rate: { percent: 5, per: "month" } }] }
    """

  private func result(_ line: String) throws -> ReadJSON {
    let world = ScriptedWorld(files: ["-": household, "a.json5": household])
    #expect(world.run(line) == .done)
    #expect(world.problems.isEmpty)
    return try #require(ReadJSON(world.shown))
  }

  @Test func `a file that is half told is not said to be free of debt`() {
    let file = """
      { plodnee: 1, name: "บ้านทดลอง", start: "2569-12", cash: 3000,
        incomes: [{ name: "รับจ้าง", amount: 6000 }], untold: ["living", "debts"] }
      """
    let world = ScriptedWorld(files: ["a.json5": file])
    #expect(world.run("plan a.json5") == .done)
    #expect(world.shown.contains("ยังไม่ได้บอกเรื่อง: กินใช้แต่ละเดือน, หนี้"))
    #expect(world.shown.contains("ยังไม่ได้บอกเรื่องหนี้"))
    #expect(!world.shown.contains("• ไม่มีหนี้"))
  }

  @Test func `all plans are compared, the recommended one first`() throws {
    let result = try result("plan a.json5 --json")
    #expect(
      result.keys == [
        "plodnee", "household", "start", "indicators", "findings", "plans", "askAbout", "figures",
        "whenShort",
      ]
    )
    let order = result["plans"].list.map { $0["strategy"].text }
    #expect(order == ["recommended", "avalanche", "snowball", "minimum"])
  }

  @Test func `a plan has the keys of the contract`() throws {
    let plan = try #require(try result("plan - --json").self["plans"].list.first)
    #expect(
      plan.keys.starts(with: [
        "strategy", "actions", "feasible", "missedPayments", "shortfallMonths", "bufferMonths",
        "debtFreeMonth", "totalInterest", "cost", "cashAtHorizon", "savingsAtHorizon",
        "debtAtHorizon",
      ])
    )
    #expect(!plan.keys.contains("months"))
  }

  @Test func `one strategy alone can be asked for, with its months`() throws {
    let plans = try result("plan a.json5 --json --months --strategy snowball")["plans"].list
    #expect(plans.map { $0["strategy"].text } == ["snowball"])
    let months = plans[0]["months"].list
    #expect(months.count == 24)
    #expect(months[1]["month"].text == "2027-01")
    #expect(months[0]["debts"].list[0]["interest"].satang == 450_00)
  }

  @Test func `the fast search and the full one are both at hand`() throws {
    for search in ["fast", "full"] {
      let plan = try #require(
        try result("plan a.json5 --json --search \(search)")["plans"].list.first
      )
      #expect(plan["feasible"].flag == true)
    }
  }

  @Test func `changes are tried beside the plans as things are`() throws {
    let result = try result("plan a.json5 --json --what-if earn=1000 --what-if cut=500")
    #expect(result.keys.last == "whatIf")
    #expect(result["whatIf"]["changes"].list.map(\.text) == ["earn=1000", "cut=500"])
    let (before, after) = (result["plans"].list[0], result["whatIf"]["plans"].list[0])
    let (was, now) = (before["cost"].satang, after["cost"].satang)
    #expect(try #require(now) < (try #require(was)))
  }

  @Test func `a change that cannot be understood is wrong use, and nothing is shown`() {
    let world = ScriptedWorld(files: ["a.json5": household])
    #expect(world.run("plan a.json5 --what-if earn") == .wrongUse)
    #expect(world.shown.isEmpty)
    #expect(world.problems.contains("earn:"))
  }

  @Test func `people read a page`() {
    let world = ScriptedWorld(files: ["a.json5": household])
    #expect(world.run("plan a.json5") == .done)
    #expect(world.shown.hasPrefix("บ้านทดลอง\n"))
    #expect(world.shown.contains("แผนที่แนะนำ"))
  }

  @Test func `plain pages hold no lines drawn with other signs than those of the keyboard`() {
    let world = ScriptedWorld(files: ["a.json5": household])
    world.run("plan a.json5 --plain")
    #expect(!world.shown.unicodeScalars.contains { (0x2500...0x25FF).contains($0.value) })
  }

  @Test func `problems of a file are told in Thai on standard error`() {
    let world = ScriptedWorld(files: ["a.json5": "{ plodnee: 1, nmae: 5 }"])
    #expect(world.run("plan a.json5") == .problemsInFile)
    #expect(world.problems.contains("a.json5"))
    #expect(world.problems.contains("S102"))
    #expect(world.shown.isEmpty)
  }

  @Test func `problems of a file are told to programs as JSON`() throws {
    let world = ScriptedWorld(files: ["a.json5": "{ plodnee: 1, nmae: 5 }"])
    #expect(world.run("plan a.json5 --json") == .problemsInFile)
    let problem = try #require(ReadJSON(world.shown)?["problems"].list.first)
    #expect(problem.keys == ["code", "message", "file", "line", "column", "field"])
    #expect(problem["file"].text == "a.json5")
    #expect(problem["line"].number == 1)
    #expect(world.problems.isEmpty)
  }

  @Test func `a file that is not there cannot be opened`() {
    let world = ScriptedWorld()
    #expect(world.run("plan no-such-file") == .cannotOpen)
    #expect(world.problems.contains("F101"))
  }
}
