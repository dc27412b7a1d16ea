import Testing

@testable import LessonLibrary

@Suite("Inline token") struct InlineTokenTests {
  @Test(arguments: ["a", "`a`", "***", "[", "](a b)"])
  func `a token can be written as it was read`(text: String) {
    let tokens = InlineTokenizer.tokens(of: text[...])
    #expect(tokens.map(\.literal) == [text])
  }
}
