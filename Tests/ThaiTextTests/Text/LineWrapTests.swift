import Testing

@testable import ThaiText

@Suite("Line wrapping") struct LineWrapTests {
  @Test func `a short text stays one line`() {
    #expect(LineWrap.wrap("ไม่มีหนี้", width: 40) == ["ไม่มีหนี้"])
    #expect(LineWrap.wrap("", width: 40) == [""])
  }

  @Test func `a line ends between words, never inside one`() {
    #expect(LineWrap.wrap("ปิดหนี้แพงก่อน", width: 8) == ["ปิดหนี้แพง", "ก่อน"])
  }

  @Test(
    "a number never parts from its classifier",
    arguments: [
      ("ผ่อนไปแล้ว 12 งวด", 14, ["ผ่อนไปแล้ว", "12 งวด"]),
      ("กู้มาทั้งหมด 1,500 บาท", 15, ["กู้มาทั้งหมด", "1,500 บาท"]),
      ("ดอกเดือนละ ร้อยละ 2", 15, ["ดอกเดือนละ", "ร้อยละ 2"]),
    ]
  )
  func numbers(_ text: String, _ width: Int, _ lines: [String]) {
    #expect(LineWrap.wrap(text, width: width) == lines)
  }

  @Test func `a space is preferred when it leaves the line well filled`() {
    #expect(LineWrap.wrap("กู้กลุ่มมาปิด เพราะแพงสุด", width: 13) == ["กู้กลุ่มมาปิด", "เพราะแพงสุด"])
  }

  @Test func `line ends of the text are kept`() {
    #expect(LineWrap.wrap("ก\nข\n\nค", width: 10) == ["ก", "ข", "", "ค"])
  }

  @Test func `the first line and the others have their own indents`() {
    let lines = LineWrap.wrap("ปิดหนี้แพงก่อน", width: 10, firstIndent: "• ", indent: "  ")
    #expect(lines == ["• ปิดหนี้แพง", "  ก่อน"])
  }

  @Test func `a word wider than the line is split between syllables' clusters`() {
    let lines = LineWrap.wrap("informal-debt-and-the-law", width: 10)
    #expect(lines.allSatisfy { $0.displayWidth <= 10 })
    #expect(lines.joined() == "informal-debt-and-the-law")
  }

  @Test func `a tab counts as a space`() { #expect(LineWrap.wrap("ก\tข", width: 10) == ["ก ข"]) }

  @Test(
    "no character is lost, no line is too wide, and no piece that fits is broken",
    arguments: [8, 12, 17, 30, 40, 80, 120]
  )
  func anyText(width: Int) {
    var texts = SeededText(seed: UInt64(width))
    for _ in 0..<60 {
      let text = texts.paragraph(pieces: 30)
      let lines = LineWrap.wrap(text, width: width)
      #expect(lines.joined().filter { !$0.isWhitespace } == text.filter { !$0.isWhitespace })
      #expect(lines.allSatisfy { $0.displayWidth <= width })
      for piece in WordBreaks.pieces(of: text) where piece.displayWidth <= width {
        #expect(lines.contains { $0.contains(piece) }, "\(piece) is broken in \(lines)")
      }
    }
  }

  @Test func `a wrapped line wrapped again stays as it is`() {
    var texts = SeededText(seed: 3)
    for _ in 0..<200 {
      for line in LineWrap.wrap(texts.paragraph(pieces: 20), width: 24) {
        #expect(LineWrap.wrap(line, width: 24) == [line])
      }
    }
  }

  @Test func `no line begins with a mark or ends with a vowel that waits for its consonant`() {
    var texts = SeededText(seed: 11)
    for width in 1...20 {
      let lines = LineWrap.wrap(texts.paragraph(pieces: 40), width: width)
      for line in lines where !line.isEmpty {
        #expect(line.unicodeScalars.first?.properties.generalCategory != .nonspacingMark)
      }
    }
  }

  @Test func `a width of one still ends`() {
    #expect(LineWrap.wrap("กิน中", width: 1).joined() == "กิน中")
  }
}
