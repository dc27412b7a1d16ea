import LessonLibrary
import Testing
import ThaiText

@Suite("Lesson problem words") struct LessonProblemWordsTests {
  static let facts: [LessonProblem.Fact] = [
    .nameWithoutNumber, .noFrontMatter, .missingKey("title"), .unknownKey("titel"),
    .doubledKey("title"), .badNumber("ten"), .badDay("today"), .unknownObservation("x"),
    .doubledSlug(otherFile: "a.md"), .doubledNumber(otherFile: "a.md"), .noHousehold,
    .rightChoices(question: "q", count: 2),
  ]

  @Test(arguments: facts)
  func `every problem says what is the matter and how to mend it`(fact: LessonProblem.Fact) {
    let words = LessonProblemWords.words(for: fact)
    #expect(!words.what.isEmpty && !words.mend.isEmpty)
    #expect(words.what != words.mend)
    #expect(!(words.what + words.mend).contains("ผิด"))
  }

  @Test func `what a writer wrote cannot move the cursor`() {
    let words = LessonProblemWords.words(for: .missingKey("\u{1B}[2J"))
    #expect(!(words.what + words.mend).contains("\u{1B}"))
  }
}
