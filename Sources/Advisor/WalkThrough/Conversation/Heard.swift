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
    let line = line.withoutKeys.prefix(Self.mostCharacters)
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

extension String {
  /// The text without what keys that write nothing put into a line that comes whole, such as the
  /// arrow keys.
  fileprivate var withoutKeys: String {
    guard unicodeScalars.contains("\u{1B}") else { return self }
    var kept = String.UnicodeScalarView()
    var rest = unicodeScalars[...]
    while let scalar = rest.popFirst() {
      guard scalar == "\u{1B}" else {
        kept.append(scalar)
        continue
      }
      guard let opening = rest.first, opening == "[" || opening == "O" else { continue }
      rest = rest.dropFirst().drop { !(0x40...0x7E).contains($0.value) }.dropFirst()
    }
    return String(kept)
  }
}
