import LessonLibrary
import Testing

@Suite("Lesson problem code") struct LessonProblemCodeTests {
  @Test func `a warning is told apart by its number`() {
    let hint = LessonProblem(fileName: "a", fact: .hintWithoutQuestion("ก"))
    #expect(hint.code.rawValue.hasPrefix("L2") && hint.isWarning)
    let missing = LessonProblem(fileName: "a", fact: .noExample)
    #expect(missing.code.rawValue.hasPrefix("L1") && !missing.isWarning)
  }

  @Test func `numbers that were given stay with their problems`() {
    #expect(LessonProblemCode.nameWithoutNumber.rawValue == "L101")
    #expect(LessonProblemCode.badNumber.rawValue == "L106")
    #expect(LessonProblemCode.rightChoices.rawValue == "L112")
    #expect(LessonProblemCode.sumDiffers.rawValue == "L127")
  }
}
