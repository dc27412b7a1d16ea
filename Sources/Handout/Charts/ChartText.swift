import ThaiText

/// Words in a chart, and how much room they take.
enum ChartText {
  /// The size of letters, in units of a chart.
  static let size = 12.0

  /// How wide a word may become in the fonts that pages ask for.
  static func width(_ words: String) -> Double { Double(words.displayWidth) * size * 0.58 }

  /// Where words stand beside their point.
  enum Anchor: String {
    case start, middle, end
  }

  /// Words at a point.
  static func text(
    _ words: String,
    x: Double,
    y: Double,
    _ anchor: Anchor = .start,
    hasHalo: Bool = false
  ) -> HTML {
    .element(
      .chartText,
      (hasHalo ? [HTML.Attribute(.class, "halo")] : [])
        + [.init(.x, x), .init(.y, y), .init(.textAnchor, anchor.rawValue)],
      [.text(words)]
    )
  }
}

extension HTML {
  /// A drawing with what it is called and what it shows, for those who cannot see it.
  static func chart(
    _ title: String,
    _ description: String,
    width: Double,
    height: Double,
    _ marks: [HTML]
  ) -> HTML {
    .element(
      .svg,
      [
        .init(.viewBox, "0 0 \(width.coordinate) \(height.coordinate)"), .init(.role, "img"),
        .init(.label, title),
      ],
      [
        HTML(.chartTitle, title), HTML(.desc, description),
        .element(.g, [.init(.fontSize, ChartText.size)], marks),
      ]
    )
  }
}
