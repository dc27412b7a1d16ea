import Testing

@testable import ThaiText

@Suite("Word breaks") struct WordBreaksTests {
  @Test func `pieces are words, and a number with its unit is one`() {
    #expect(WordBreaks.pieces(of: "จ่าย 1,500 บาท") == ["จ่าย", "1,500 บาท"])
    #expect(WordBreaks.pieces(of: "ดอกร้อยละ 2 ต่อเดือน") == ["ดอก", "ร้อยละ 2", "ต่อเดือน"])
  }

  @Test func `quotation marks and brackets stay with their words`() {
    #expect(WordBreaks.pieces(of: "“เถ้าแก่” (ปีละ 60)").first?.first == "“")
    #expect(WordBreaks.pieces(of: "(ปีละ 60)") == ["(ปีละ 60)"])
  }

  @Test func `an empty text is one empty piece`() {
    #expect(WordBreaks.pieces(of: "") == [""])
    #expect(WordBreaks(in: "").opportunities.isEmpty)
  }

  @Test func `opportunities rise and lie inside the text`() {
    let text = "ปิดหนี้เถ้าแก่ก่อน เพราะแพงสุด 🙂"
    let offsets = WordBreaks(in: text).opportunities.map(\.offset)
    #expect(offsets == offsets.sorted())
    #expect(offsets.allSatisfy { (1..<text.count).contains($0) })
  }

  @Test func `no break falls inside a grapheme cluster`() {
    let text = "น้ำที่ปู่👨‍👩‍👧เก๋า"
    let characters = Array(text)
    for offset in WordBreaks(in: text).opportunities.map(\.offset) {
      #expect(!characters[offset].neverBeginsLine)
      #expect(!characters[offset - 1].isThaiLeadingVowel)
    }
  }

  @Test func `pieces lose nothing but spaces`() {
    var texts = SeededText(seed: 7)
    for _ in 0..<300 {
      let text = texts.paragraph(pieces: 12)
      let kept = WordBreaks.pieces(of: text).joined().filter { !$0.isWhitespace }
      #expect(kept == text.filter { !$0.isWhitespace })
    }
  }
}
