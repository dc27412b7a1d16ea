import Testing

@testable import Handout

@Suite("Codes on a page") struct HTMLCodesTests {
  private func written(_ words: String) -> String { HTML(.p, HTML.words(words)).written }

  @Test func `a code is kept in one piece, what stands around it is not`() {
    let html = written("ตรงกับ B-01, บ้านB-2-a และอีก 3")
    let codes = ["B-01", "B-2-a"].map { "<span class=\"whole\">\($0)</span>" }
    #expect(html == "<p>ตรงกับ \(codes[0]), บ้าน\(codes[1]) และอีก 3</p>\n")
  }

  @Test(arguments: ["", "ไม่มีรหัส", "ก - ข", "-", "รายรับ-รายจ่าย", "-5 บาท", "งวด 3-"])
  func `what is no code is one text`(words: String) {
    #expect(HTML.words(words) == [.text(words)])
  }

  @Test func `a hostile code is as harmless as any text`() {
    #expect(written("<b>-</b>").contains("&lt;b&gt;"))
  }
}
