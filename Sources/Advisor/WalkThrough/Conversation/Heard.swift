import ThaiText

/// A line that was typed, as far as it means the same everywhere.
enum Heard: Equatable {
  /// Enter alone.
  case enter
  /// A wish to know more.
  case help
  /// A wish to go back.
  case back
  /// A wish to leave.
  case leave
  /// Anything else, without blanks at the ends.
  case words(String)

  /// The most characters of a line that are looked at.
  private static let mostCharacters = 500

  /// What a line means.
  init(_ line: String) {
    let line = line.prefix(Self.mostCharacters)
    let blanks: (Character) -> Bool = { $0.isWhitespace || $0 == "\u{200B}" || $0 == "\u{FEFF}" }
    let words = String(line.drop(while: blanks).reversed().drop(while: blanks).reversed())
    self =
      if words.isEmpty { .enter } else if ConversationWords.help.contains(words) {
        .help
      } else if ConversationWords.back.contains(words) {
        .back
      } else if ConversationWords.leave.contains(words) { .leave } else { .words(words) }
  }
}
