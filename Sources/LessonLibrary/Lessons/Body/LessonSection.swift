/// A heading of a lesson with what stands under it.
public struct LessonSection: Hashable, Sendable {
  /// Which of the parts it is; nil for one of the writer's own.
  public let part: LessonPart?
  /// The words of the heading; empty for what stands before the first one.
  public let heading: [Inline]
  /// The line of the heading.
  public let line: Int
  /// What stands under it, up to the next heading of the second level.
  public var blocks: [MarkdownBlock]

  /// Parts a lesson's blocks into sections; the first has no heading.
  static func sections(of blocks: [MarkdownBlock], words: FixedWords) -> [LessonSection] {
    var sections = [
      LessonSection(part: nil, heading: [], line: blocks.first?.line ?? 1, blocks: [])
    ]
    for block in blocks {
      if case .heading(level: 1...2, let heading) = block.content {
        let part = LessonPart.allCases.first { words.headings[$0] == heading.plainText }
        sections.append(LessonSection(part: part, heading: heading, line: block.line, blocks: []))
      } else {
        sections[sections.count - 1].blocks.append(block)
      }
    }
    return sections
  }
}
