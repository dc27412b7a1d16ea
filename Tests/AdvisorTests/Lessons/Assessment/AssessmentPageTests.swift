import Foundation
import LessonLibrary
import Testing
import ThaiText

@testable import Advisor

@Suite("Assessment page") struct AssessmentPageTests {
  private let right = ["share-equally": 2, "interest-paid": 1]
  private let half = ["share-equally": 2]

  private func page(_ people: [([String: Int], [String: Int])]) -> AssessmentPage {
    AssessmentPage(
      change: AssessmentChange(
        assessment: .embedded,
        people: people.map { (before: $0.0, after: $0.1) }
      ),
      catalogue: .embedded
    )
  }

  private func text(_ page: Page) -> String { PageLayout(width: 80).text(page) }

  @Test func `a household sees each part before and after, and what went better`() {
    let shown = text(page([(half, right)]).page(of: "บ้านก"))
    #expect(shown.contains("ก่อนเรียนกับหลังเรียนของบ้านก"))
    #expect(shown.contains("• ความรู้ จาก 1 เป็น 2 คะแนน ดีขึ้น 1 (เต็ม 7)"))
    #expect(shown.contains("• ความคิด จาก 0 เป็น 0 คะแนน เท่าเดิม (เต็ม 12)"))
    let better = shown.components(separatedBy: AssessmentWords.betterHeading)[1]
    #expect(better.components(separatedBy: AssessmentWords.againHeading)[0].contains("เสียดอกกี่บาท"))
    #expect(!better.contains("พี่น้อง 4 คนขายวัว"))
  }

  @Test func `where nothing went better no such heading stands, and a loss is told kindly`() {
    let shown = text(page([(right, half)]).page(of: "บ้านก"))
    #expect(!shown.contains(AssessmentWords.betterHeading))
    #expect(shown.contains("• ความรู้ จาก 2 เป็น 1 คะแนน ลดลง 1 (เต็ม 7)"))
  }

  @Test func `weak questions lead to three lessons, each once, with what to type`() {
    let shown = text(page([([:], half)]).page(of: "บ้านก"))
    let again = shown.components(separatedBy: AssessmentWords.againHeading)[1]
    let commands = again.split(separator: "\n").filter { $0.contains("plodnee lesson show") }
    #expect(commands.count == 3 && Set(commands).count == 3)
  }

  @Test func `where every question is well no lesson is pressed on anyone`() {
    let all = Assessment.embedded.questions.reduce(into: [:]) { answers, question in
      answers[question.id] =
        (question.choices.firstIndex { $0.points == question.mostPoints } ?? 0) + 1
    }
    let shown = text(page([([:], all)]).page(of: "บ้านก"))
    #expect(shown.contains(AssessmentWords.allWell))
    #expect(!shown.contains("plodnee lesson show"))
  }

  @Test func `a workshop sees means and how many moved, and nobody's name`() {
    let shown = text(page([(half, right), (right, right)]).page((once: 1, unread: 0)))
    #expect(shown.contains("อีก 1 คนตอบครั้งเดียว"))
    let knowledge = shown.split(separator: "\n").first { $0.hasPrefix("ความรู้") }
    #expect(
      knowledge?.split(separator: " ").map(String.init)
        == ["ความรู้", "1.5", "2.0", "7", "1", "1", "0"]
    )
  }

  @Test func `where nobody answered twice nothing but that is told`() {
    let shown = text(page([]).page((once: 4, unread: 0)))
    #expect(shown.contains("ตอบครั้งเดียว 4 คน"))
    #expect(!shown.contains(AssessmentWords.questionsHeading))
  }

  @Test func `programs get every part and question`() throws {
    let members = page([(half, right)]).members((once: 2, unread: 0))
    let result = try #require(ReadJSON(JSONText.object(members).line))
    #expect(result["people"].number == 1 && result["answeredOnce"].number == 2)
    #expect(result["parts"].list.map { $0["part"].text } == ["knowledge", "behaviour", "attitude"])
    #expect(result["parts"].list[0]["after"].written == "2.0")
    let asked = result["questions"].list
    #expect(asked.map { $0["id"].text } == Assessment.embedded.questions.map(\.id))
    #expect(asked[2]["beforePercent"].number == 0 && asked[2]["afterPercent"].number == 100)
  }

  @Test func `a household's name is shown without signs that could harm`() {
    #expect(!text(page([(half, right)]).page(of: "ก\u{1B}[2J")).contains("\u{1B}"))
  }
}
