import Testing

@testable import Advisor

@Suite("What a line means everywhere") struct HeardTests {
  @Test(
    "keys of the conversation, on a Thai keyboard too",
    arguments: [
      ("", Heard.enter), ("   ", .enter), ("\u{200B}", .enter), ("?", .help), ("？", .help),
      ("ทำไม", .help),
      ("ฦ", .help), ("<", .back), ("ย้อน", .back), (" ย้อนกลับ ", .back), ("ฒ", .back),
      ("ออก", .leave),
      ("q", .leave), ("ๆ", .leave), ("\tออก", .leave),
    ]
  )
  func key(_ line: String, _ heard: Heard) { #expect(Heard(line) == heard) }

  @Test func `anything else is an answer, without blanks at its ends`() {
    #expect(Heard("  12,500 บาท ") == .words("12,500 บาท"))
    #expect(Heard("ออกพรรษา") == .words("ออกพรรษา"))
    #expect(Heard("<5") == .words("<5"))
    #expect(
      Heard(String(repeating: "ก", count: 100_000)) == .words(String(repeating: "ก", count: 500))
    )
  }
}
