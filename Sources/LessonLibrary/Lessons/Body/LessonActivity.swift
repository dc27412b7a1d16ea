/// What a group does together with a lesson.
public struct LessonActivity: Hashable, Sendable {
  /// How long it takes, in minutes.
  public let minutes: Int
  /// What has to be at hand.
  public let materials: [Inline]
  /// What is done; never empty.
  public let steps: [MarkdownBlock]

  /// Reads the blocks under the heading: a list whose first two items are the time and the things
  /// needed, then the steps; nil when one of them is missing.
  init?(_ blocks: [MarkdownBlock], words: FixedWords) {
    let blocks = blocks.filter { !$0.isExample }
    guard case .list(let list)? = blocks.first?.content, list.start == nil, list.items.count >= 2,
      let time = list.items[0].firstParagraph?.without(prefix: words.time),
      let materials = list.items[1].firstParagraph?.without(prefix: words.materials),
      let minutes = time.plainText.split(whereSeparator: { !$0.isASCII || !$0.isNumber }).first
        .flatMap({ Int($0) }),
      minutes > 0, !materials.plainText.trimmed.isEmpty, blocks.count > 1
    else { return nil }
    self.minutes = minutes
    self.materials = materials
    steps = Array(blocks.dropFirst())
  }
}

extension [MarkdownBlock] {
  /// The words of the first block, when it is a paragraph.
  var firstParagraph: [Inline]? {
    if case .paragraph(let words)? = first?.content { words } else { nil }
  }
}

extension [Inline] {
  /// The words after a beginning and the spaces that follow it; nil when they begin otherwise.
  func without(prefix: String) -> [Inline]? {
    guard case .text(let words)? = first, words.hasPrefix(prefix) else { return nil }
    let rest = words.dropFirst(prefix.count).drop(while: \.isWhitespace)
    return (rest.isEmpty ? [] : [.text(String(rest))]) + dropFirst()
  }
}
