extension Stylesheet {
  /// One idea a screen in letters that the last row can read; a screen that holds more grows.
  static let projector: StaticString = """
    html { scroll-snap-type: y proximity; }
    .screen { min-height: 100vh; padding: 5vh 7vw; font-size: min(5.4vh, 3.6vw);
      display: flex; flex-direction: column; justify-content: center; gap: 0.5em;
      scroll-snap-align: start; border-bottom: 1px solid #bbb; }
    .screen h1 { font-size: 1.7em; }
    .screen h2 { font-size: 1.25em; }
    .screen .above { font-size: 0.6em; }
    .screen > div > * { margin-bottom: 0.4em; }
    .screen .much { font-size: 0.8em; }
    .screen .most { font-size: 0.64em; }
    .screen li { margin-bottom: 0.3em; }
    .screen blockquote { border-left: 0.15em solid #000; padding-left: 0.6em; }
    .screen table { font-size: 0.8em; }
    .screen th, .screen td { border-bottom: 2px solid #888; }
    .screen footer { font-size: 0.45em; margin-top: auto; }
    .screen .answer { border: 0.12em solid #000; padding: 0.1em 0.5em; font-weight: bold; }
    @page { size: A4 landscape; margin: 10mm; }
    @media print {
      .screen { min-height: 0; height: 185mm; font-size: 28pt; padding: 0; break-after: page;
        border: 0; }
    }
    """
}
