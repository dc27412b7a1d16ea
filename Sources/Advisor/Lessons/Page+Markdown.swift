public import LessonLibrary
public import ThaiText

extension Page.Block {
  /// A block of a lesson as it is shown; nil for a question and for the household's numbers, which
  /// need more than the block itself.
  public init?(_ block: MarkdownBlock) {
    switch block {
    case .heading(_, let inlines): self = .heading(inlines.shownText)
    case .paragraph(let inlines): self = .paragraph(inlines.shownText)
    case .bulletList(let items): self = .points(items.map { Page.Point($0.shownText) })
    case .orderedList(let start, let items):
      self = .steps(items.map(\.shownText), from: start)
    case .quote(let paragraphs): self = .quote(paragraphs.map(\.shownText))
    case .table(let header, let rows): self = .table(TextTable(header: header, rows: rows))
    case .question, .household: return nil
    }
  }
}

extension Page.Question {
  /// A question of a quiz, without saying which answer is right.
  public init(_ question: Question, number: Int) {
    self.init(
      number: number,
      text: question.text.shownText,
      choices: question.choices.map(\.text.shownText)
    )
  }
}

extension TextTable {
  /// A lesson's table; columns that hold nothing but numbers stand at the right.
  init(header: [[Inline]], rows: [[[Inline]]]) {
    let cells = rows.map { $0.map(\.shownText) }
    let columns = header.enumerated().map { index, title in
      let isOfNumbers = index > 0 && cells.allSatisfy { $0[index].isNumberOrEmpty }
      return isOfNumbers ? Column.amounts(title.shownText) : Column.words(title.shownText)
    }
    self.init(columns: columns, rows: cells)
  }
}

extension Inline {
  /// The words as a terminal shows them; the address of a link follows its words.
  var shownText: String {
    switch self {
    case .text(let words), .code(let words): words.safeForTerminal
    case .strong(let inlines), .emphasis(let inlines): inlines.shownText
    case .link(let inlines, let destination):
      inlines.shownText == destination
        ? inlines.shownText : "\(inlines.shownText) (\(destination.safeForTerminal))"
    }
  }
}

extension Sequence<Inline> {
  /// The words as a terminal shows them.
  var shownText: String { map(\.shownText).joined() }
}

extension String {
  /// Whether there is nothing here but digits and what stands between and before them.
  fileprivate var isNumberOrEmpty: Bool {
    allSatisfy { $0.isASCII && ($0.isNumber || ",.-–%".contains($0)) }
  }
}
