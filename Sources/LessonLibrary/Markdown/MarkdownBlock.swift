/// One block of a lesson: what stands between two blank lines, roughly.
public enum MarkdownBlock: Hashable, Sendable {
  /// A title inside the lesson; the level is 1–6, 1 the greatest.
  case heading(level: Int, [Inline])
  /// Words that belong together.
  case paragraph([Inline])
  /// Items without an order; lists inside lists are flattened. Never empty.
  case bulletList([[Inline]])
  /// Items in order, numbered from `start`. Never empty.
  case orderedList(start: Int, items: [[Inline]])
  /// Words set apart, one element a paragraph.
  case quote([[Inline]])
  /// A table; every row has as many cells as the header.
  case table(header: [[Inline]], rows: [[[Inline]]])
  /// A question of the quiz.
  case question(Question)
  /// The place where the lesson speaks of the household at hand.
  case household
}
