import ThaiText

/// The two sides of a conversation: what is said, and what is heard.
struct Conversation {
  /// The screen and the keyboard.
  let console: Console

  /// Says blocks, with an empty line before them.
  func say(_ blocks: [Page.Block]) {
    console.show("\n" + console.layout.text(Page(blocks)))
  }

  /// Says sentences, each on lines of its own.
  func say(_ sentences: [String]) {
    let lines = sentences.flatMap { LineWrap.wrap($0, width: console.layout.width) }
    console.show(lines.map { $0 + "\n" }.joined())
  }

  /// Says a numbered list to choose from.
  func say(_ choices: ChoiceList) {
    console.show(choices.lines(width: console.layout.width).map { $0 + "\n" }.joined())
  }

  /// Awaits a line.
  ///
  /// - Throws: When the person leaves, or no more will come.
  func hear() throws(Departure) -> Heard {
    console.show(console.layout.style == .normal ? "› " : "> ")
    guard let line = console.readLine() else { throw .endOfInput }
    let heard = Heard(line)
    if heard == .leave { throw .asked }
    return heard
  }

  /// What was taken from a list.
  enum Picked: Equatable {
    /// An item, by its place from zero.
    case item(Int)
    /// Enter alone.
    case enter
    /// A wish to go back.
    case back
  }

  /// Asks until one of a list, Enter alone or going back is taken.
  ///
  /// - Parameters:
  ///   - ask: The question.
  ///   - choices: The list to choose from.
  ///   - more: What is said to those who ask for more.
  func pick(
    _ ask: String,
    from choices: ChoiceList,
    more: [String]
  ) throws(Departure) -> Picked {
    console.show("\n")
    say([ask])
    say(choices)
    while true {
      switch try hear() {
      case .enter: return .enter
      case .back, .leave: return .back
      case .help: say(more)
      case .words(let words):
        if let place = choices.place(of: words) { return .item(place) }
        say([ConversationWords.noSuchChoice(words, most: choices.items.count)])
      }
    }
  }

  /// Asks until one of the choices is taken.
  ///
  /// - Parameters:
  ///   - ask: The question.
  ///   - choices: The list to choose from.
  ///   - standing: The choice that Enter alone takes, by place from zero; nil when Enter goes back.
  ///   - more: What is said to those who ask for more.
  /// - Returns: The choice by its place from zero; nil to go back.
  func choose(
    _ ask: String,
    from choices: ChoiceList,
    standing: Int?,
    more: [String]
  ) throws(Departure) -> Int? {
    switch try pick(ask, from: choices, more: more) {
    case .item(let place): place
    case .enter: standing
    case .back: nil
    }
  }

  /// Asks for agreement to what was understood.
  func confirm(_ sentences: [String]) throws(Departure) -> Agreement {
    say(sentences + [ConversationWords.agreeOrCorrect])
    switch try hear() {
    case .enter: return .yes
    case .back, .leave: return .no
    case .help: return try confirm(sentences)
    case .words(let words) where ConversationWords.yes.contains(words): return .yes
    case .words(let words) where ConversationWords.no.contains(words): return .no
    case .words(let words): return .instead(words)
    }
  }

  /// An answer to what was repeated back.
  enum Agreement: Equatable {
    case yes
    case no
    /// Another answer was typed at once.
    case instead(String)
  }
}
