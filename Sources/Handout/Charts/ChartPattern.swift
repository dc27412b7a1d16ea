/// What an area of a chart is filled with; all of them differ on a black-and-white printer.
enum ChartPattern: String, CaseIterable {
  case grey, rising, dots, level, cross, dark, white

  /// The pattern of a place in a list; the last one for all places after.
  init(place: Int) {
    self = place < Self.allCases.count ? Self.allCases[place] : .white
  }

  /// The value of `fill`.
  var fill: String {
    switch self {
    case .grey: "#d4d4d4"
    case .dark: "#7a7a7a"
    case .white: "#fff"
    case .rising, .dots, .level, .cross: "url(#\(rawValue))"
    }
  }

  /// The drawings that ``fill`` names: once in a file, before the charts.
  static var definitions: HTML {
    let svg = [HTML.Attribute(.class, "patterns"), HTML.Attribute(.isHidden, "true")]
    let patterns = [
      pattern(.rising, size: 6, turned: 45, [line(0, 0, 0, 6)]),
      pattern(
        .dots,
        size: 6,
        [.element(.circle, [.init(.cx, 3.0), .init(.cy, 3.0), .init(.r, 1.1)], [])]
      ),
      pattern(.level, size: 5, [line(0, 2.5, 5, 2.5)]),
      pattern(.cross, size: 6, turned: 45, [line(0, 0, 0, 6), line(0, 0, 6, 0)]),
    ]
    return .element(.svg, svg, [HTML(.defs, patterns)])
  }

  private static func pattern(
    _ name: ChartPattern,
    size: Double,
    turned degrees: Double = 0,
    _ marks: [HTML]
  ) -> HTML {
    let ground = HTML.element(
      .rect,
      [.init(.width, size), .init(.height, size), .init(.fill, "#fff")],
      []
    )
    return .element(
      .pattern,
      [
        .init(.id, name.rawValue), .init(.width, size), .init(.height, size),
        .init(.patternUnits, "userSpaceOnUse"),
        .init(.patternTransform, "rotate(\(degrees.coordinate))"),
      ],
      [ground] + marks
    )
  }

  private static func line(_ x1: Double, _ y1: Double, _ x2: Double, _ y2: Double) -> HTML {
    .element(
      .line,
      [
        .init(.class, "mark"), .init(.x1, x1), .init(.y1, y1), .init(.x2, x2), .init(.y2, y2),
      ],
      []
    )
  }
}

extension HTML {
  /// A word with the pattern that stands for it beside it.
  static func keyEntry(_ name: String, _ pattern: ChartPattern) -> HTML {
    let mark = HTML.element(
      .rect,
      [
        .init(.class, "edge"), .init(.width, 16.0), .init(.height, 9.0),
        .init(.fill, pattern.fill),
      ],
      []
    )
    let swatch = HTML.element(
      .svg,
      [.init(.viewBox, "-1 -1 18 11"), .init(.isHidden, "true")],
      [mark]
    )
    return HTML(.span, [HTML(.span, class: "swatch", [swatch]), .text(" " + name)])
  }
}
