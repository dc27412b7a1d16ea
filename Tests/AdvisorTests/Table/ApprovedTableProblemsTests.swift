import CSV
import Engine
import Foundation
import HouseholdFile
import Testing
import ThaiText

@testable import Advisor

@Suite("Approved problems of tables") struct ApprovedTableProblemsTests {
  private static let folder = testFolder.appending(path: "Tables")
  private static let today = YearMonth(year: 2026, month: 12)

  private static let names =
    ((try? FileManager.default.contentsOfDirectory(atPath: folder.path())) ?? [])
    .filter { $0.hasSuffix(".csv") }.map { String($0.dropLast(4)) }.sorted()

  @Test func `every code that only tables have is shown by one file`() {
    let shown = Self.names.map { String($0.prefix(4)) }
    let own = HouseholdTableProblemCode.allCases.map(\.rawValue).filter { $0 < "T200" }
    #expect(Set(shown).isSuperset(of: own))
    #expect(Set(shown).count == shown.count)
  }

  @Test(arguments: names)
  func `a table shows its one problem, in the approved words`(name: String) throws {
    let file = "\(name).csv"
    let bytes = Array(try Data(contentsOf: Self.folder.appending(path: file)))
    let table = HouseholdTable(bytes, today: Self.today)
    #expect(table.problems.map(\.code) == [String(name.prefix(4))])
    let lines = table.problems.flatMap { ProblemText($0, file: file).lines(width: 80) }
    #expect(goldenMismatch(lines.map { $0 + "\n" }.joined(), "Tables/\(name).txt") == nil)
  }
}
