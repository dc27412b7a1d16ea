import LessonLibrary
import Testing

@Suite("Front matter reader, answers") struct FrontMatterReaderAnswersTests {
  @Test func `conditions are read from one text or from a list`() throws {
    let file = SoundLesson.spoiled(
      "\"flat-rate\"",
      """
      "a", { "observation": "b", "lender": "bank", "kind": ["flat", "daily"], "owes": [],
        "with": "c", "without": ["d"], "least": 12.5 }
      """
    )
    let answers = try #require(LessonReading(file).lesson).about.answers
    #expect(answers.map(\.observation) == ["a", "b"])
    #expect(answers.map(\.conditionCount) == [0, 5])
    #expect(answers[1].lenders == ["bank"] && answers[1].kinds == ["flat", "daily"])
    #expect(answers[1].owes == [] && answers[1].with == ["c"] && answers[1].without == ["d"])
    #expect(answers[1].leastTenThousandths == 125_000)
  }
}
