import Testing
import ThaiText

@Suite("Page") struct PageTests {
  @Test func `answers are lettered as in a Thai school, and numbered when letters run out`() {
    #expect((0..<4).map(Page.Question.letter) == ["ก", "ข", "ค", "ง"])
    #expect(Page.Question.letter(ofChoice: 8) == "9")
  }

  @Test func `a point without an explanation has an empty one`() {
    #expect(Page.Point("ก").detail.isEmpty)
  }
}
