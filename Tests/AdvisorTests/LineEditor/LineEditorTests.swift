import Testing

@testable import Advisor

@Suite("Typing a line") struct LineEditorTests {
  private func editor(_ text: String, _ keys: [Key] = []) -> LineEditor {
    var editor = LineEditor(text)
    for key in keys { editor.take(key) }
    return editor
  }

  @Test func `backspace takes one code point`() {
    #expect(editor("ที่", [.backspace]).text == "ที")
    #expect(editor("ที่", [.backspace, .backspace]).text == "ท")
    #expect(editor("น้ำ", [.backspace]).text == "น้")
    #expect(editor("", [.backspace]).text == "")
  }

  @Test func `the cursor never stands between a letter and its marks`() {
    #expect(editor("กที่", [.left]).textBeforeCursor == "ก")
    #expect(editor("กที่", [.left, .left]).textBeforeCursor == "")
    #expect(editor("กที่ข", [.home, .right, .right]).textBeforeCursor == "กที่")
    #expect(editor("น้ำ", [.left]).textBeforeCursor == "น้")
    #expect(editor("", [.left, .right]).textBeforeCursor == "")
  }

  @Test func `delete takes a letter with its marks`() {
    #expect(editor("ที่นา", [.home, .delete]).text == "นา")
    #expect(editor("ที่", [.delete]).text == "ที่")
  }

  @Test func `what is typed stands at the cursor`() {
    let keys: [Key] = [.home, .letter("1"), .end, .letter("0"), .left, .letter(",")]
    let typed = editor("25", keys)
    #expect(typed.text == "125,0")
    #expect(typed.textBeforeCursor == "125,")
  }

  @Test func `parts of the line are erased`() {
    #expect(editor("พ.ย. 62,000", [.eraseWord]).text == "พ.ย. ")
    #expect(editor("พ.ย. 62,000  ", [.eraseWord]).text == "พ.ย. ")
    #expect(editor("62,000", [.left, .left, .left, .eraseBefore]).text == "000")
    #expect(editor("62,000", [.home, .right, .right, .eraseAfter]).text == "62")
  }

  @Test func `a paste stands on one line, without the line ends around it`() {
    #expect(editor("", [.paste("\n12,500\r\n")]).text == "12,500")
    #expect(editor("", [.paste("พ.ย.\n62,000")]).text == "พ.ย. 62,000")
  }

  @Test func `controls and signs that turn the line are left out`() {
    #expect(editor("", [.paste("a\u{1B}[2J\u{202E}b\u{0}c")]).text == "a[2Jbc")
  }

  @Test func `a line has an end`() {
    #expect(editor(String(repeating: "9", count: 5_000)).scalars.count == LineEditor.longest)
  }

  @Test(arguments: 1...50)
  func `whatever keys are pressed, the cursor stays on the line`(seed: UInt64) {
    let keys: [Key] = [
      .letter("ก"), .letter("\u{0E35}"), .letter("\u{0E48}"), .letter("ำ"), .letter("1"),
      .letter("💰"), .letter("\u{200D}"), .left, .right, .home, .end, .backspace, .delete,
      .eraseWord, .eraseBefore, .eraseAfter, .paste("ข้าว 1"), .up, .tab,
    ]
    var state = seed &* 0x9E37_79B9_7F4A_7C15
    var editor = LineEditor()
    for _ in 0..<300 {
      state = state &* 6_364_136_223_846_793_005 &+ 1
      editor.take(keys[Int(state >> 33) % keys.count])
      #expect((0...editor.scalars.count).contains(editor.cursor))
    }
  }
}
