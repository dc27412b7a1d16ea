import Advisor
import LessonLibrary
import Testing

@Suite("Lesson check") struct LessonCheckTests {
  private func problems(_ files: ContentFile...) -> [LessonProblem] {
    LessonCheck().problems(in: files)
  }

  private func spoiled(_ piece: String, _ other: String) -> ContentFile {
    precondition(SoundLesson.text.contains(piece))
    return ContentFile(
      name: SoundLesson.file.name,
      text: SoundLesson.text.replacing(piece, with: other, maxReplacements: 1)
    )
  }

  private func line(of piece: String) -> Int? {
    SoundLesson.text.split(separator: "\n", omittingEmptySubsequences: false)
      .firstIndex { $0.contains(piece) }.map { $0 + 1 }
  }

  @Test func `a sound lesson has nothing to mend`() {
    #expect(problems(SoundLesson.file) == [])
  }

  @Test func `arithmetic that does not come out is told on its line`() {
    let file = ContentFile(
      name: SoundLesson.file.name,
      text: SoundLesson.text.replacing("1,200", with: "1,300").replacing("1200", with: "1300")
    )
    let found = problems(file)
    #expect(
      found.map(\.fact) == [
        .sumDiffers(name: "100 * 12", expected: "1,300", reckoned: "1,200")
      ]
    )
    #expect(found.map(\.line) == [line(of: "expect:")])
  }

  @Test func `arithmetic is checked even where the lesson has other problems`() {
    let file = ContentFile(
      name: "own.md",
      text: SoundLesson.text.replacing("1,200", with: "1,300").replacing("1200", with: "1300")
    )
    #expect(problems(file).map(\.code) == [.nameWithoutNumber, .sumDiffers])
  }

  @Test func `a lesson may lead to bundled lessons and to its neighbours, not to others`() {
    let dead = spoiled("\"2569-11-22\"", "\"2569-11-22\", \"next\": [\"after-debt\", \"none\"]")
    #expect(problems(dead).map(\.fact) == [.unknownLesson("none", nearest: nil)])
    let linked = spoiled("- คิดเลขได้", "- [คิด](lesson:none)")
    #expect(problems(linked).map(\.line) == [line(of: "- คิดเลขได้")])
    let neighbour = ContentFile(
      name: "78-none.md",
      text: SoundLesson.text.replacing("77", with: "78").replacing("own", with: "none")
    )
    #expect(problems(linked, neighbour) == [])
  }

  @Test func `two files with one name or one number are told`() {
    let twin = ContentFile(name: "078-own.md", text: SoundLesson.text.replacing("77", with: "78"))
    let found = problems(SoundLesson.file, twin)
    #expect(found.map(\.code) == [.doubledSlug])
  }

  @Test func `a stretch that is too long is a warning with its length`() {
    let long = String(repeating: "ที่", count: 61)
    let found = problems(spoiled("- คิดเลขได้", "- \(long)"))
    #expect(found.map(\.fact) == [.longStretch(long, letters: 61)])
    #expect(found.map(\.isWarning) == [true])
    let check = LessonCheck(longestStretch: 61)
    #expect(check.problems(in: [spoiled("- คิดเลขได้", "- \(long)")]) == [])
  }

  @Test(arguments: [
    ("โทร 1213", LessonSlot.figure("hotline-1213")),
    ("ดอกไม่เกินร้อยละ 16 ต่อปี", .figure("ceiling-credit-card")),
    ("ค่าทวงไม่เกิน 50 บาท", .figure("collection-fee-one-installment")),
    ("เครื่องมือทำกินไม่เกิน 100,000 บาท", .figure("court-tools-kept")),
    ("จ่ายก่อน 5 กรกฎาคม", .figure("student-loan-due-day")),
    ("จ่ายขั้นต่ำถึง 31 ธันวาคม 2569", .lastDay("minimum-credit-card")),
  ])
  func `a figure that the reference file keeps is a warning with what fills it in`(
    words: String,
    slot: LessonSlot
  ) {
    let found = problems(spoiled("- คิดเลขได้", "- \(words)"))
    #expect(found.map(\.code) == [.bareFigure])
    guard case .bareFigure(let bare, slot)? = found.first?.fact else {
      Issue.record("\(found)")
      return
    }
    #expect(words.contains(bare))
    #expect(found[0].isWarning)
  }

  @Test(arguments: ["ของที่จ่ายไม่ถึง 50 บาท", "นับเฉพาะที่เสียเมื่อ 30 กันยายน 2568", "อีก 15 วัน"])
  func `a number that only looks like a figure is left alone`(words: String) {
    #expect(problems(spoiled("- คิดเลขได้", "- \(words)")) == [])
  }
}
