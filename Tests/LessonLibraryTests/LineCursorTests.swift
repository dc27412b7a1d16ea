import Testing

@testable import LessonLibrary

@Suite("Line cursor") struct LineCursorTests {
  private func cursor(_ lines: String...) -> LineCursor {
    LineCursor(lines.map { Line($0[...]) })
  }

  @Test func `it stands on the first line and ends after the last`() {
    var cursor = cursor("a", "b")
    #expect(cursor.current?.text == "a")
    #expect(cursor.line(ahead: 1)?.text == "b")
    #expect(cursor.line(ahead: 2) == nil)
    cursor.advance()
    cursor.advance()
    #expect(cursor.current == nil)
  }

  @Test func `blank lines are skipped together`() {
    var cursor = cursor("", " ", "a")
    cursor.skipBlanks()
    #expect(cursor.current?.text == "a")
  }

  @Test func `plain lines carry the words on with a space`() {
    var cursor = cursor("- a", "  b", "- c")
    #expect(cursor.takeInlines(startingWith: "a") == [.text("a b")])
    #expect(cursor.current?.text == "- c")
  }
}
