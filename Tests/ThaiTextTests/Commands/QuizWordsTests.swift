import Testing
import ThaiText

@Suite("Quiz words") struct QuizWordsTests {
  @Test(arguments: ["ข", "ข.", " ข ", "2", "๒", "b", "B"])
  func `an answer is known by its letter, its number or a Latin letter`(typed: String) {
    #expect(QuizWords.choice(typed, among: 3) == 1)
  }

  @Test(arguments: ["", "ง", "4", "0", "d", "กข", "ข้อ"])
  func `an answer that is not among the choices is none`(typed: String) {
    #expect(QuizWords.choice(typed, among: 3) == nil)
  }

  @Test func `the score is kind either way`() {
    #expect(QuizWords.score(3, of: 3).contains("ครบ 3 ข้อ"))
    #expect(QuizWords.score(0, of: 3).contains("0 ใน 3 ข้อ"))
  }
}
