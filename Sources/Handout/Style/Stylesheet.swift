/// How a file looks; written in this room, never made of what people give.
public struct Stylesheet: Hashable, Sendable {
  /// The rules.
  let css: String

  init(_ parts: [StaticString]) {
    css = parts.map { $0.description + "\n" }.joined()
  }

  /// Households' sheets of two A4 pages.
  public static let sheets = Stylesheet([common, charts, sheet])

  /// Reports of any length, to read on a screen or on A4.
  public static let report = Stylesheet([common, charts, reading])

  /// Questions to mark by hand, on A4.
  public static let questions = Stylesheet([common, reading, marking])

  /// One idea a screen, for a wall.
  public static let screens = Stylesheet([common, projector])

  /// What all files have in common: a Thai font that the computer has, black on white.
  private static let common: StaticString = """
    * { box-sizing: border-box; }
    html { -webkit-text-size-adjust: 100%; }
    body { margin: 0; color: #000; background: #fff; line-height: 1.45;
      font-family: "Sarabun", "TH Sarabun New", "Noto Sans Thai", "Loma", sans-serif;
      -webkit-print-color-adjust: exact; print-color-adjust: exact; }
    h1, h2, h3, p, ul, ol, table, figure, blockquote, pre { margin: 0; }
    ul, ol { padding-left: 1.3em; }
    h1, h2, h3 { line-height: 1.35; break-after: avoid; }
    table { border-collapse: collapse; width: 100%; }
    th, td { text-align: left; vertical-align: top; padding: 0.1em 0.4em; }
    th { font-weight: bold; }
    .amount { text-align: right; white-space: nowrap; }
    .whole { white-space: nowrap; overflow-wrap: normal; }
    .muted { color: #333; }
    code { font-family: inherit; font-weight: bold; }
    """

  /// Charts: filled with patterns, so that they read without colour.
  private static let charts: StaticString = """
    svg { display: block; width: 100%; height: auto; }
    svg text { font-family: inherit; fill: #000; stroke: none; }
    svg .halo { stroke: #fff; stroke-width: 3px; stroke-linejoin: round; paint-order: stroke; }
    svg .axis { stroke: #000; stroke-width: 1; fill: none; }
    svg .guide { stroke: #999; stroke-width: 0.5; stroke-dasharray: 2 2; fill: none; }
    svg .edge { stroke: #000; stroke-width: 1; }
    svg .mark { stroke: #000; stroke-width: 1; fill: none; }
    .patterns { position: absolute; width: 0; height: 0; }
    .swatch { display: inline-block; width: 1.6em; height: 0.9em; vertical-align: -0.05em; }
    .key { font-size: 0.85em; }
    .key span { margin-right: 0.8em; white-space: nowrap; }
    """
}
