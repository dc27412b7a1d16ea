extension HTML {
  /// A bar beside a number that says the same, so that nobody needs to see it.
  ///
  /// - Parameter share: How long it is, 0 to 1.
  /// - Returns: The drawing, as wide as what it stands in.
  static func bar(_ share: Double) -> HTML {
    let rect = HTML.element(
      .rect,
      [
        .init(.x, 0.0), .init(.y, 1.0), .init(.width, max(0.4, min(1, share) * 100)),
        .init(.height, 8.0), .init(.fill, "#555"),
      ],
      []
    )
    return .element(
      .svg,
      [.init(.viewBox, "0 0 100 10"), .init(.aspect, "none"), .init(.isHidden, "true")],
      [rect]
    )
  }
}
