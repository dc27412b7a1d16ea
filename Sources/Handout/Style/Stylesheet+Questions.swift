extension Stylesheet {
  /// Questions with their answers side by side where they fit, with room for a ring around a letter.
  static let marking: StaticString = """
    main > section { margin-bottom: 0.7em; }
    h2 { padding-top: 0.3em; }
    .question { break-inside: avoid; margin-bottom: 0.55em; }
    .question p { margin-bottom: 0; }
    .question .choice { display: inline-block; margin: 0.15em 1.6em 0 0.6em; }
    """
}
