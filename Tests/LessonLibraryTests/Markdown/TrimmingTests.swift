import Testing

@testable import LessonLibrary

@Suite("Trimming") struct TrimmingTests {
  @Test func `white space goes at both ends and stays inside`() {
    #expect(" \t a b\u{00A0}".trimmed == "a b")
    #expect("ที่ นี่".trimmed == "ที่ นี่")
  }

  @Test func `white space alone leaves nothing`() {
    #expect(" \t ".trimmed.isEmpty)
    #expect("".trimmed.isEmpty)
  }
}
