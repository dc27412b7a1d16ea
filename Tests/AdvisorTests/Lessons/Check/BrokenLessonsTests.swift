import Advisor
import LessonLibrary
import Testing

/// Lessons that are broken on purpose in one place each, in a folder with a sound one.
@Suite("Broken lessons") struct BrokenLessonsTests {
  struct Case: CustomTestStringConvertible, Sendable {
    let name: String
    /// What stands in a sound lesson.
    let sound: String
    /// What stands there instead.
    let broken: String
    let code: String
    /// What the line that is told holds; nil for the first one.
    let told: String?
    var testDescription: String { name }
  }

  static let cases = [
    Case(
      name: "no title",
      sound: "  \"title\": \"ของเราเอง\",\n",
      broken: "",
      code: "L103",
      told: nil
    ),
    Case(
      name: "no sources",
      sound: "[\"กลุ่ม\"]",
      broken: "[]",
      code: "L103",
      told: "\"sources\""
    ),
    Case(
      name: "unknown key",
      sound: "\"minutes\": 5,",
      broken: "\"minutes\": 5,\n  \"minits\": 5,",
      code: "L104",
      told: "\"minits\""
    ),
    Case(
      name: "key twice",
      sound: "\"level\": 1,",
      broken: "\"level\": 1,\n  \"level\": 2,",
      code: "L105",
      told: "\"level\": 2"
    ),
    Case(
      name: "level 3",
      sound: "\"level\": 1",
      broken: "\"level\": 3",
      code: "L106",
      told: "\"level\""
    ),
    Case(
      name: "no such day",
      sound: "2569-11-22",
      broken: "2569-02-30",
      code: "L107",
      told: "\"checked\""
    ),
    Case(
      name: "unknown observation",
      sound: "informal-debt",
      broken: "informal-dept",
      code: "L108",
      told: "\"answers\""
    ),
    Case(
      name: "comma missing",
      sound: "\"own\",",
      broken: "\"own\"",
      code: "L113",
      told: "\"own\""
    ),
    Case(
      name: "unknown area",
      sound: "\"group\"",
      broken: "\"groups\"",
      code: "L115",
      told: "\"area\""
    ),
    Case(
      name: "id of another",
      sound: "\"id\": \"own\"",
      broken: "\"id\": \"mine\"",
      code: "L116",
      told: "\"id\""
    ),
    Case(
      name: "dead link",
      sound: "- คิดเลขได้",
      broken: "- [อ่าน](lesson:nowhere)",
      code: "L117",
      told: "lesson:nowhere"
    ),
    Case(name: "HTML", sound: "- คิดเลขได้", broken: "- <b>คิด</b>", code: "L118", told: "<b>"),
    Case(
      name: "star alone",
      sound: "- คิดเลขได้",
      broken: "- **คิดเลขได้",
      code: "L119",
      told: "**คิด"
    ),
    Case(
      name: "address that leads nowhere",
      sound: "- คิดเลขได้",
      broken: "- [คิด](somewhere)",
      code: "L120",
      told: "(somewhere)"
    ),
    Case(
      name: "promise in two paragraphs",
      sound: "เดือนนี้ฉันจะเก็บ 100 บาท",
      broken: "เดือนนี้\n\nฉันจะเก็บ 100 บาท",
      code: "L121",
      told: "## สัญญากับตัวเอง"
    ),
    Case(
      name: "unknown slot",
      sound: "- คิดเลขได้",
      broken: "- {{debt-totel}}",
      code: "L122",
      told: "debt-totel"
    ),
    Case(
      name: "unknown figure",
      sound: "- คิดเลขได้",
      broken: "- {{figure:hotline-0}}",
      code: "L122",
      told: "hotline-0"
    ),
    Case(name: "no hint", sound: "?? กี่บาท\n", broken: "", code: "L123", told: "? ข้อหนึ่ง"),
    Case(name: "no reason", sound: "  > ไม่ใช่\n", broken: "", code: "L123", told: "- [ ] ผิด"),
    Case(
      name: "two right answers",
      sound: "- [ ] ผิด",
      broken: "- [x] ผิด",
      code: "L112",
      told: "? ข้อหนึ่ง"
    ),
    Case(
      name: "form that does not exist",
      sound: "reckon:",
      broken: "wreckon:",
      code: "L126",
      told: "wreckon:"
    ),
    Case(
      name: "arithmetic that does not come out",
      sound: "100 * 12",
      broken: "100 * 11",
      code: "L127",
      told: "expect:"
    ),
    Case(
      name: "number that the text does not tell",
      sound: "1,200 บาท",
      broken: "พันสอง",
      code: "L128",
      told: "expect:"
    ),
    Case(
      name: "hint that tells",
      sound: "?? กี่บาท",
      broken: "?? ร้อยคูณสิบสอง",
      code: "L203",
      told: "?? ร้อย"
    ),
    Case(
      name: "figure written out",
      sound: "- คิดเลขได้",
      broken: "- โทร 1567",
      code: "L202",
      told: "โทร 1567"
    ),
    Case(
      name: "long sentence",
      sound: "- คิดเลขได้",
      broken: "- " + String(repeating: "ก", count: 61),
      code: "L201",
      told: "- กกก"
    ),
  ]

  @Test(arguments: cases)
  func `each is caught by its code, in its file, on its line`(sample: Case) throws {
    precondition(SoundLesson.text.contains(sample.sound), "\(sample.name): not in the sound lesson")
    let text = SoundLesson.text.replacing(sample.sound, with: sample.broken, maxReplacements: 1)
    let other = ContentFile(
      name: "78-sound.md",
      text: SoundLesson.text.replacing("77", with: "78").replacing("\"own\"", with: "\"sound\"")
    )
    let found = LessonCheck().problems(in: [other, ContentFile(name: "77-own.md", text: text)])
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    let line = sample.told.flatMap { told in lines.firstIndex { $0.contains(told) } } ?? 0
    #expect(
      found.map { "\($0.fileName):\($0.line ?? 0) \($0.code.rawValue)" } == [
        "77-own.md:\(line + 1) \(sample.code)"
      ]
    )
  }
}
