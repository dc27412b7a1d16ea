public import Engine
public import LessonLibrary
public import ReferenceFigures
public import ThaiText

/// A lesson to read, with the numbers of the household at hand where it speaks of them.
public struct LessonPage: Sendable {
  let lesson: Lesson
  let contacts: Contacts
  let slots: SlotWords
  /// What follows the command that asks the quiz, so that its result is kept; may be empty.
  var quizFlags: [String] = []

  /// A lesson for a household, or for anyone.
  ///
  /// - Parameters:
  ///   - lesson: What is read.
  ///   - diagnosis: Whose numbers stand in it; nil for anyone.
  ///   - contacts: Whom the advice may name.
  ///   - figures: The figures of law and custom that it names.
  ///   - month: The month in which they must hold; the household's first one, or any, when nil.
  public init(
    _ lesson: Lesson,
    diagnosis: Diagnosis?,
    contacts: Contacts,
    figures: ReferenceFigures = .embedded,
    month: YearMonth? = nil
  ) {
    self.lesson = lesson
    self.contacts = contacts
    slots = SlotWords(
      lesson,
      diagnosis: diagnosis,
      figures: figures,
      month: month ?? diagnosis?.household.start
    )
  }

  /// The whole lesson; the answers of its quiz stay hidden.
  public var page: Page { Page(opening + lesson.sections.flatMap(blocks) + sources) }

  private var opening: [Page.Block] {
    [
      .title(lesson.title.safeForTerminal),
      .paragraph(LessonWords.time(minutes: lesson.minutes)),
    ]
  }

  private func blocks(_ section: LessonSection) -> [Page.Block] {
    let blocks = section.part == .quiz ? quiz : section.blocks.flatMap(self.blocks)
    if section.heading.isEmpty || blocks.isEmpty { return blocks }
    return [.heading(section.heading.shownText)] + blocks
  }

  private func blocks(_ block: MarkdownBlock) -> [Page.Block] {
    if block.isExample { return [] }
    if block.isHousehold { return [.quote(yourNumbers)] }
    return slots.filling(block).map(Page.Block.blocks) ?? []
  }

  private var quiz: [Page.Block] {
    lesson.questions.enumerated().map { .question(Page.Question($1, number: $0 + 1)) } + [
      .paragraph(LessonWords.answers),
      .verbatim([(["plodnee lesson quiz", lesson.slug] + quizFlags).joined(separator: " ")]),
    ]
  }

  /// What the lesson says of the household at hand.
  private var yourNumbers: [String] {
    guard let diagnosis = slots.diagnosis else { return [LessonWords.withoutHousehold] }
    return LessonWords.yourNumbers(
      slots.observations,
      in: diagnosis.household,
      contacts: contacts
    )
  }

  private var sources: [Page.Block] {
    let checked = lesson.checked
    return [
      .heading(LessonWords.sourcesHeading),
      .points(lesson.sources.map { Page.Point($0.safeForTerminal) }),
      .paragraph(
        LessonWords.checked(
          day: checked.day,
          month: checked.month,
          buddhistYear: checked.buddhistYear
        )
      ),
    ]
  }
}
