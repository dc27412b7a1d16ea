import LessonLibrary
import Testing

@Suite("Uncovered Markdown, inline") struct UncoveredMarkdownInlineTests {
  struct Case: CustomTestStringConvertible, Sendable {
    let text: String
    let construct: UncoveredMarkdown?
    var testDescription: String { text }
  }

  @Test(arguments: [
    Case(text: "<b>", construct: .rawHTML), Case(text: "</b>", construct: .rawHTML),
    Case(text: "<!-- -->", construct: .rawHTML), Case(text: "<https://u>", construct: .rawHTML),
    Case(text: "<?a?>", construct: .rawHTML), Case(text: "&nbsp;", construct: .entity),
    Case(text: "&#3585;", construct: .entity), Case(text: "&#xE01;", construct: .entity),
    Case(text: "[ก](u&amp;v)", construct: .entity), Case(text: "~~ก~~", construct: .strikethrough),
    Case(text: "ได้ < จ่าย", construct: nil), Case(text: "<ก", construct: nil),
    Case(text: "ก & ข", construct: nil), Case(text: "&;", construct: nil),
    Case(text: "~ก~", construct: nil), Case(text: "`<b>&nbsp;~~`", construct: nil),
    Case(text: "\\<b>", construct: nil), Case(text: "\\&nbsp;", construct: nil),
  ])
  func `what is not covered is refused with its line, what only looks like it is not`(
    sample: Case
  ) {
    let refusals = MarkdownDocument("ก\nข \(sample.text)").refusals
    #expect(refusals == (sample.construct.map { [MarkdownRefusal(line: 2, $0)] } ?? []))
  }

  @Test func `names of characters in definitions and after fences are refused too`() {
    #expect(MarkdownDocument("[ก]: /u&amp;v").refusals == [MarkdownRefusal(line: 1, .entity)])
    #expect(MarkdownDocument("ก\n\n``` &amp;").refusals == [MarkdownRefusal(line: 3, .entity)])
  }
}
