/// What a file says below its front matter, whether or not it is a sound lesson; or all that it
/// says, when it has no front matter.
public struct LessonText: Sendable {
  /// The blocks, in order; only a file with front matter has slots among them.
  public let blocks: [MarkdownBlock]

  /// What keeps the blocks from being read as they are written, by line; empty when nothing does.
  public let problems: [LessonProblem]

  /// Reads a file.
  ///
  /// - Parameters:
  ///   - file: A file of Markdown.
  ///   - vocabulary: The names from elsewhere that it may use.
  public init(_ file: ContentFile, vocabulary: LessonVocabulary = LessonVocabulary()) {
    let matter = FrontMatterText(file.text)
    let document = MarkdownDocument(
      matter?.body ?? file.text[...],
      firstLine: matter?.firstBodyLine ?? 1
    )
    var filling = SlotFilling(figures: vocabulary.figures)
    blocks = matter == nil ? document.blocks : filling.blocks(document.blocks)
    let facts =
      document.refusals.map { (line: $0.line, fact: LessonProblem.Fact.uncovered($0.construct)) }
      + filling.problems
    problems = facts.sorted { $0.line < $1.line }.map {
      LessonProblem(fileName: file.name, line: $0.line, fact: $0.fact)
    }
  }
}
