import Testing

@testable import ThaiText

@Suite("Text fitted to a width") struct TextFittingTests {
  @Test func `padding counts cells, not characters`() {
    #expect("น้ำ".padded(to: 4) == "น้ำ  ")
    #expect("ที่".padded(to: 3, .right) == "  ที่")
    #expect("ก".padded(to: 4, .centred) == " ก  ")
  }

  @Test func `a text that is wide enough is left alone`() {
    #expect("ค่างวด".padded(to: 2) == "ค่างวด")
    #expect("ค่างวด".truncated(to: 5) == "ค่างวด")
  }

  @Test func `a cut text ends in an ellipsis and keeps marks with their letters`() {
    #expect("ค่างวดรถ".truncated(to: 5) == "ค่างว…")
    #expect("น้ำตาล".truncated(to: 2) == "…")
    #expect("กเก".truncated(to: 2) == "ก…")
  }

  @Test func `a vowel is not left hanging without its consonant`() {
    #expect("กาแฟ เย็น".truncated(to: 7) == "กาแฟ…")
  }

  @Test func `no room gives an empty text`() {
    #expect("ก".truncated(to: 0).isEmpty)
    #expect("กข".truncated(to: 1) == "…")
  }

  @Test func `a cut text is never wider than asked`() {
    var texts = SeededText(seed: 13)
    for _ in 0..<300 {
      let (text, width) = (texts.paragraph(pieces: 8), texts.whole(0...30))
      #expect(text.truncated(to: width).displayWidth <= width)
    }
  }

  @Test func `spaces at the end go and a non-breaking one stays`() {
    #expect("ก  ".trimmingTrailingSpaces == "ก")
    #expect("  ".trimmingTrailingSpaces.isEmpty)
    #expect("ก\u{00A0}".trimmingTrailingSpaces == "ก\u{00A0}")
  }

  @Test func `every kind of line end parts two lines`() {
    #expect("ก\nข\r\nค\u{2028}ง".linesAsWritten == ["ก", "ข", "ค", "ง"])
    #expect("".linesAsWritten == [""])
  }
}
