import HouseholdFile
import Testing

@testable import ThaiText

@Suite("Opening words") struct OpeningWordsTests {
  @Test func `a size is told so that it never looks smaller than its limit`() {
    let text = ProblemText(
      FileProblem(.tooLarge(bytes: 16_000_001, limit: 16_000_000)),
      file: nil,
      source: nil
    )
    #expect(text.what == "ไฟล์นี้ใหญ่เกินไป: 17 เมกะไบต์")
    #expect(text.why.hasPrefix("อ่านได้ไม่เกิน 16 เมกะไบต์"))
  }

  @Test(
    arguments: [
      ("report.html", "~/report.html", "report-2.html"),
      ("งาน/a.map.json5", "~/a.map.json5", "งาน/a-2.map.json5"),
      (".ซ่อน", "~/.ซ่อน", ".ซ่อน-2"),
    ]
  )
  func `an example is another name for the same file`(name: String, home: String, second: String) {
    let example = { (problem: OpeningProblem) in
      ProblemText(FileProblem(problem), file: name, source: nil).example
    }
    #expect(example(.unwritable) == home && example(.exists) == second)
  }

  @Test func `what was piped in has no name`() {
    #expect(ProblemText(FileProblem(.unreadable), file: nil, source: nil).what == "ยังเปิดอ่านไฟล์ไม่ได้")
  }
}
