import Testing
import ThaiText

@Suite("Text safe for a terminal") struct SafeTextTests {
  struct Case: CustomTestStringConvertible, Sendable {
    let name: String, text: String, safe: String
    var testDescription: String { name }
  }

  @Test(
    "what could move the cursor or deceive the eye is taken out",
    arguments: [
      Case(name: "clearing the screen", text: "แดง\u{1B}[2J", safe: "แดง\u{FFFD}[2J"),
      Case(name: "setting the title", text: "\u{1B}]0;x\u{7}", safe: "\u{FFFD}]0;x\u{FFFD}"),
      Case(name: "an eight-bit escape", text: "\u{9B}2J", safe: "\u{FFFD}2J"),
      Case(name: "backspaces", text: "1\u{8}\u{8}9", safe: "1\u{FFFD}9"),
      Case(name: "a line end", text: "ก\r\nข", safe: "ก ข"),
      Case(name: "a paragraph separator", text: "ก\u{2029}ข", safe: "ก ข"),
      Case(name: "turning the direction", text: "\u{202E}001\u{2066}", safe: "001"),
      Case(name: "a zero-width space", text: "หนี้\u{200B}สิน", safe: "หนี้สิน"),
      Case(name: "hidden tags", text: "ก\u{E0041}\u{E007F}", safe: "ก"),
      Case(name: "private use", text: "\u{E000}", safe: "\u{FFFD}"),
      Case(
        name: "piled marks",
        text: "ก" + String(repeating: "\u{0E49}", count: 40),
        safe: "ก\u{0E49}\u{0E49}\u{0E49}"
      ),
    ]
  )
  func harmful(_ sample: Case) {
    #expect(sample.text.safeForTerminal.unicodeScalars.elementsEqual(sample.safe.unicodeScalars))
  }

  @Test(
    "ordinary text is unchanged",
    arguments: ["น้ำ", "ปู่เก๋า ๑๒๓", "ทุก ๆ วัน", "“เถ้าแก่” 5%", "👨‍👩‍👧 ❤️ 1️⃣", "café", ""]
  )
  func ordinary(_ text: String) { #expect(text.safeForTerminal == text) }

  @Test func `cleaning twice changes nothing more`() {
    let text = "a\u{1B}\u{200D}b\u{202E}น้ำ\u{0E49}\u{0E49}\u{0E49}\n"
    #expect(text.safeForTerminal.safeForTerminal == text.safeForTerminal)
  }

  @Test func `no scalar at all passes that a terminal obeys`() {
    for value in UInt32(0)...0x2FFF {
      guard let scalar = Unicode.Scalar(value) else { continue }
      let safe = "ก\(Character(scalar))ข".safeForTerminal.unicodeScalars
      #expect(!safe.contains { $0.properties.generalCategory == .control }, "\(value)")
      #expect(!safe.contains { $0.properties.isBidiControl }, "\(value)")
    }
  }
}
