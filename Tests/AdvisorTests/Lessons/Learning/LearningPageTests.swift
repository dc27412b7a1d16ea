import Engine
import LessonLibrary
import Testing
import ThaiText

@testable import Advisor

@Suite("Learning page") struct LearningPageTests {
  private let december = YearMonth(year: 2026, month: 12)

  private func page(_ record: LearningRecord) -> LearningPage {
    LearningPage(record: record, catalogue: .embedded)
  }

  private func text(_ record: LearningRecord) -> String {
    PageLayout(width: 70).text(Page(page(record).blocks))
  }

  /// One lesson read, one answered badly, one passed.
  private var record: LearningRecord {
    var record = LearningRecord()
    record.noteReading(of: "pawning", in: december)
    record.note(LearningRecord.QuizResult(lesson: "daily-debt", month: december, right: 1, of: 3))
    record.note(LearningRecord.QuizResult(lesson: "guarantor", month: december, right: 4, of: 4))
    return record
  }

  @Test func `before the first lesson there is nothing to tell`() {
    #expect(page(LearningRecord()).blocks.isEmpty)
    #expect(page(LearningRecord()).json.line == "[]")
  }

  @Test func `each lesson is told by its title with how far the household came`() {
    #expect(
      text(record) == """
        เรียนไปแล้ว
        ─────────

        อ่านแล้ว 3 บท ตอบคำถามผ่าน 1 บท

        • จำนำของ ให้ได้ของคืน
          → อ่านเมื่อเดือนธันวาคม 2569 ยังไม่ได้ตอบคำถาม
        • หนี้รายวัน ให้รอบนี้เป็นรอบสุดท้าย
          → ตอบถูก 1 ใน 3 ข้อ เมื่อเดือนธันวาคม 2569 ลองใหม่ได้
        • คนค้ำ ก่อนเซ็นคิดเผื่อว่าต้องจ่ายแทน
          → ตอบถูก 4 ใน 4 ข้อ เมื่อเดือนธันวาคม 2569 ผ่านแล้ว

        """
    )
  }

  @Test func `a lesson that is no longer at hand is told by its name, made safe`() {
    var gone = LearningRecord()
    gone.noteReading(of: "old\u{1B}[2J", in: december)
    #expect(text(gone).contains("• old"))
    #expect(!text(gone).contains("\u{1B}"))
  }

  @Test func `programs see what was passed, and that some was only read`() {
    #expect(
      page(record).json.line == """
        [{"id":"pawning","right":null,"questions":null,"passed":false},\
        {"id":"daily-debt","right":1,"questions":3,"passed":false},\
        {"id":"guarantor","right":4,"questions":4,"passed":true}]
        """
    )
  }

  @Test func `what was passed once stays passed, though the last answers are told`() {
    var record = record
    record.note(LearningRecord.QuizResult(lesson: "guarantor", month: december, right: 0, of: 4))
    #expect(text(record).contains("ตอบถูก 0 ใน 4 ข้อ เมื่อเดือนธันวาคม 2569 ผ่านแล้ว"))
  }
}
