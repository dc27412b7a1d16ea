import ThaiText

extension Conversation {
  /// Whether lines are typed key by key.
  var takesKeys: Bool { console.layout.style == .normal && console.edit != nil }

  /// Awaits a line.
  ///
  /// - Parameters:
  ///   - list: The list that was shown last, when one of it may be chosen with the arrow keys.
  ///   - takesSeveral: Whether several of it may be chosen.
  ///   - isPrivate: Whether what is typed may be hidden.
  ///   - again: Says once more what is answered, with or without its numbers.
  /// - Returns: What was heard; a wish to hide numbers is granted at once and never returned.
  /// - Throws: When the person leaves, or no more will come.
  func hear(
    choosing list: ChoiceList? = nil,
    takesSeveral: Bool = false,
    isPrivate: Bool = false,
    again: () -> Void = {}
  ) throws(Departure) -> Heard {
    var typed = ""
    while true {
      switch nextLine(list, takesSeveral, isPrivate, typed) {
      case .line(let line):
        let heard = Heard(line)
        if heard == .leave { throw .asked }
        guard heard.asksToHide else { return heard }
        typed = ""
        toggleHiding()
      case .hide(let line):
        typed = line
        toggleHiding()
      case .resized(let line):
        typed = line
        show(Self.emptyScreen)
      case .back: return .back
      case .leave: throw .asked
      case .end: throw .endOfInput
      }
      again()
    }
  }

  /// Empties the screen, but not what has scrolled away.
  private static let emptyScreen = "\u{1B}[H\u{1B}[2J"

  /// Hides the numbers of informal debts, also those that stand on the screen, or shows them again.
  private func toggleHiding() {
    screen.toggleHiding()
    if screen.isHiding, takesKeys { show(Self.emptyScreen + "\u{1B}[3J") }
    say([screen.isHiding ? ConversationWords.hidden : ConversationWords.shown])
  }

  /// A line, typed key by key where the terminal can.
  private func nextLine(
    _ list: ChoiceList?,
    _ takesSeveral: Bool,
    _ isPrivate: Bool,
    _ typed: String
  ) -> LineAnswer {
    let layout = console.layout
    let sign = layout.style == .normal ? "› " : "> "
    guard layout.style == .normal, let edit = console.edit else {
      console.show(sign)
      return console.awaitLine()
    }
    var request = LineRequest(sign: sign, text: typed, isHidden: isPrivate && screen.isHiding)
    request.menu = list.map {
      LineMenu(
        list: screen.hidden($0),
        takesSeveral: takesSeveral,
        rowsBelow: screen.rowsSinceList,
        width: layout.width
      )
    }
    defer { screen.note(rows: 1) }
    return edit(request)
  }
}

extension Heard {
  /// Whether it is a wish to hide numbers, or to show them again.
  fileprivate var asksToHide: Bool {
    guard case .words(let words) = self else { return false }
    return ConversationWords.hide.contains(words)
  }
}
