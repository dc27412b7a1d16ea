import Testing

@testable import HouseholdFile

@Suite("Source text") struct SourceTextTests {
  private func text(_ text: String) -> SourceText { SourceText(Array(text.utf8)) }

  @Test func `a comma is found behind blanks and comments only`() {
    #expect(text("1 , 2").afterComma(from: 1) == 3)
    #expect(text("1 /* , */\n// ,\n, 2").afterComma(from: 1) == 16)
    #expect(text("1 2,").afterComma(from: 1) == nil)
    #expect(text("1 /* not closed ,").afterComma(from: 1) == nil)
  }

  @Test func `a line ends behind blanks and comments only`() {
    #expect(text("1, // note\n2").endOfLine(from: 2) == 10)
    #expect(text("1, /* a */ \n2").endOfLine(from: 2) == 11)
    #expect(text("1, /* a\n */ 2").endOfLine(from: 2) == nil)
    #expect(text("1, 2").endOfLine(from: 2) == nil)
    #expect(text("1,").endOfLine(from: 2) == 2)
  }

  @Test func `the white space before a line is its indent`() {
    #expect(text("a\n \t b").indent(at: 5) == " \t ")
    #expect(text("a\n  b").isFirstOnLine(4))
    #expect(!text("a\n  b c").isFirstOnLine(6))
    #expect(text("a").isFirstOnLine(0))
  }
}
