import HouseholdFile
import Testing

@testable import Advisor

@Suite("Problem report") struct ProblemReportTests {
  private func mendable(_ file: String) -> ProblemReport {
    ProblemReport([FileProblem(.value(.listEmpty))], file: file, source: [])
  }

  @Test func `a file that cannot be opened or written has an exit code of its own`() {
    #expect(ProblemReport(.missing, file: "a").exitCode == .cannotOpen)
    #expect(ProblemReport(.folder, file: "a").exitCode == .cannotOpen)
    #expect(ProblemReport(.unwritable, file: "a").exitCode == .cannotWrite)
    #expect(mendable("a").exitCode == .problemsInFile)
  }

  @Test func `of several files the one to mend decides`() throws {
    let report = try #require(ProblemReport([ProblemReport(.missing, file: "a"), mendable("b")]))
    #expect(report.exitCode == .problemsInFile)
    #expect(report.problems.map(\.file) == ["a", "b"])
    #expect(report.file == nil)
    #expect(mendable("b").file == "b")
  }

  @Test func `no problem is no report`() {
    #expect(ProblemReport([ToldProblem]()) == nil)
    #expect(ProblemReport([ProblemReport]()) == nil)
  }

  @Test func `a hint is told at the end`() {
    let plain = ProblemReport(.missing, file: "a")
    let hinted = plain.adding("คำใบ้")
    #expect(hinted.problems[0].message.hasSuffix(" คำใบ้"))
    #expect(hinted.problems[0].lines(60).last == "คำใบ้")
    #expect(hinted.exitCode == .cannotOpen)
    #expect(plain.adding(nil).problems[0].message == plain.problems[0].message)
  }
}
