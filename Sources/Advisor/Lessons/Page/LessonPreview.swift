public import LessonLibrary
public import ReferenceFigures
public import ThaiText

/// A lesson, or any text in Markdown, as it looks while it is being written.
public struct LessonPreview: Sendable {
  private let title: String?
  private let blocks: [MarkdownBlock]

  /// What keeps the text from being shown, by line; empty when nothing does.
  public let problems: [LessonProblem]

  /// Reads a text.
  ///
  /// - Parameters:
  ///   - file: The text; with front matter it is a lesson, perhaps an unfinished one.
  ///   - figures: The figures of law and custom that it names.
  public init(_ file: ContentFile, figures: ReferenceFigures = .embedded) {
    let text = LessonText(file, vocabulary: LessonCheck.vocabulary(with: figures))
    let reading = LessonReading(file)
    let lesson = reading.lesson
    let slots = SlotWords(lesson, diagnosis: nil, figures: figures, month: nil)
    let shown = lesson?.sections.flatMap { section in section.blocks(in: lesson) } ?? text.blocks
    problems = reading.problems.filter(\.isOfSpelling) + text.problems
    title = lesson?.title
    blocks = shown.compactMap { block in
      if block.isExample, file.text.hasPrefix("{") { return nil }
      return block.isHousehold ? .withoutHousehold(at: block.line) : slots.filling(block)
    }
  }

  /// The text as a page.
  public var page: Page {
    let title = title.map { [Page.Block.title($0.safeForTerminal)] } ?? []
    return Page(title + blocks.flatMap(Page.Block.blocks))
  }

  /// The text as HTML, without the page around it.
  public var html: String { MarkdownHTML.fragment(of: blocks) }
}

extension LessonProblem {
  /// Whether the object at the top of a lesson cannot be read.
  fileprivate var isOfSpelling: Bool {
    if case .spelling = fact { true } else { false }
  }
}

extension LessonSection {
  /// The section with its heading, its questions without their marks.
  fileprivate func blocks(in lesson: Lesson?) -> [MarkdownBlock] {
    let title = MarkdownBlock(line: line, .heading(level: 2, heading))
    let content = part == .quiz ? lesson?.questions.flatMap { $0.blocks(at: line) } : nil
    return (heading.isEmpty ? [] : [title]) + (content ?? blocks)
  }
}

extension Question {
  /// The question with its hint, and each answer with what explains it.
  fileprivate func blocks(at line: Int) -> [MarkdownBlock] {
    let items = choices.map { choice in
      [
        MarkdownBlock(
          line: line,
          .paragraph(choice.isRight ? [.strong(choice.text)] : choice.text)
        ),
        MarkdownBlock(
          line: line,
          .quote([MarkdownBlock(line: line, .paragraph(choice.reason))])
        ),
      ]
    }
    return [
      MarkdownBlock(line: line, .paragraph(text)),
      MarkdownBlock(line: line, .paragraph([.emphasis(hint)])),
      MarkdownBlock(line: line, .list(MarkdownList(start: 1, isTight: true, items: items))),
    ]
  }
}

extension MarkdownBlock {
  /// What stands in place of a household's numbers while there is no household.
  fileprivate static func withoutHousehold(at line: Int) -> MarkdownBlock {
    let words = MarkdownBlock(line: line, .paragraph([.text(LessonWords.withoutHousehold)]))
    return MarkdownBlock(line: line, .quote([words]))
  }
}
