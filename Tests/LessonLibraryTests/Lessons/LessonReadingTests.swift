import JSON5
import LessonLibrary
import Testing

@Suite("Lesson reading") struct LessonReadingTests {
  /// One thing broken on purpose, and what is found.
  struct Broken: CustomTestStringConvertible, Sendable {
    let piece: String
    let other: String
    let fact: LessonProblem.Fact
    let line: Int?

    /// Breaks a piece; the problem stands so many lines after the one where the piece begins.
    init(_ piece: String, _ other: String, _ fact: LessonProblem.Fact, after lines: Int? = 0) {
      (self.piece, self.other, self.fact) = (piece, other, fact)
      let first = String(piece.prefix { $0 != "\n" })
      line = lines.map { SoundLesson.line(of: first) + $0 }
    }

    var testDescription: String { "\(fact)" }
  }

  private let vocabulary = LessonVocabulary(
    observations: ["flat-rate", "daily-debt"],
    lenders: ["informal"],
    kinds: ["flat"],
    figures: ["hotline-1213"]
  )

  @Test func `a sound lesson has no problems`() throws {
    let reading = LessonReading(SoundLesson.file, vocabulary: vocabulary)
    #expect(reading.problems == [])
    #expect(reading.lesson?.slug == "own")
    #expect(reading.examples.map(\.expression) == ["100 * 12"])
    #expect(reading.leadsTo.map(\.id) == ["other", "other"])
    #expect(reading.leadsTo.map(\.line) == [nil, SoundLesson.line(of: "lesson:other")])
  }

  @Test(arguments: [
    Broken(
      "\"title\": \"ของเราเอง\"",
      "\"title\": ของเราเอง",
      .spelling(.unquotedText("ของเราเอง"))
    ),
    Broken("\"title\": \"ของเราเอง\"", "\"title\": \" \"", .missingKey("title")),
    Broken("{\n  \"id\": \"own\",", "{\n", .missingKey("id")),
    Broken("\"level\": 1", "\"levl\": 1", .missingKey("level"), after: -5),
    Broken("\"level\": 1", "\"level\": 3", .badNumber(key: "level", range: 1...2)),
    Broken("\"minutes\": 5", "\"minutes\": 0", .badNumber(key: "minutes", range: 1...600)),
    Broken("\"minutes\": 5", "\"minutes\": \"5\"", .badNumber(key: "minutes", range: 1...600)),
    Broken("\"minutes\": 5", "\"minutes\": 5,\n  \"level\": 2", .doubledKey("level"), after: 1),
    Broken("2569-11-22", "2569-02-30", .badDay("2569-02-30")),
    Broken("\"id\": \"own\"", "\"id\": \"owns\"", .differsFromName(key: "id")),
    Broken("\"order\": 510", "\"order\": 51", .differsFromName(key: "order")),
    Broken("[\"กลุ่ม\"]", "\"กลุ่ม\"", .wrongKind(key: "sources", expected: .list)),
    Broken("[\"กลุ่ม\"]", "[]", .missingKey("sources")),
    Broken("[\"กลุ่ม\"]", "[5]", .wrongKind(key: "sources", expected: .text)),
    Broken(
      "\"flat-rate\"",
      "\"flat-rates\"",
      .unknownObservation("flat-rates", nearest: "flat-rate")
    ),
    Broken(
      "\"flat-rate\"",
      "{ \"observation\": \"flat-rate\", \"lenders\": \"informal\" }",
      .unknownKey("lenders", nearest: "lender")
    ),
    Broken(
      "\"flat-rate\"",
      "{ \"observation\": \"flat-rate\", \"kind\": \"flats\" }",
      .unknownWord(key: "kind", found: "flats", allowed: ["flat"])
    ),
    Broken(
      "\"flat-rate\"",
      "{ \"observation\": \"flat-rate\", \"least\": -1 }",
      .wrongKind(key: "least", expected: .number)
    ),
    Broken("\"flat-rate\"", "{ \"kind\": \"flat\" }", .missingKey("observation")),
    Broken(
      "\"member\"",
      "\"members\"",
      .unknownWord(key: "audience", found: "members", allowed: ["member", "committee", "officer"])
    ),
  ])
  func `what is broken in the front matter is caught on its line`(broken: Broken) {
    expect(broken)
  }

  @Test(arguments: [
    Broken("## ทำอะไรได้", "## ได้อะไร", .part(.objective, .missing), after: nil),
    Broken("## เรื่อง", "## ทำอะไรได้", .part(.objective, .doubled)),
    Broken("- คิดเลขได้", "คิดเลขได้", .part(.objective, .unsuitable), after: -2),
    Broken("{{household}}\n\n## เรื่อง", "## เรื่อง", .household(count: 0), after: nil),
    Broken("{{household}}", "ดู {{household}}", .household(count: 1)),
    Broken("ดู[บทอื่น]", "{{household}}\n\nดู[บทอื่น]", .household(count: 2)),
    Broken("ดู[บทอื่น]", "{{debt-nam}}[บทอื่น]", .unknownSlot("debt-nam", nearest: "debt-name")),
    Broken("ดู[บทอื่น]", "ก\nข {{figure:x}}[บทอื่น]", .unknownSlot("figure:x", nearest: nil), after: 1),
    Broken("ดู[บทอื่น]", "ดู**ก[บทอื่น]", .strayMark("**")),
    Broken("lesson:other", "other.md", .badAddress("other.md")),
    Broken("ดู[บทอื่น]", "ก\n\n    ข\n\n[บทอื่น]", .uncovered(.indentedCode), after: 2),
    Broken("ดู[บทอื่น]", "- ก\n- <br>[บทอื่น]", .uncovered(.rawHTML), after: 1),
    Broken("- เวลา 10 นาที", "- เวลาสักครู่", .part(.activity, .unsuitable), after: -2),
    Broken("- ของที่ใช้ ปากกา", "- ปากกา", .part(.activity, .unsuitable), after: -3),
    Broken("1. คิดด้วยกัน", "", .part(.activity, .unsuitable), after: -5),
    Broken("เดือนนี้ฉันจะเก็บ", "ก\n\nเดือนนี้ฉันจะเก็บ", .part(.promise, .unsuitable), after: -2),
    Broken("เดือนนี้ฉันจะเก็บ", "## ท้าย\n\nเดือนนี้ฉันจะเก็บ", .part(.promise, .misplaced), after: -2),
  ])
  func `what is broken in the text is caught on its line`(broken: Broken) {
    expect(broken)
  }

  @Test(arguments: [
    Broken("?? กี่บาท\n", "", .question(text: "ข้อหนึ่ง", .noHint), after: -1),
    Broken("?? กี่บาท", "?? บาท", .hintWithoutQuestion("บาท")),
    Broken("? ข้อหนึ่ง", "ข้อหนึ่ง", .question(text: "ข้อหนึ่ง ?? กี่บาท", .notAQuestion)),
  ])
  func `what is broken in a question is caught on its line`(broken: Broken) {
    expect(broken)
  }

  @Test func `a question that follows without a blank line is caught`() {
    let file = SoundLesson.spoiled("  > ไม่ใช่\n\n? ข้อสอง", "  > ไม่ใช่\n? ข้อสอง")
    let problem = LessonReading(file).problems.first { $0.code == .question }
    #expect(problem?.fact == .question(text: "ข้อหนึ่ง", .joined))
    #expect(problem?.line == SoundLesson.line(of: "? ข้อสอง") - 1)
  }

  @Test func `choices without box, reason or just one right one are caught`() {
    let first = SoundLesson.line(of: "? ข้อหนึ่ง")
    let block = "- [x] ถูก\n  > ใช่\n- [ ] ผิด\n  > ไม่ใช่\n"
    for (other, fact, line) in [
      ("- ถูก\n  > ใช่\n- [x] ผิด\n  > ไม่ใช่\n", LessonProblem.QuestionFlaw.choiceWithoutBox, 2),
      ("- [x] ถูก\n- [ ] ผิด\n  > ไม่ใช่\n", .noReason(choice: "ถูก"), 2),
      ("- [x] ถูก\n  > ใช่\n", .choiceCount(1), 0),
    ] {
      let problems = LessonReading(SoundLesson.spoiled(block, other)).problems
      #expect(problems.map(\.fact) == [.question(text: "ข้อหนึ่ง", fact)])
      #expect(problems.map(\.line) == [first + line])
    }
    let two = LessonReading(SoundLesson.spoiled("- [ ] ผิด", "- [x] ผิด")).problems
    #expect(two.map(\.fact) == [.rightChoices(question: "ข้อหนึ่ง", count: 2)])
  }

  @Test func `two questions are too few`() {
    let third = "? ข้อสาม\n?? ใคร\n- [x] ถูก\n  > ใช่\n- [ ] ผิด\n  > ไม่ใช่\n"
    let problems = LessonReading(SoundLesson.spoiled(third, "")).problems
    #expect(problems.map(\.fact) == [.questionCount(2)])
    #expect(problems.map(\.line) == [SoundLesson.line(of: "## ลองคิดดู")])
  }

  @Test(arguments: [
    Broken("reckon: 100 * 12\n", "", .example(line: "expect: 1200", .unreadable)),
    Broken("reckon: 100 * 12", "รวม: 100 * 12", .example(line: "รวม: 100 * 12", .unknownForm)),
    Broken("expect: 1200", "expect: 1201", .numberNotTold("1,201")),
    Broken(
      "reckon: 100 * 12",
      "bullet: principal 100, percent 1 month",
      .example(line: "principal 100, percent 1 month", .missingWord("months"))
    ),
  ])
  func `what is broken in a worked example is caught on its line`(broken: Broken) {
    let problems = LessonReading(SoundLesson.spoiled(broken.piece, broken.other)).problems
    let found = problems.first { $0.fact == broken.fact }
    #expect(found?.line == broken.line, "\(problems)")
  }

  @Test func `a lesson without an example is told so`() {
    let file = SoundLesson.spoiled("```example", "```text")
    #expect(LessonReading(file).problems.map(\.fact) == [.noExample])
  }

  @Test func `every problem is told at once, by line`() {
    let text = SoundLesson.text.replacing("\"minutes\": 5", with: "\"minutes\": 0")
      .replacing("2569-11-22", with: "2569-11-31").replacing("## ลองคิดดู", with: "## ลอง")
    let problems = LessonReading(ContentFile(name: "own.md", text: text)).problems
    #expect(
      problems.map(\.code) == [.nameWithoutNumber, .part, .badNumber, .badDay]
    )
  }

  @Test(arguments: ["", "---\ntitle: a\n---\n", " {}", "ก"])
  func `without front matter there is no lesson`(text: String) {
    let problems = LessonReading(ContentFile(name: "510-own.md", text: text)).problems
    #expect(problems.map(\.fact) == [.noFrontMatter])
    #expect(problems.map(\.line) == [1])
  }

  @Test func `a warning does not keep a lesson from being one`() {
    let reading = LessonReading(SoundLesson.spoiled("?? กี่บาท", "?? บาท"))
    #expect(reading.problems.map(\.isWarning) == [true])
    #expect(reading.lesson != nil)
  }

  private func expect(_ broken: Broken) {
    let file = SoundLesson.spoiled(broken.piece, broken.other)
    let problems = LessonReading(file, vocabulary: vocabulary).problems
    let found = problems.first { $0.fact == broken.fact }
    #expect(found != nil && found?.line == broken.line, "\(problems)")
  }
}
