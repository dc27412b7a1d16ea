/// How a page is drawn on a terminal.
public struct PageLayout: Sendable {
  /// The widest a line may be, in cells.
  public var width: Int
  /// Thin lines and blocks, or signs of the keyboard only.
  public var style: DrawingStyle
  /// Whether headings may be bold.
  public var usesBold: Bool

  /// The narrowest layout that still reads well.
  public static let narrowest = 30
  /// Wider screens are not filled: longer lines tire the eye.
  public static let widest = 100

  /// A layout; a width below ``narrowest`` counts as that.
  public init(width: Int, style: DrawingStyle = .normal, usesBold: Bool = false) {
    self.width = max(Self.narrowest, width)
    self.style = style
    self.usesBold = usesBold
  }

  /// The lines of a page, blocks parted by an empty line.
  public func lines(_ page: Page) -> [String] {
    var lines: [String] = []
    for block in page.blocks {
      let drawn = self.lines(block)
      if !lines.isEmpty, !drawn.isEmpty { lines.append("") }
      lines += drawn
    }
    return lines
  }

  /// The page as one text that ends with a line end.
  public func text(_ page: Page) -> String {
    lines(page).map { $0 + "\n" }.joined()
  }

  private func lines(_ block: Page.Block) -> [String] {
    switch block {
    case .title(let text): underlined(text, with: style == .normal ? "═" : "=")
    case .heading(let text): underlined(text, with: style == .normal ? "─" : "-")
    case .paragraph(let text): LineWrap.wrap(text, width: width)
    case .quote(let paragraphs): paragraphs.flatMap(quote)
    case .points(let points): points.flatMap(lines)
    case .steps(let steps, let first):
      steps.enumerated().flatMap { lines($1, numbered: first + $0) }
    case .question(let question): lines(question)
    case .table(let table):
      style == .plain ? table.sentences(width: width) : table.lines(width: width)
    case .chart(let caption, let chart, let sentences):
      LineWrap.wrap(caption, width: width)
        + (style == .plain
          ? sentences.flatMap { lines(Page.Point($0)) } : chart.lines(width: width, style: style))
    case .calendar(let calendar): calendar.lines(width: width, style: style)
    case .verbatim(let lines):
      lines.flatMap { LineWrap.wrap($0, width: width, firstIndent: "  ", indent: "    ") }
    }
  }

  private func underlined(_ text: String, with sign: Character) -> [String] {
    let lines = LineWrap.wrap(text, width: width)
    let widest = lines.map(\.displayWidth).max() ?? 0
    return lines.map(bold) + [String(repeating: sign, count: min(width, widest))]
  }

  private func bold(_ text: String) -> String {
    usesBold ? "\u{1B}[1m\(text)\u{1B}[0m" : text
  }

  private func quote(_ text: String) -> [String] {
    let bar = style == .normal ? "│ " : "  "
    return LineWrap.wrap(text, width: width, firstIndent: bar, indent: bar)
  }

  private func lines(_ point: Page.Point) -> [String] {
    let sign = style == .normal ? "• " : "- "
    let text = LineWrap.wrap(point.text, width: width, firstIndent: sign, indent: "  ")
    guard !point.detail.isEmpty else { return text }
    let arrow = style == .normal ? "  → " : "  > "
    return text + LineWrap.wrap(point.detail, width: width, firstIndent: arrow, indent: "    ")
  }

  private func lines(_ step: String, numbered number: Int) -> [String] {
    hanging(step, after: "\(number). ")
  }

  private func lines(_ question: Page.Question) -> [String] {
    let choices = question.choices.enumerated().flatMap { index, choice in
      hanging(choice, after: "   \(Page.Question.letter(ofChoice: index)). ")
    }
    return lines(question.text, numbered: question.number) + choices
  }

  /// Text whose other lines begin where the first begins after its sign.
  private func hanging(_ text: String, after sign: String) -> [String] {
    let indent = String(repeating: " ", count: sign.displayWidth)
    return LineWrap.wrap(text, width: width, firstIndent: sign, indent: indent)
  }
}
