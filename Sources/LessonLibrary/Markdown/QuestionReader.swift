/// Reads `? question`, then its choices, then its reason, blank lines between them or not.
enum QuestionReader {
  static func read(_ lines: inout LineCursor, text: Substring) -> MarkdownBlock {
    let words = lines.takeInlines(startingWith: text)
    lines.skipBlanks()
    let choices = choices(&lines)
    return .question(Question(text: words, choices: choices, reason: reason(&lines)))
  }

  private static func choices(_ lines: inout LineCursor) -> [Question.Choice] {
    var choices: [Question.Choice] = []
    while case .choice(let text, let isRight)? = lines.current?.kind {
      choices.append(.init(text: lines.takeInlines(startingWith: text), isRight: isRight))
      lines.skipBlanks()
    }
    return choices
  }

  private static func reason(_ lines: inout LineCursor) -> [Inline] {
    var words: [Substring] = []
    while case .quote(let text)? = lines.current?.kind {
      words.append(text)
      lines.advance()
    }
    return Markdown.inlines(in: words.joined(separator: " "))
  }
}
