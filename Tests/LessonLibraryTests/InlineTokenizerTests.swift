import Testing

@testable import LessonLibrary

@Suite("Inline tokenizer") struct InlineTokenizerTests {
  @Test func `words and marks come apart`() {
    #expect(
      InlineTokenizer.tokens(of: "a **b** `c` [d](e)") == [
        .text("a "), .stars(.init(count: 2, canOpen: true, canClose: false)), .text("b"),
        .stars(.init(count: 2, canOpen: false, canClose: true)), .text(" "), .code("c"),
        .text(" "), .openBracket, .text("d"), .linkEnd(destination: "e"),
      ]
    )
  }

  @Test func `stars between spaces neither open nor close`() {
    #expect(
      InlineTokenizer.tokens(of: "5 * 3") == [
        .text("5 "), .stars(.init(count: 1, canOpen: false, canClose: false)), .text(" 3"),
      ]
    )
  }

  @Test func `stars inside code are words`() {
    #expect(InlineTokenizer.tokens(of: "`a*b`") == [.code("a*b")])
  }

  @Test(arguments: [#"\*a"#, #"\[a"#, #"\`a"#, #"\\a"#])
  func `a backslash makes a mark an ordinary character`(text: String) {
    #expect(InlineTokenizer.tokens(of: text[...]).map(\.literal) == [String(text.dropFirst())])
  }

  @Test(arguments: ["", "`a", "](a", "]", #"a\"#, #"\a"#, "``", "น้ำ"])
  func `a mark without its other half is a word`(text: String) {
    let tokens = InlineTokenizer.tokens(of: text[...])
    #expect(tokens.map(\.literal).joined() == text)
    #expect(tokens.allSatisfy { if case .text = $0 { true } else { false } })
  }
}
