import ThaiText

/// The two sides of a conversation: what is said, and what is heard.
struct Conversation {
  /// The screen and the keyboard.
  let console: Console
  /// What stands on the screen, as far as the next line needs to know.
  let screen = Screen()
  /// What files held when they were shown.
  let seen = SeenFiles()

  /// Shows text as it is.
  func show(_ text: String) {
    screen.note(rows: text.count { $0 == "\n" })
    console.show(text)
  }

  /// Says blocks, with an empty line before them.
  func say(_ blocks: [Page.Block]) {
    show("\n" + console.layout.text(Page(blocks.map(screen.hidden))))
  }

  /// Says, once, that answers cannot be kept in the meantime, unless they are.
  func tellUnkept(unless isKept: Bool) {
    if screen.noteKept(isKept) { say([KeepingWords.unkept]) }
  }

  /// Says how far along a question is, with an empty line before it; its numbers are never hidden.
  func say(progress: String) {
    show("\n" + console.layout.text(Page([.paragraph(progress)])))
  }

  /// Says what was understood of the last answer, with an empty line before it.
  func say(readBack: String) {
    show("\n")
    say([readBack])
  }

  /// Whether a list with the question around it leaves no row of the screen free.
  func fillsScreen(_ list: ChoiceList) -> Bool {
    guard let height = console.size()?.height else { return false }
    return list.lines(width: console.layout.width).count + Self.rowsAroundList > height
  }

  /// Rows of a question beside its list: its head, its heading, hints, the line, and what was
  /// understood before.
  private static let rowsAroundList = 11

  /// Says a heading, without an empty line before it.
  func say(heading: String) {
    show(console.layout.text(Page([screen.hidden(.heading(heading))])))
  }

  /// Says sentences, each on lines of its own.
  func say(_ sentences: [String], indent: String = "") {
    let lines = sentences.flatMap {
      LineWrap.wrap(
        screen.hidden([$0])[0],
        width: console.layout.width,
        firstIndent: indent,
        indent: indent
      )
    }
    show(lines.map { $0 + "\n" }.joined())
  }

  /// Says a numbered list to choose from.
  func say(_ choices: ChoiceList) {
    let lines = screen.hidden(choices).lines(width: console.layout.width)
    show(lines.map { $0 + "\n" }.joined())
    screen.noteList()
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
  ///   - enter: What Enter alone does, in words; nil to say nothing of it.
  ///   - more: What is said to those who ask for more.
  /// - Returns: What was taken.
  /// - Throws: When the person leaves, or no more will come.
  func pick(
    _ ask: String,
    from choices: ChoiceList,
    enter: String? = nil,
    more: [String]
  ) throws(Departure) -> Picked {
    let shown = {
      show("\n")
      say(heading: ask)
      say(choices)
      if let enter { say([ConversationWords.enter(takes: enter)], indent: "  ") }
    }
    shown()
    return try pick(from: choices, more: more, again: shown)
  }

  /// Awaits one of a list that was shown, Enter alone or going back.
  func pick(from choices: ChoiceList, more: [String]) throws(Departure) -> Picked {
    try pick(from: choices, more: more) { say(choices) }
  }

  /// Awaits one of a list that was shown with more around it, all of which `again` shows once more.
  func pick(
    from choices: ChoiceList,
    more: [String],
    again: () -> Void
  ) throws(Departure) -> Picked {
    while true {
      switch try hear(choosing: choices, again: again) {
      case .enter: return .enter
      case .back, .leave: return .back
      case .help: say(more)
      case .words(let words):
        if choices.isLeaving(words) { throw .asked }
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
  /// - Throws: When the person leaves, or no more will come.
  func choose(
    _ ask: String,
    from choices: ChoiceList,
    standing: Int?,
    more: [String]
  ) throws(Departure) -> Int? {
    let enter = standing.map { choices.items[$0] } ?? ConversationWords.goBack
    switch try pick(ask, from: choices, enter: enter, more: more) {
    case .item(let place): return place
    case .enter: return standing
    case .back: return nil
    }
  }

  /// Asks for agreement to what was understood.
  func confirm(_ sentences: [String]) throws(Departure) -> Agreement {
    say(sentences + [ConversationWords.agreeOrCorrect])
    switch try hear() {
    case .enter: return .yes
    case .back, .leave: return .back
    case .help: return try confirm([ConversationWords.agreeMore] + sentences)
    case .words(let words) where ConversationWords.yes.contains(words): return .yes
    case .words(let words) where ConversationWords.no.contains(words): return .no
    case .words(let words): return .instead(words)
    }
  }

  /// An answer to what was repeated back.
  enum Agreement: Equatable {
    case yes
    case no
    /// A wish to go back.
    case back
    /// Another answer was typed at once.
    case instead(String)
  }
}
