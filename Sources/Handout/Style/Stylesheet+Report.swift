extension Stylesheet {
  /// A report that flows over as many pages as it needs.
  static let reading: StaticString = """
    @page { size: A4 portrait; margin: 14mm 15mm; }
    main { max-width: 180mm; margin: 0 auto; font-size: 11pt; }
    main > section, main > header { margin-bottom: 1.2em; }
    h1 { font-size: 1.5em; }
    h2 { font-size: 1.15em; padding-top: 0.15em; border-bottom: 1pt solid #000; margin-bottom: 0.4em; }
    h3 { font-size: 1em; margin-top: 0.5em; }
    p, li { margin-bottom: 0.25em; overflow-wrap: anywhere; }
    figure { break-inside: avoid; margin: 0.5em 0; }
    table { font-size: 0.95em; }
    th, td { border-bottom: 0.5pt solid #888; overflow-wrap: anywhere; }
    thead th { border-bottom: 1pt solid #000; vertical-align: bottom; overflow-wrap: normal; }
    tr { break-inside: avoid; }
    .figures { display: flex; flex-wrap: wrap; gap: 0.6em; margin-right: 1pt; }
    .figures div { border: 1pt solid #000; padding: 0.3em 0.8em; flex: 1 1 36mm; }
    .figures strong { display: block; font-size: 1.35em; line-height: 1.3; white-space: nowrap; }
    table + p, .figures + p { margin-top: 0.4em; }
    h2 + p { break-before: avoid; }
    p:has(+ table), p:has(+ p + table) { break-after: avoid; }
    .bars td:last-child { width: 38%; }
    .bars svg { height: 1em; }
    @media screen { main { padding: 10mm 4mm; } }
    """
}
