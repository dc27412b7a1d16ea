import Testing

@testable import LessonLibrary

@Suite("Lesson reader") struct LessonReaderTests {
  struct Case: CustomTestStringConvertible, Sendable {
    let old: String
    let new: String
    let line: Int?
    let fact: LessonProblem.Fact
    var testDescription: String { "\(fact)" }
  }

  private let sound = """
    ---
    title: ดอกเบี้ย
    minutes: 12
    answers: flat-rate, daily-debt
    sources: one, two | three
    checked: 2569-11-22
    ---
    # Words
    {{household}}
    ? q
    - [x] a
    - [ ] b
    """

  private func read(_ text: String, name: String = "03-true-cost.md") -> [LessonProblem] {
    let reading = LessonReader.read(
      ContentFile(name: name, text: text),
      knownObservations: ["flat-rate", "daily-debt"]
    )
    return if case .failure(let problems) = reading { problems.all } else { [] }
  }

  @Test func `a sound file is a lesson`() throws {
    let file = ContentFile(name: "03-true-cost.md", text: sound)
    let lesson = try LessonReader.read(file, knownObservations: nil).get()
    #expect(lesson.number == 3)
    #expect(lesson.slug == "true-cost")
    #expect(lesson.title == "ดอกเบี้ย")
    #expect(lesson.minutes == 12)
    #expect(lesson.answers == ["flat-rate", "daily-debt"])
    #expect(lesson.sources == ["one, two", "three"])
    #expect(lesson.checked == CheckedDay("2569-11-22"))
    #expect(lesson.body.first == .heading(level: 1, [.text("Words")]))
    #expect(lesson.fileName == file.name)
  }

  @Test(arguments: [
    Case(old: "title: ดอกเบี้ย\n", new: "", line: nil, fact: .missingKey("title")),
    Case(old: "sources: one, two | three", new: "sources:", line: 5, fact: .missingKey("sources")),
    Case(
      old: "sources: one, two | three",
      new: "sources: |",
      line: 5,
      fact: .missingKey("sources")
    ),
    Case(old: "title:", new: "titel: a\ntitle:", line: 2, fact: .unknownKey("titel")),
    Case(old: "title:", new: "some words\ntitle:", line: 2, fact: .unknownKey("some words")),
    Case(old: "answers:", new: "minutes: 9\nanswers:", line: 4, fact: .doubledKey("minutes")),
    Case(old: "12", new: "ten", line: 3, fact: .badNumber("ten")),
    Case(old: "12", new: "0", line: 3, fact: .badNumber("0")),
    Case(old: "12", new: "601", line: 3, fact: .badNumber("601")),
    Case(old: "2569-11-22", new: "2026-11-22", line: 6, fact: .badDay("2026-11-22")),
    Case(old: "flat-rate", new: "flat", line: 4, fact: .unknownObservation("flat")),
    Case(old: "{{household}}", new: "{{house}}", line: nil, fact: .noHousehold),
    Case(old: "[x]", new: "[ ]", line: nil, fact: .rightChoices(question: "q", count: 0)),
    Case(old: "[ ]", new: "[x]", line: nil, fact: .rightChoices(question: "q", count: 2)),
    Case(old: "---\ntitle", new: "title", line: 1, fact: .noFrontMatter),
  ])
  func `one fault gives one problem`(sample: Case) {
    let text = sound.replacing(sample.old, with: sample.new, maxReplacements: 1)
    #expect(
      read(text) == [
        LessonProblem(fileName: "03-true-cost.md", line: sample.line, fact: sample.fact)
      ]
    )
  }

  @Test func `only the answers may be empty`() {
    #expect(read(sound.replacing("answers: flat-rate, daily-debt", with: "answers:")).isEmpty)
  }

  @Test func `a file without a number is named`() {
    #expect(read(sound, name: "true-cost.md").map(\.fact) == [.nameWithoutNumber])
  }

  @Test func `all problems are told at once`() {
    let problems = read("---\nminutes: ten\ncolour: red\n---\n? q", name: "x.md")
    #expect(
      Set(problems.map(\.fact)) == [
        .nameWithoutNumber, .missingKey("title"), .missingKey("answers"), .missingKey("sources"),
        .missingKey("checked"), .unknownKey("colour"), .badNumber("ten"), .noHousehold,
        .rightChoices(question: "q", count: 0),
      ]
    )
    #expect(problems.count == 9)
  }
}
