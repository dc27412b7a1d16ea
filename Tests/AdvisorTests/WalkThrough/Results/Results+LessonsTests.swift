import Engine
import Testing
import ThaiText

@testable import Advisor

@Suite("Lessons from the walk-through") struct ResultsLessonsTests {
  /// A lesson that fits is read and its questions are answered, right or wrong.
  private static let lesson = ["1", "", "1"] + Array(repeating: "ก", count: 24)

  @Test func `the result of a quiz is kept with the household's file`() throws {
    let transcript = Transcript(
      typing: ["2", MonthFamily.file] + Script.screens + ["6"] + Self.lesson + ["q"],
      files: [MonthFamily.file: MonthFamily.text]
    )
    #expect(transcript.text.contains(LearningWords.kept(in: "baan.learning.json")))
    let text = try #require(transcript.file("baan.learning.json"))
    let record = try LearningRecord(Array(text.utf8))
    #expect(record.quizzes.count == 1)
    #expect(record.quizzes.first?.month == YearMonth(year: 2026, month: 12))
    #expect(record.lessons == record.quizzes.map(\.lesson))
  }

  @Test func `a sample family's quiz is asked and kept nowhere`() {
    let transcript = Transcript(typing: ["1", "1"] + Script.screens + ["4"] + Self.lesson + ["q"])
    #expect(transcript.text.contains("ข้อ"))
    #expect(!transcript.text.contains("learning.json"))
  }

  @Test func `a quiz that is left keeps nothing, and leaving it leaves the program`() {
    let transcript = Transcript(
      typing: ["2", MonthFamily.file] + Script.screens + ["6", "1", "", "1", "ออก"],
      files: [MonthFamily.file: MonthFamily.text]
    )
    #expect(transcript.file("baan.learning.json") == nil)
    #expect(transcript.text.hasSuffix(WelcomeWords.farewell + "\n"))
  }

  @Test func `a record that cannot be read is left as it is`() {
    let transcript = Transcript(
      typing: ["2", MonthFamily.file] + Script.screens + ["6"] + Self.lesson + ["q"],
      files: [MonthFamily.file: MonthFamily.text, "baan.learning.json": "{"]
    )
    #expect(transcript.file("baan.learning.json") == "{")
    #expect(transcript.text.hasSuffix(WelcomeWords.farewell + "\n"))
  }
}
