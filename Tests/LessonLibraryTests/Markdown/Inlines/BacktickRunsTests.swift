import LessonLibrary
import Testing

@Suite("Backtick runs") struct BacktickRunsTests {
  @Test(
    "as many backticks end typed words as begin them (CommonMark 6.1)",
    arguments: [
      MarkdownCase("`plodnee plan`", "<code>plodnee plan</code>"),
      MarkdownCase("`` ก ` ข ``", "<code>ก ` ข</code>"),
      MarkdownCase("` `` `", "<code>``</code>"),
      MarkdownCase("`  `` `", "<code> `` </code>".replacing("`` <", with: "``<")),
      MarkdownCase("`  `", "<code>  </code>"),
      MarkdownCase("`ก\nข `", "<code>ก ข </code>"),
      MarkdownCase("`ก\\`ข`", "<code>ก\\</code>ข`"),
      MarkdownCase("*ก`*`", "*ก<code>*</code>"),
      MarkdownCase("[ก`](u)`", "[ก<code>](u)</code>"),
      MarkdownCase("`<ก>&amp;`", "<code>&lt;ก&gt;&amp;amp;</code>"),
      MarkdownCase("```ก``", "```ก``"),
      MarkdownCase("`ก", "`ก"),
    ]
  )
  func code(sample: MarkdownCase) {
    #expect(MarkdownCase.html("พิมพ์ " + sample.markdown) == "<p>พิมพ์ \(sample.html)</p>")
  }
}
