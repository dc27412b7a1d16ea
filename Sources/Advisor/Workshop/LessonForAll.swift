import Engine
import LessonLibrary
import ReferenceFigures
import ThaiText

/// A lesson as it is told to a whole room: nobody's numbers stand in it.
struct LessonForAll {
  let lesson: Lesson
  private let slots: SlotWords

  init(_ lesson: Lesson, figures: ReferenceFigures, month: YearMonth) {
    self.lesson = lesson
    slots = SlotWords(lesson, diagnosis: nil, figures: figures, month: month)
  }

  /// What the room will be able to do.
  var objective: [Page.Block] { told(lesson.objective) }

  /// What the room does together, without its time and materials.
  var activity: [Page.Block] { told(lesson.activity.steps) }

  /// The sections of the writer's own, each with its heading.
  var sections: [(heading: String, blocks: [Page.Block])] {
    lesson.sections.filter { $0.part == nil }
      .map { ($0.heading.shownText, told($0.blocks)) }.filter { !$0.1.isEmpty }
  }

  private func told(_ blocks: [MarkdownBlock]) -> [Page.Block] {
    blocks.filter { !$0.isExample && !$0.isHousehold }.compactMap(slots.filling)
      .flatMap(Page.Block.blocks)
  }
}
