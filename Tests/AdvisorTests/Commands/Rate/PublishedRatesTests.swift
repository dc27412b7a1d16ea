import Advisor
import Testing

/// Effective rates that others published, asked for as a user would.
@Suite("Published rates") struct PublishedRatesTests {
  @Test func `every published rate is found from its table of flows`() throws {
    let rows = try Vectors.rows("effective-rate.json")
    #expect(rows.count == 19)
    for row in rows {
      let table = row["flows"].list.map { flow in
        flow.list.compactMap(\.written).joined(separator: ",") + "\n"
      }
      let world = ScriptedWorld(files: ["flows.csv": table.joined()])
      #expect(world.run("rate --flows flows.csv --json") == .done)
      let found = ReadJSON(world.shown)?["effectiveAnnualPercent"].number ?? .nan
      let published = try #require(row["effectiveAnnualPercent"].number)
      let tolerance = try #require(row["tolerance"].number)
      #expect(abs(found - published) <= tolerance, "\(row["source"].text ?? "")")
    }
  }

  /// A flat rate in percent a year, its months and the nominal rate that it comes to.
  static let flat = [
    (12, 12, 21.46), (12, 24, 21.57), (12, 36, 21.20), (12, 48, 20.75), (12, 60, 20.31),
    (12, 72, 19.89), (6, 12, 10.90), (6, 24, 11.13), (6, 36, 11.08), (6, 48, 10.97),
    (6, 60, 10.85), (6, 72, 10.72),
  ]

  @Test(arguments: flat)
  func `a flat rate comes to the known nominal rate`(
    percent: Int,
    months: Int,
    nominal: Double
  ) throws {
    let world = ScriptedWorld()
    world.run("rate --received 100000 --flat \(percent) --per year --times \(months) --json")
    let found = try #require(ReadJSON(world.shown)?["nominalAnnualPercent"].number)
    #expect(abs(found - nominal) < 0.006)
  }

  /// Received, paid each day, how many days, and the rate of a day in percent.
  static let daily = [
    (10_000, 500, 24, 1.51308), (10_000, 200, 60, 0.61834), (9_000, 500, 24, 2.44206),
  ]

  @Test(arguments: daily)
  func `a loan collected every day costs the known rate a day`(
    received: Int,
    payment: Int,
    times: Int,
    daily: Double
  ) throws {
    let world = ScriptedWorld()
    world.run("rate --received \(received) --pay \(payment) --times \(times) --every day --json")
    let found = try #require(ReadJSON(world.shown)?["nominalAnnualPercent"].number)
    #expect(abs(found / 365 - daily) < 0.00001)
  }
}
