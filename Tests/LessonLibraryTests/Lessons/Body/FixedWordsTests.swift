import Testing

@testable import LessonLibrary

@Suite("Fixed words") struct FixedWordsTests {
  @Test func `every part has its own heading`() {
    let headings = LessonPart.allCases.map(\.heading)
    #expect(Set(headings).count == LessonPart.allCases.count)
    #expect(headings.allSatisfy { !$0.isEmpty })
  }

  @Test func `a file without its words stops the program`() async {
    await #expect(processExitsWith: .failure) { _ = FixedWords("{}") }
  }
}
