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

  /// The most cells that letters of a middle size leave room for.
  public static let room = 400

  /// How many cells its words take, whole lines where they do not go on.
  public var cells: Int { blocks.flatMap(\.html).reduce(0) { $0 + $1.cells } }

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
    case ..<240: "little"
    case ...room: "much"
    default: "most"
    }
  }
}

extension HTML {
  /// The least that a paragraph, a point or a row of a table takes.
  private static let line = 36

  /// How many cells its words take, whole lines where they do not go on.
  fileprivate var cells: Int {
    switch self {
    case .text(let words): words.displayWidth
    case .element(let tag, _, let children):
      max([.p, .li, .tr].contains(tag) ? Self.line : 0, children.reduce(0) { $0 + $1.cells })
    case .markdown, .written, .style, .script: 0
    }
  }
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
