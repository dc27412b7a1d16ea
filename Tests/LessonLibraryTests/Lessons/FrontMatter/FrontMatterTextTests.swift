import JSON5
import Testing

@testable import LessonLibrary

@Suite("Front matter text") struct FrontMatterTextTests {
  @Test(arguments: ["{ \"a\": 1 }\nก\nข", "\u{FEFF}{\n}\nก\nข", "{ a: '}' } // b\nก\nข"])
  func `the body begins after the object`(text: String) throws {
    let parts = try #require(FrontMatterText(text))
    #expect(parts.body.split(separator: "\n").suffix(2) == ["ก", "ข"])
    let offset = text.split(separator: "\n").count - 2
    #expect(parts.firstBodyLine == offset)
  }

  @Test(arguments: ["\n", "\r\n", "\r"])
  func `a broken object ends with the first line that closes it`(end: String) throws {
    let text = ["{", "  \"a\" 1", "}", "ก"].joined(separator: end)
    let parts = try #require(FrontMatterText(text))
    guard case .failure = parts.object else {
      Issue.record("the object is broken")
      return
    }
    #expect(parts.body.trimmed == "ก")
    #expect(parts.firstBodyLine == 3)
  }

  @Test(arguments: ["", "ก", "---\n{}", " {}", "[]"])
  func `a text that opens otherwise has no front matter`(text: String) {
    #expect(FrontMatterText(text) == nil)
  }
}
