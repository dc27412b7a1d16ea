import Engine
import LessonLibrary
import ReferenceFigures
import ThaiText

/// What a household takes home of a lesson: its opening, the household's own numbers, what to do
/// this month, and the promise.
struct LessonInShort {
  private let lesson: Lesson
  private let contacts: Contacts
  private let slots: SlotWords

  /// A lesson for a household.
  init(_ lesson: Lesson, diagnosis: Diagnosis, contacts: Contacts, figures: ReferenceFigures) {
    self.lesson = lesson
    self.contacts = contacts
    slots = SlotWords(
      lesson,
      diagnosis: diagnosis,
      figures: figures,
      month: diagnosis.household.start
    )
  }

  /// The blocks, in the order of telling.
  var blocks: [MarkdownBlock] {
    let opening = lesson.sections.first { $0.heading.isEmpty }
    return filled(opening?.blocks ?? []) + yourNumbers + thisMonth + promise
  }

  private func filled(_ blocks: [MarkdownBlock]) -> [MarkdownBlock] {
    blocks.filter { !$0.isExample && !$0.isHousehold }.compactMap(slots.filling)
  }

  private var yourNumbers: [MarkdownBlock] {
    guard let diagnosis = slots.diagnosis, !slots.observations.isEmpty else { return [] }
    let words = LessonWords.yourNumbers(
      slots.observations,
      in: diagnosis.household,
      contacts: contacts
    )
    return [.words(.quote(words.map { .words(.paragraph([.text($0)])) }))]
  }

  /// The writer's last section before the activity, which says what to do first.
  private var thisMonth: [MarkdownBlock] {
    let own = lesson.sections.prefix { $0.part != .activity }.last { $0.part == nil }
    guard let own, !own.heading.isEmpty else { return [] }
    let blocks = filled(own.blocks)
    return blocks.isEmpty ? [] : [.words(.paragraph([.strong(own.heading)]))] + blocks
  }

  private var promise: [MarkdownBlock] {
    let words = lesson.promise.plainText
    return words.isEmpty ? [] : [.words(.paragraph([.text(SheetWords.promise(words))]))]
  }
}

extension MarkdownBlock {
  /// A block that stands in no file.
  static func words(_ content: Content) -> MarkdownBlock { MarkdownBlock(line: 1, content) }
}
