import Testing

@testable import LessonLibrary

@Suite("Front matter") struct FrontMatterTests {
  private func frontMatter(_ text: String) -> FrontMatter? {
    FrontMatter(lines: Markdown.lines(of: text))
  }

  @Test func `entries keep their line, the body follows`() throws {
    let matter = try #require(frontMatter("---\ntitle:  a: b \n\nminutes: 5\n---\nbody\n---"))
    #expect(matter.entries.map(\.line) == [2, 4])
    #expect(matter[.title]?.value == "a: b")
    #expect(matter[.minutes]?.value == "5")
    #expect(matter[.checked] == nil)
    #expect(matter.body == ["body", "---"])
  }

  @Test func `a line without a colon is a key without a value`() throws {
    let entry = try #require(frontMatter("---\n title \n---")?.entries.first)
    #expect(entry.key == "title")
    #expect(entry.value.isEmpty)
  }

  @Test(arguments: ["", "title: a", "---", "---\ntitle: a", "\n---\n---"])
  func `without its two lines of dashes there is none`(text: String) {
    #expect(frontMatter(text) == nil)
  }

  @Test(arguments: ["---\r\ntitle: a\r\n---\r\n", "\u{FEFF}--- \ntitle: a\n---"])
  func `line ends and a byte-order mark make no difference`(text: String) {
    #expect(frontMatter(text)?[.title]?.value == "a")
  }
}
