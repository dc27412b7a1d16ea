import Advisor
import Foundation
import Testing
import ThaiText

@Suite("Conversations with anything typed") struct HostileConversationTests {
  /// Lines that people, cats and programs type.
  private static let lines = [
    "", "", "", "1", "2", "3", "5", "9", "11", "17", "0", "๑", "99", "-5", "1 2 3", "1,5", "12,500",
    "1.5 หมื่น",
    "สองหมื่นห้า", "9999999999999999999999", "1e309", "0.00000000000000000001", "∞", "ร้อยละ 2 ต่อเดือน",
    "ร้อยละ 3",
    "2 บาทต่อร้อยต่อเดือน", "วันละ 20", "ร้อยละ 900 ต่อวัน", "ม.ค.", "มี.ค. 2570", "2570", "เดือน 13",
    "ปลายเดือนหน้า",
    "พ.ย. 62,000", "พ.ย. 15,000 ธ.ค. 63,000", "62000", "ถึง ถึง", "?", "<", "ย้อน", "ใช่", "ไม่", "ไม่มี",
    "บ้านยายคำ",
    "\u{1B}[2J\u{1B}[1;1H", "\u{202E}abc", "ก\u{0E48}\u{0E48}\u{0E48}\u{0E48}\u{0E48}", "👨‍👩‍👧‍👦",
    "\u{0}", "a\u{FFFD}",
    String(repeating: "พ.ย. ", count: 300), String(repeating: "9", count: 400), "ๆๆ",
    "/unwritable.json5",
  ]

  @Test("it ends politely and shows nothing that moves the cursor", arguments: 1...40)
  func survives(seed: UInt64) {
    var state = seed &* 0x9E37_79B9_7F4A_7C15
    let typed = (0..<150).map { _ in
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Self.lines[Int(state >> 33) % Self.lines.count]
    }
    let scripted = ScriptedWorld(folders: [".": []], typed: ["3"] + typed)
    #expect(WalkThrough(scripted.world).run() == .done)
    let endings = [WelcomeWords.endOfInput, WelcomeWords.farewell].map { $0 + "\n" }
    #expect(endings.contains { scripted.shown.hasSuffix($0) })
    #expect(!scripted.shown.contains { "\u{1B}\u{202E}\u{0}".contains($0) })
  }
}

@Suite("Hiding numbers of informal debts") struct HidingTests {
  /// The farm family up to its floating loan, with the wish to hide.
  private static let untilLoan = Array(Script.farmFamily.prefix { $0 != "9" })

  @Test func `hidden numbers are shown nowhere until they are shown again`() {
    let typed = ["3"] + Self.untilLoan + ["9", "1", "ซ่อน", "15000", "ร้อยละ 5 ต่อเดือน", "", "", ""]
    let shown = ScriptedWorld(folders: [".": []], typed: typed)
    _ = WalkThrough(shown.world).run()
    let after = shown.shown.components(separatedBy: ConversationWords.hidden).last ?? ""
    #expect(after.contains("= ••• บาท"))
    #expect(after.contains("ดอกลอย: ••• บาท"))
    #expect(!after.contains("15,000"))
    let again = ScriptedWorld(folders: [".": []], typed: typed + ["แสดง", "0"])
    _ = WalkThrough(again.world).run()
    #expect(again.shown.contains(ConversationWords.shown))
  }

  @Test func `numbers of other debts stay to be seen`() {
    let typed = ["3", "ซ่อน"] + Self.untilLoan
    let scripted = ScriptedWorld(folders: [".": []], typed: typed)
    _ = WalkThrough(scripted.world).run()
    #expect(scripted.shown.contains("= 20,000 บาท"))
  }
}
