public import ThaiText

/// What stands on a wall at once.
public struct ProjectedScreen: Sendable {
  /// What it belongs to, small above; nil for a screen of its own.
  public var above: String?
  /// What is shown.
  public var blocks: [Page.Block]

  /// A screen.
  public init(above: String? = nil, _ blocks: [Page.Block]) {
    self.above = above
    self.blocks = blocks
  }

  /// The most cells for which there is room in letters of the largest and of the middle size.
  private static let (littleRoom, muchRoom) = (280, 440)

  /// How many cells its words take, whole lines where they do not go on.
  private var cells: Int { blocks.flatMap(\.html).reduce(0) { $0 + $1.cells } }

  /// Whether one more block belongs to the same thought and finds room.
  ///
  /// A list or a table goes on from the words before it and ends a thought; words go on from words
  /// as long as all of them stand there in the largest letters.
  public func takes(_ block: Page.Block) -> Bool {
    guard blocks.last?.endsThought != true else { return false }
    let more = ProjectedScreen(above: above, blocks + [block]).cells
    return more <= (block.endsThought ? Self.muchRoom : Self.littleRoom)
  }

  /// The screen at a place, counted from one.
  func html(_ place: Int, of all: Int) -> HTML {
    let inner = blocks.flatMap(\.html)
    let size = Self.size(cells: cells)
    return .element(
      .section,
      [.init(.class, "screen"), .init(.id, "s\(place)")],
      (above.map { [HTML(.p, class: "above muted", $0)] } ?? [])
        + [HTML(.div, class: size, inner)]
        + [HTML(.footer, AgendaWords.place(place, of: all))]
    )
  }
}

extension ProjectedScreen {
  /// The class of letters in which so many cells fit.
  private static func size(cells: Int) -> String {
    switch cells {
    case ...littleRoom: "little"
    case ...muchRoom: "much"
    default: "most"
    }
  }
}

extension Page.Block {
  /// Whether what comes after it is another thought.
  fileprivate var endsThought: Bool {
    switch self {
    case .points, .steps, .table, .chart, .calendar: true
    case .title, .heading, .paragraph, .quote, .question, .verbatim: false
    }
  }
}

extension HTML {
  /// How many cells stand in a line for certain.
  private static let line = 40

  /// How many cells its words take, in whole lines for a paragraph, a point or a row of a table.
  fileprivate var cells: Int {
    switch self {
    case .text(let words): words.displayWidth
    case .element(let tag, _, let children):
      children.reduce(0) { $0 + $1.cells }.rounded(
        upTo: [.p, .li, .tr].contains(tag) ? Self.line : 1
      )
    case .markdown, .written, .style, .script: 0
    }
  }
}

extension Int {
  /// The number rounded up to whole steps, one at least.
  fileprivate func rounded(upTo step: Int) -> Int { Swift.max(1, (self + step - 1) / step) * step }
}

extension HTMLDocument {
  /// Screens to go through with the keys.
  public static func screens(_ title: String, _ screens: [ProjectedScreen]) -> HTMLDocument {
    HTMLDocument(
      title: title,
      style: .screens,
      script: .screens,
      body: screens.enumerated().map { $1.html($0 + 1, of: screens.count) }
    )
  }
}
