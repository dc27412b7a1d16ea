public import ThaiText

/// What stands on a wall at once.
public struct Screen: Sendable {
  /// What it belongs to, small above; nil for a screen of its own.
  public var above: String?
  /// What is shown.
  public var blocks: [Page.Block]

  /// A screen.
  public init(above: String? = nil, _ blocks: [Page.Block]) {
    self.above = above
    self.blocks = blocks
  }

  /// From so many cells on letters are smaller.
  private static let much = 320

  /// The screen at a place, counted from one.
  func html(_ place: Int, of all: Int) -> HTML {
    let inner = blocks.flatMap(\.html)
    let isMuch = inner.reduce(0) { $0 + $1.cells } > Self.much
    return .element(
      .section,
      [.init(.class, "screen"), .init(.id, "s\(place)")],
      (above.map { [HTML(.p, class: "above muted", $0)] } ?? [])
        + (isMuch ? [HTML(.div, class: "much", inner)] : inner)
        + [HTML(.footer, AgendaWords.place(place, of: all))]
    )
  }
}

extension HTML {
  /// How many cells its words take.
  fileprivate var cells: Int {
    switch self {
    case .text(let words): words.displayWidth
    case .element(_, _, let children): children.reduce(0) { $0 + $1.cells }
    case .markdown, .written, .style, .script: 0
    }
  }
}

extension HTMLDocument {
  /// Screens to go through with the keys.
  public static func screens(_ title: String, _ screens: [Screen]) -> HTMLDocument {
    HTMLDocument(
      title: title,
      style: .screens,
      script: .screens,
      body: screens.enumerated().map { $1.html($0 + 1, of: screens.count) }
    )
  }
}
