/// The lines of a text and how far they have been read.
struct LineCursor {
  private let lines: [Line]
  private var position = 0

  init(_ lines: [Line]) {
    self.lines = lines
  }

  /// The line to read next; nil at the end.
  var current: Line? { line(ahead: 0) }

  func line(ahead count: Int) -> Line? {
    let index = position + count
    return index < lines.count ? lines[index] : nil
  }

  mutating func advance() {
    position += 1
  }

  mutating func skipBlanks() {
    while current?.kind == .blank { advance() }
  }

  /// Takes the current line, and the plain lines that carry it on, as one run of words.
  ///
  /// - Parameter text: What the current line says after its mark.
  /// - Returns: The words of all these lines, a space between two lines.
  mutating func takeInlines(startingWith text: Substring) -> [Inline] {
    advance()
    var words = String(text)
    while let line = current, line.kind == .text {
      words += " \(line.text)"
      advance()
    }
    return Markdown.inlines(in: words)
  }
}
