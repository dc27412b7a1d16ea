import Advisor
import Foundation
import Testing

@Suite("Batch command") struct BatchCommandTests {
  private func record(_ id: String, balance: Int = 9_000) -> String {
    """
    {"id":\(id),"plodnee":1,"name":"x","start":"2026-12","horizon":24,"cash":3000,\
    "incomes":[{"name":"a","amount":6000}],"debts":[{"name":"d","lender":"informal",\
    "kind":"interestOnly","balance":\(balance),"rate":{"percent":5,"per":"month"}}]}
    """
  }

  private func results(_ line: String, _ pieces: [String]) throws -> [ReadJSON] {
    let world = ScriptedWorld(piped: pieces)
    #expect(world.run(line) == .done)
    #expect(world.problems.isEmpty)
    return try world.shown.split(separator: "\n").map { try #require(ReadJSON(String($0))) }
  }

  @Test func `one line in is one line out, in order, under the same id`() throws {
    let results = try results("batch", [record("7") + "\n" + record("\"ก\""), "\n", record("-1")])
    #expect(results.map { $0["id"].written } == ["7", nil, "-1"])
    #expect(results[1]["id"].text == "ก")
  }

  @Test func `a result is the plan's without its months and without what would mend it`() throws {
    let result = try #require(try results("batch", [record("7")]).first)
    let world = ScriptedWorld(files: ["-": record("7")])
    world.run("plan - --json --search fast")
    let told = world.shown.components(separatedBy: ",\"whenShort\":")[0].dropFirst()
    #expect(told + "}\n" == jsonWithoutID(result, record("7")))
    let plan = try #require(ReadJSON(world.shown))
    #expect(plan.keys == result.keys.dropFirst() + ["whenShort"])
    #expect(result.keys.first == "id")
    #expect(result["plans"].list.count == 4)
    #expect(!result["plans"].list[0].keys.contains("months"))
  }

  private func jsonWithoutID(_ result: ReadJSON, _ record: String) -> String {
    let world = ScriptedWorld(piped: [record])
    world.run("batch")
    return String(world.shown.dropFirst("{\"id\":7,".count))
  }

  @Test func `one strategy alone can be asked for`() throws {
    let results = try results("batch --strategy minimum", [record("1")])
    #expect(results[0]["plans"].list.map { $0["strategy"].text } == ["minimum"])
  }

  @Test func `a bad line is told in its place and the run goes on`() throws {
    let bad = "{\"id\":8,\"plodnee\":1,\"name\":5}"
    let results = try results("batch", [record("7"), "\n\(bad)\n{\n\n", record("9")])
    #expect(results.map { $0["id"].written } == ["7", "8", nil, "9"])
    #expect(results[1].keys == ["id", "line", "error"])
    #expect(results[1]["line"].number == 2)
    #expect(results[1]["error"]["code"].text == "S201")
    #expect(results[1]["error"]["message"].text?.isEmpty == false)
    #expect(results[2]["line"].number == 3)
    #expect(results[2]["id"].isNull)
    #expect(results[3]["plans"].list.count == 4)
  }

  @Test func `a line over the limit is told in its place and the run goes on`() throws {
    let long = String(repeating: " ", count: 4_000_001)
    let results = try results("batch", ["{\(long)}\n", record("2")])
    #expect(results[0]["error"]["code"].text == "F103")
    #expect(results[1]["id"].number == 2)
  }

  @Test func `many at once give the same as one after the other`() throws {
    let lines = (0..<40).map { record("\($0)", balance: 5_000 + $0 * 100) + "\n" }.joined()
    let (one, many) = (ScriptedWorld(piped: [lines]), ScriptedWorld(piped: [lines]))
    one.run("batch --jobs 1")
    many.run("batch --jobs 8")
    #expect(one.shown == many.shown)
    #expect(one.shown.count { $0 == "\n" } == 40)
  }

  @Test func `nothing piped in gives nothing`() throws {
    #expect(try results("batch", []).isEmpty)
  }
}
