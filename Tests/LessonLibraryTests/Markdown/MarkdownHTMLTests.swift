import LessonLibrary
import Testing

@Suite("Markdown HTML") struct MarkdownHTMLTests {
  @Test func `words, addresses and titles are escaped`() {
    let text = "ก & ข \"ค\" > ง [จ](u\"v \"<ฉ>\") `<`"
    #expect(
      MarkdownCase.html(text)
        == "<p>ก &amp; ข &quot;ค&quot; &gt; ง <a href=\"u%22v\" title=\"&lt;ฉ&gt;\">จ</a> "
        + "<code>&lt;</code></p>"
    )
  }

  @Test(arguments: ["javascript:alert(1)", "JaVaScript:x", "vbscript:x", "data:text/html,x"])
  func `an address that could run a program is left out`(address: String) {
    #expect(MarkdownCase.html("[ก](\(address))") == "<p><a href=\"\">ก</a></p>")
  }

  @Test func `a slot is written as lessons write it`() {
    let words: [Inline] = [.slot(.value(.debtName, otherwise: "ก"))]
    #expect(MarkdownHTML.fragment(of: words) == "{{debt-name|ก}}")
  }
}
