import JSON5
import LessonLibrary

/// A lesson as a person names it: by its id or its number.
struct LessonSource: Hashable, Sendable {
  let name: String

  /// The lesson.
  ///
  /// - Throws: That there is none of this name, with the one that was probably meant.
  func lesson(in world: World) throws(UsageProblem) -> Lesson {
    let lessons = world.lessons.lessons
    if let lesson = lessons.first(where: { $0.slug == name || String($0.number) == name }) {
      return lesson
    }
    throw .nameUnknown(
      word: name,
      nearest: Spelling.nearest(to: name, among: lessons.map(\.slug)),
      list: CommandForm.lessonList.name
    )
  }
}
