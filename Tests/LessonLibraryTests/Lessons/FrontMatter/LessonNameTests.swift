import Testing

@testable import LessonLibrary

@Suite("Lesson name") struct LessonNameTests {
  @Test func `a file name holds number and permanent name`() throws {
    let name = try #require(LessonName(fileName: "03-true-cost-2.md"))
    #expect(name.number == 3)
    #expect(name.slug == "true-cost-2")
  }

  @Test(arguments: [
    "", ".md", "true-cost.md", "03.md", "03-.md", "-true.md", "03-True.md", "03-a--b.md",
    "03-a-.md",
    "03-a b.md", "03-ดอก.md", "๐๓-a.md", "+3-a.md", "03-a.txt", "99999999999999999999-a.md",
  ])
  func `another file name holds none`(name: String) {
    #expect(LessonName(fileName: name) == nil)
  }
}
