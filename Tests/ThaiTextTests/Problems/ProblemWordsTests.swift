import Foundation
import HouseholdFile
import JSON5
import Testing
import ThaiText

@Suite("Problem words") struct ProblemWordsTests {
  private static let source = Array("{ cash: -1500, name: \"ที่นา\" }".utf8)

  private func texts(_ problems: [FileProblem]) -> [ProblemText] {
    problems.map { ProblemText($0, file: "ครอบครัว.json5", source: Self.source) }
  }

  @Test func `every code is among the problems that are looked at`() {
    let inUse = Set(HouseholdProblemCode.allCases).subtracting(HouseholdProblemCode.retired)
    let codes = inUse.map(\.rawValue) + JSON5ProblemCode.allCases.map(\.rawValue)
    #expect(Set(EveryProblem.ordinary.map(\.code)) == Set(codes))
  }

  @Test func `no problem blames the reader or speaks like an office`() {
    let unkind = [
      "ผิด", "ล้มเหลว", "ไม่ถูกต้อง", "กรุณา", "ท่าน", "โปรด", "ทำการ", "ดำเนินการ", "ระบบพบ", "ข้อผิดพลาด",
      "ในส่วนของ",
      "มีความจำเป็น", "ซึ่งได้แก่",
    ]
    for text in texts(EveryProblem.ordinary) {
      let said = text.lines(width: 80).joined(separator: " ")
      #expect(!unkind.contains { said.contains($0) }, "\(said)")
    }
  }

  @Test func `every problem has all of its parts`() {
    for text in texts(EveryProblem.ordinary) {
      let parts = [text.what, text.why, text.mend, text.example]
      #expect(
        parts.allSatisfy { !$0.isEmpty && $0 == $0.trimmingCharacters(in: .whitespaces) },
        "\(text)"
      )
      #expect(parts.allSatisfy { !$0.contains("  ") }, "\(text)")
    }
  }

  @Test func `what is the matter stays short`() {
    for text in texts(EveryProblem.ordinary) {
      #expect(text.what.displayWidth <= 80, "\(text.what)")
    }
  }

  @Test func `what can be copied into the file can be read from the file`() throws {
    let codes = ["S2", "S3", "S101", "S104", "S105"]
    for (problem, text) in zip(EveryProblem.ordinary, texts(EveryProblem.ordinary))
    where codes.contains(where: { text.code.hasPrefix($0) }) && !problem.field.isEmpty {
      let file = Array("{ \(text.example) }".utf8)
      #expect(throws: Never.self, "\(text.example)") { try JSON5.parse(file).get() }
    }
  }

  @Test(arguments: [30, 41, 80, 133])
  func `no line is wider than the screen`(width: Int) {
    for text in texts(EveryProblem.ordinary) {
      let lines = text.lines(width: width)
      #expect(lines.allSatisfy { $0.displayWidth <= width }, "\(lines.joined(separator: "\n"))")
    }
  }

  @Test(arguments: [
    "\u{1B}[2J\u{7}", "\u{202E}กลับ", String(repeating: "ที่", count: 2_000), "\n\r\n\t\u{2028}", "",
    " ",
    "ก" + String(repeating: "\u{E48}", count: 5_000), "\"', \\ } ] // */", "“x”", "👨‍👩‍👧🇹🇭", "\u{0}",
    "a[9].b",
  ])
  func `whatever a person wrote stays short and harmless`(text: String) {
    for told in texts(EveryProblem.all(text: text, number: text)) {
      let said = told.lines(width: 80).joined(separator: "\n") + told.message
      #expect(said.unicodeScalars.count < 4_000)
      #expect(said.safeForTerminal == said.replacing("\n", with: " "), "\(said)")
    }
  }
}
