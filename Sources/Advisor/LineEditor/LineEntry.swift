import ThaiText

/// The typing of one line on a terminal, from its sign to Enter: keys in, what is shown out.
///
/// The line takes one row and slides when it is longer; the arrow keys walk in the list above it.
public struct LineEntry: Sendable {
  private var request: LineRequest
  private var editor: LineEditor
  private var choice = MenuChoice()
  private var width: Int
  private var height: Int

  /// The typing of a line on a screen of so many cells and rows.
  public init(_ request: LineRequest, width: Int, height: Int) {
    self.request = request
    editor = LineEditor(request.text)
    (self.width, self.height) = (width, height)
  }

  /// What is shown first: the sign, and what is on the line.
  public var opening: String { drawnLine() }

  /// Takes a key.
  ///
  /// - Returns: What is shown for it, and how the typing ended; nil when it goes on.
  public mutating func take(_ key: Key) -> (shown: String, end: LineAnswer?) {
    switch key {
    case .enter: return ended(.line(choice.place == nil ? editor.text : typedChoice))
    case .help: return ended(.line(ConversationWords.help[0]))
    case .interrupt: return ended(.leave)
    case .endOfInput where editor.scalars.isEmpty: return ended(.leave)
    case .tab: return ended(.hide(editor.text))
    case .escape where editor.scalars.isEmpty: return ended(.back)
    default: return (edit(key), nil)
    }
  }

  /// Takes a new size of the screen, on which the rows above stand elsewhere than before.
  ///
  /// - Returns: What is shown for it, and how the typing ended: a list must be shown again.
  public mutating func resize(width: Int, height: Int) -> (shown: String, end: LineAnswer?) {
    (self.width, self.height) = (width, height)
    return request.menu == nil ? (drawnLine(), nil) : ("", .resized(editor.text))
  }

  private func ended(_ answer: LineAnswer) -> (shown: String, end: LineAnswer?) {
    (drawnLine(isDone: true) + "\n", answer)
  }

  private mutating func edit(_ key: Key) -> String {
    let before = choice
    switch key {
    case .up where request.menu != nil: walk(-1)
    case .down where request.menu != nil: walk(1)
    case .letter(" ") where choice.place != nil && request.menu?.takesSeveral == true: mark()
    case .escape:
      choice = MenuChoice()
      editor.replace(with: "")
    case .endOfInput: editor.take(.delete)
    case .left, .right, .home, .end: editor.take(key)
    default:
      if choice.place != nil {
        choice = MenuChoice()
        editor.replace(with: "")
        if key == .backspace { break }
      }
      editor.take(key)
    }
    return (choice == before ? "" : drawnMenu()) + drawnLine()
  }

  private mutating func walk(_ step: Int) {
    choice.move(step, of: request.menu?.typed.count ?? 0)
    editor.replace(with: typedChoice)
  }

  private mutating func mark() {
    choice.mark()
    editor.replace(with: typedChoice)
  }

  private var typedChoice: String { choice.typed(request.menu?.typed ?? []) }
}

extension LineEntry {
  /// The list anew, with the sign at its entry; nothing where it has scrolled away.
  private func drawnMenu() -> String {
    guard let menu = request.menu else { return "" }
    let rows = menu.height + menu.rowsBelow
    guard rows < height, menu.width <= width else { return "" }
    let lines = menu.list.lines(width: menu.width, choice: choice, style: request.style)
    return "\r\u{1B}[\(rows)A" + lines.map { $0 + "\u{1B}[K\r\n" }.joined()
      + (menu.rowsBelow > 0 ? "\u{1B}[\(menu.rowsBelow)B" : "")
  }

  /// The row of the line, with the cursor where it belongs.
  private func drawnLine(isDone: Bool = false) -> String {
    let room = max(1, width - request.sign.displayWidth - 1)
    let window = LineWindow(editor, room: room, isHidden: request.isHidden, style: request.style)
    let preview = isDone ? "" : preview(room: room - window.shown.displayWidth - 2)
    let column = request.sign.displayWidth + window.cursor
    return "\r" + request.sign + window.shown + preview + "\u{1B}[K\r"
      + (column > 0 ? "\u{1B}[\(column)C" : "")
  }

  /// The words of the entry that the arrow keys stand on.
  private func preview(room: Int) -> String {
    guard let menu = request.menu, let place = choice.place, room >= 4 else { return "" }
    return "  " + menu.words[place].truncated(to: room)
  }
}

/// The part of a line that fits into one row.
struct LineWindow: Hashable, Sendable {
  /// What is shown, at most as wide as the room.
  let shown: String
  /// The cell of the cursor in it.
  let cursor: Int

  /// The window of a line: from its beginning, or as much as fits before the cursor.
  init(_ editor: LineEditor, room: Int, isHidden: Bool, style: DrawingStyle) {
    let dot: Unicode.Scalar = style == .normal ? "•" : "*"
    let all = editor.scalars.map { isHidden ? dot : $0 }
    let widths = all.map { String($0).displayWidth }
    let before = widths[..<editor.cursor].reduce(0, +)
    var (first, left) = (0, 0)
    while before - left > room - 1 {
      left += widths[first]
      first += 1
    }
    while first > 0, first < all.count, widths[first] == 0 { first += 1 }
    var (end, used) = (first, 0)
    while end < all.count, used + widths[end] <= room {
      used += widths[end]
      end += 1
    }
    shown = LineEditor.string(all[first..<max(first, end)])
    cursor = before - left
  }
}
