import LessonLibrary
import Testing

@Suite("Inline reader") struct InlineReaderTests {
  struct Case: CustomTestStringConvertible, Sendable {
    let text: String
    let inlines: [Inline]
    var testDescription: String { text }
  }

  @Test(arguments: [
    Case(text: "", inlines: []),
    Case(text: "a b", inlines: [.text("a b")]),
    Case(text: "**a**", inlines: [.strong([.text("a")])]),
    Case(text: "*a*", inlines: [.emphasis([.text("a")])]),
    Case(text: "`**a**`", inlines: [.code("**a**")]),
    Case(text: "[a](b)", inlines: [.link([.text("a")], destination: "b")]),
    Case(text: "[**a**]( b )", inlines: [.link([.strong([.text("a")])], destination: "b")]),
    Case(text: "***a***", inlines: [.strong([.emphasis([.text("a")])])]),
    Case(
      text: "**a *b* c**",
      inlines: [.strong([.text("a "), .emphasis([.text("b")]), .text(" c")])]
    ),
    Case(
      text: "*a **b***",
      inlines: [.emphasis([.text("a "), .strong([.text("b")])])]
    ),
    Case(text: "**a *b***", inlines: [.strong([.text("a "), .emphasis([.text("b")])])]),
    Case(
      text: "ดอก**ร้อยละ 1**ต่อเดือน",
      inlines: [.text("ดอก"), .strong([.text("ร้อยละ 1")]), .text("ต่อเดือน")]
    ),
  ])
  func `a pair of marks gives its style`(sample: Case) {
    #expect(Markdown.inlines(in: sample.text) == sample.inlines)
  }

  @Test(arguments: [
    "**a", "*a", "`a", "[a", "[a]", "[a](b", "](a)", "a*", "5 * 3 * 2", "** a **", "****a****",
    "**",
    "[a] (b)",
  ])
  func `a mark without its other half stands as written`(text: String) {
    #expect(Markdown.inlines(in: text) == [.text(text)])
  }

  @Test func `a bracket that opens nothing is passed over for the one that does`() {
    #expect(
      Markdown.inlines(in: "[a [b](c)") == [
        .text("[a "), .link([.text("b")], destination: "c"),
      ]
    )
  }

  @Test(arguments: [
    "*", "**", "***", "[", "](", "**a", "*a", "[a", "*a **b [", "`", "\\", "*[a](b",
  ])
  func `no repeated mark is lost, however often`(mark: String) {
    let text = String(repeating: mark + " ", count: 20_000)
    #expect(!Markdown.inlines(in: text).plainText.isEmpty)
  }

  @Test func `styles do not nest in themselves, so the depth is bounded`() {
    let text =
      String(repeating: "*a **b ", count: 5_000) + String(repeating: " c** d*", count: 5_000)
    #expect(Markdown.inlines(in: text).map(depth).max() == 2)
  }

  private func depth(_ inline: Inline) -> Int {
    switch inline {
    case .text, .code: 0
    case .strong(let inner), .emphasis(let inner), .link(let inner, destination: _):
      1 + (inner.map(depth).max() ?? 0)
    }
  }
}
