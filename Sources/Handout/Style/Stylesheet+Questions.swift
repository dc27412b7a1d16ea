extension Stylesheet {
  /// Questions with their answers side by side where they fit, with room for a ring around a letter:
  /// what people know in front, what they do and think on the back, in letters for old eyes.
  static let marking: StaticString = """
    main { font-size: 13pt; }
    main > section { margin-bottom: 0.7em; }
    main > section:nth-of-type(3) { break-before: page; }
    h2 { padding-top: 0.3em; }
    .question { break-inside: avoid; margin-bottom: 0.7em; }
    .question p { margin-bottom: 0; }
    .question .choice { display: inline-block; margin: 0.15em 1.6em 0 0.6em; }
    """
}
