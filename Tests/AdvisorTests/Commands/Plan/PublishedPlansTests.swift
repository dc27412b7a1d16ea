import Advisor
import Testing

/// Schedules and orders of payment that others published, asked for as a user would.
@Suite("Published plans") struct PublishedPlansTests {
  private func plan(_ household: String, _ strategy: String) throws -> ReadJSON {
    let world = ScriptedWorld(files: ["-": household])
    #expect(world.run("plan - --months --json --strategy \(strategy)") == .done)
    return try #require(ReadJSON(world.shown)?["plans"].list.first)
  }

  private func debt(_ name: Int, _ balance: String, _ percent: String, _ payment: String) -> String
  {
    """
    { name: "\(name)", lender: "bank", kind: "installment", balance: \(balance),
      rate: { percent: \(percent), per: "year" }, payment: \(payment) }
    """
  }

  @Test func `every published schedule is told to the satang`() throws {
    let rows = try Vectors.rows("schedule.json")
    #expect(rows.count == 8)
    for row in rows {
      let debt = debt(
        0,
        try #require(row["principal"].written),
        try #require(row["annualPercent"].written),
        try #require(row["installment"].written)
      )
      let published = row["rows"].list.map { $0.list.compactMap(\.satang) }
      let plan = try plan(
        """
        { plodnee: 1, name: "x", start: "2569-12", horizon: \(published.count + 1),
          cash: 900000, debts: [\(debt)] }
        """,
        "minimum"
      )
      let found = plan["months"].list.compactMap { $0["debts"].list.first }.map {
        [$0["interest"], $0["paid"], $0["balance"]].compactMap(\.satang)
      }
      #expect(Array(found.prefix(published.count - 1)) == published.dropLast())
      // Where the published last payment is above the installment, ours comes a month later.
      let last = try #require(published.last)
      let remainder = max(0, last[1] - (row["installment"].satang ?? 0))
      #expect(found[published.count - 1] == [last[0], last[1] - remainder, remainder])
      #expect(plan["debtAtHorizon"].satang == 0)
    }
  }

  @Test func `debts close in the published months at the published interest`() throws {
    let rows = try Vectors.rows("ordering.json")
    #expect(rows.count == 5)
    for row in rows {
      let debts = try row["debts"].list.enumerated().map { index, debt in
        self.debt(
          index,
          try #require(debt["balance"].written),
          try #require(debt["annualPercent"].written),
          try #require(debt["payment"].written)
        )
      }
      let plan = try plan(
        """
        { plodnee: 1, name: "x", start: "2569-12",
          incomes: [{ name: "งบ", amount: \(try #require(row["budget"].written)) }],
          debts: [\(debts.joined(separator: ","))] }
        """,
        try #require(row["strategy"].text)
      )
      #expect(plan["totalInterest"].satang == row["totalInterest"].satang)
      let closed = debts.indices.map { debt in
        1 + (plan["months"].list.firstIndex { $0["debts"].list[debt]["balance"].satang == 0 } ?? -1)
      }
      #expect(closed.map(Double.init) == row["closedInMonth"].list.compactMap(\.number))
      #expect(closed.max().map(Double.init) == row["months"].number)
    }
  }
}
