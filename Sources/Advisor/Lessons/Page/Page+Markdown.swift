public import LessonLibrary
public import ThaiText

extension Page.Block {
  /// A block of Markdown as it is shown; an item or a quote that holds other blocks shows them line
  /// by line.
  public static func blocks(_ block: MarkdownBlock) -> [Page.Block] {
    switch block.content {
    case .heading(_, let words): [.heading(words.shownText)]
    case .paragraph(let words): [.paragraph(words.shownText)]
    case .list(let list): [Self.list(list)]
    case .quote(let blocks): [.quote(blocks.flatMap { $0.lines(indent: "") })]
    case .table(let table): [.table(TextTable(table))]
    case .fence(_, let text): [.verbatim(text.fenceLines)]
    case .rule: []
    }
  }

  private static func list(_ list: MarkdownList) -> Page.Block {
    let items = list.items.map { item in
      item.flatMap { $0.lines(indent: "") }.joined(separator: "\n")
    }
    guard let start = list.start else { return .points(items.map { Page.Point($0) }) }
    return .steps(items, from: start)
  }
}

extension MarkdownBlock {
  /// The block as lines, those of a list inside it with their signs.
  fileprivate func lines(indent: String) -> [String] {
    switch content {
    case .heading(_, let words), .paragraph(let words): [indent + words.shownText]
    case .quote(let blocks): blocks.flatMap { $0.lines(indent: indent) }
    case .table(let table):
      ([table.header] + table.rows).map { row in
        indent + row.map(\.shownText).joined(separator: "  ")
      }
    case .fence(_, let text): text.fenceLines.map { indent + $0 }
    case .rule: []
    case .list(let list):
      list.items.enumerated().flatMap { index, item in
        let sign = list.start.map { "\($0 + index). " } ?? "– "
        let lines = item.flatMap { $0.lines(indent: indent + "  ") }
        return lines.prefix(1).map { indent + sign + $0.dropFirst(indent.count + 2) }
          + lines.dropFirst()
      }
    }
  }
}

extension String {
  /// The lines between two fences.
  fileprivate var fenceLines: [String] {
    split(separator: "\n", omittingEmptySubsequences: false).dropLast()
      .map { String($0).safeForTerminal }
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
  /// A lesson's table; columns that hold nothing but numbers, or that the lesson sets so, stand at
  /// the right.
  init(_ table: MarkdownTable) {
    let cells = table.rows.map { $0.map(\.shownText) }
    let columns = table.header.enumerated().map { index, title in
      let isOfNumbers = index > 0 && cells.allSatisfy { $0[index].isNumberOrEmpty }
      let isAtRight = isOfNumbers || table.alignments[index] == .right
      return isAtRight ? Column.amounts(title.shownText) : Column.words(title.shownText)
    }
    self.init(columns: columns, rows: cells)
  }
}

extension Inline {
  /// The words as a terminal shows them; the address of a link follows its words.
  var shownText: String {
    switch self {
    case .text(let words), .code(let words), .image(let words, _, _): words.safeForTerminal
    case .softBreak: " "
    case .hardBreak: "\n"
    case .strong(let inner), .emphasis(let inner): inner.shownText
    case .link(let inner, let destination, _):
      inner.shownText == destination || destination.isEmpty
        ? inner.shownText : "\(inner.shownText) (\(LinkAddress(destination).shownText))"
    case .slot: LessonWords.blank
    }
  }
}

extension LinkAddress {
  /// What a person types to follow the link.
  fileprivate var shownText: String {
    if let lessonID { return "plodnee lesson show \(lessonID.safeForTerminal)" }
    let text = scheme == "tel" ? String(destination.dropFirst("tel:".count)) : destination
    return text.safeForTerminal
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
