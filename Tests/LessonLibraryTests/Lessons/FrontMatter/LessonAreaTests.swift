import LessonLibrary
import Testing

@Suite("Lesson area") struct LessonAreaTests {
  @Test func `the first digit of a bundled lesson's number is its area`() {
    for lesson in LessonCatalogue.embedded.lessons {
      let place = LessonArea.allCases.firstIndex(of: lesson.about.area).map { $0 + 1 }
      #expect(lesson.number / 100 == place, "\(lesson.fileName)")
    }
  }
}
