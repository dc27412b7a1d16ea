import LessonLibrary
import Testing

@Suite("Lesson") struct LessonTests {
  private func lesson() throws -> Lesson { try #require(LessonReading(SoundLesson.file).lesson) }

  @Test func `a lesson tells what its front matter says`() throws {
    let lesson = try lesson()
    #expect(lesson.number == 510 && lesson.slug == "own" && lesson.minutes == 5)
    #expect(lesson.title == "ของเราเอง" && lesson.sources == ["กลุ่ม"])
    #expect(lesson.checked.description == "2569-11-22")
    #expect(lesson.answers == ["flat-rate"] && lesson.about.area == .trueCost)
    #expect(lesson.about.audience == [.member, .officer] && lesson.about.next == ["other"])
  }

  @Test func `its parts are in the order of the file`() throws {
    let lesson = try lesson()
    #expect(lesson.sections.map(\.part) == [nil, .objective, nil, .activity, .quiz, .promise])
    #expect(lesson.sections.map(\.heading.plainText)[2] == "เรื่อง")
    #expect(lesson.objective.count == 2)
    #expect(lesson.promise.plainText == "เดือนนี้ฉันจะเก็บ 100 บาท")
    #expect(lesson.activity.minutes == 10)
    #expect(lesson.activity.materials.plainText == "ปากกา")
    #expect(lesson.questions.map(\.text.plainText) == ["ข้อหนึ่ง", "ข้อสอง", "ข้อสาม"])
  }

  @Test func `an observation answered under two conditions is named once`() throws {
    let file = SoundLesson.spoiled(
      "\"flat-rate\"",
      "\"flat-rate\", { \"observation\": \"flat-rate\", \"kind\": \"flat\" }, \"daily-debt\""
    )
    #expect(LessonReading(file).lesson?.answers == ["flat-rate", "daily-debt"])
  }
}
