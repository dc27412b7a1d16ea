import LessonLibrary
import Testing

@Suite("Delimiter run") struct DelimiterRunTests {
  @Test(
    "what stands beside a mark says whether it may open or close (CommonMark 6.2)",
    arguments: [
      MarkdownCase("5 * 3 * 2", "5 * 3 * 2"),
      MarkdownCase("* ก*", "* ก*"),
      MarkdownCase("ก*ข*ค", "ก<em>ข</em>ค"),
      MarkdownCase("ก_ข_ค", "ก_ข_ค"),
      MarkdownCase("ดอก**ร้อยละ 1**ต่อเดือน", "ดอก<strong>ร้อยละ 1</strong>ต่อเดือน"),
      MarkdownCase("ก**“ข”**ค", "ก**“ข”**ค"),
      MarkdownCase("ก **“ข”** ค", "ก <strong>“ข”</strong> ค"),
      MarkdownCase("*(**ก**)*", "<em>(<strong>ก</strong>)</em>"),
      MarkdownCase("_(ก)_.", "<em>(ก)</em>."),
      MarkdownCase("ก*\u{A0}ข*", "ก*\u{A0}ข*"),
      MarkdownCase("*฿*1", "*฿*1"),
    ]
  )
  func flanking(sample: MarkdownCase) {
    #expect(MarkdownCase.html("ก่อน " + sample.markdown) == "<p>ก่อน \(sample.html)</p>")
  }
}
