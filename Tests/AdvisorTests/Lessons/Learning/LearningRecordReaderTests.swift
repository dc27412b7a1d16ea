import JSON5
import Testing

@testable import Advisor

@Suite("Learning record reader") struct LearningRecordReaderTests {
  struct Case: CustomTestStringConvertible, Sendable {
    let text: String
    let code: LearningProblemCode
    let line: Int
    var testDescription: String { text }
  }

  @Test(arguments: [
    Case(text: "", code: .spelling, line: 1),
    Case(text: "{\n  \"learning\": 1,\n  \"read\": [\n    {\"les", code: .spelling, line: 4),
    Case(text: "[]", code: .otherFormat, line: 1),
    Case(text: "{ plodnee: 1, name: \"x\" }", code: .otherFormat, line: 1),
    Case(text: "{\n  learning: 2,\n  more: 1 }", code: .laterVersion, line: 2),
    Case(text: "{ learning: \"1\" }", code: .badValue, line: 1),
    Case(text: "{ learning: 1,\n  raed: [] }", code: .unknownKey, line: 2),
    Case(text: "{ learning: 1, read: [\n{ lesson: \"a\" }] }", code: .badValue, line: 2),
    Case(
      text: "{ learning: 1, read: [\n{ lesson: \"a\", month: \"2026-12\" }] }",
      code: .badValue,
      line: 2
    ),
    Case(
      text: "{ learning: 1, read: [{ lesson: \"a\", month: \"2569-12\",\n x: 1 }] }",
      code: .unknownKey,
      line: 2
    ),
    Case(
      text: "{ learning: 1, quizzes: [\n{ lesson: \"a\", month: \"2569-12\", right: 4, of: 3 }] }",
      code: .badValue,
      line: 2
    ),
    Case(
      text: "{ learning: 1, tests: [\n{ when: \"later\", month: \"2569-12\", answers: {} }] }",
      code: .badValue,
      line: 2
    ),
    Case(
      text:
        "{ learning: 1, tests: [\n{ when: \"after\", month: \"2569-12\", answers: { q: 0 } }] }",
      code: .badValue,
      line: 2
    ),
    Case(text: "{ learning: 1, read: {} }", code: .badValue, line: 1),
  ])
  func `what cannot be read is told with its line`(sample: Case) {
    do {
      _ = try LearningRecord(Array(sample.text.utf8))
      Issue.record("it was read")
    } catch {
      #expect(error.code == sample.code)
      #expect(error.span.start.line == sample.line)
    }
  }

  @Test func `lists may be left out`() throws {
    #expect(try LearningRecord(Array("{ learning: 1 }".utf8)) == LearningRecord())
  }
}
