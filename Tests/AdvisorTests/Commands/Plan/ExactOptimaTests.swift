import Advisor
import Testing

/// Recommended plans against the exact optimum of households that were hard to plan for.
@Suite("Exact optima") struct ExactOptimaTests {
  private struct Found {
    let id: String
    let cost: Double
    let optimum: Double
  }

  private func found(_ search: String) throws -> [Found] {
    try Vectors.rows("exact-optima.json").map { row in
      let world = ScriptedWorld(files: ["-": try #require(row["household"].text)])
      #expect(world.run("plan - --json --strategy recommended --search \(search)") == .done)
      let plan = try #require(ReadJSON(world.shown)?["plans"].list.first)
      #expect(plan["feasible"].flag == true, "\(row["id"].text ?? "")")
      return Found(
        id: row["id"].text ?? "",
        cost: try #require(plan["cost"].number),
        optimum: try #require(row["optimum"].number)
      )
    }
  }

  @Test func `a full search comes within a hundredth of the least that debts can cost`() throws {
    let found = try found("full")
    #expect(found.count == 26)
    for plan in found {
      #expect(plan.cost <= plan.optimum * 1.01, "\(plan.id)")
      #expect(plan.cost >= plan.optimum * 0.999, "\(plan.id)")
    }
    let sums = (found.map(\.cost).reduce(0, +), found.map(\.optimum).reduce(0, +))
    #expect(sums.0 <= sums.1 * 1.003)
  }

  @Test func `the rule alone meets every payment of them too`() throws {
    let found = try found("fast")
    let sums = (found.map(\.cost).reduce(0, +), found.map(\.optimum).reduce(0, +))
    #expect(sums.0 <= sums.1 * 1.06)
  }
}
