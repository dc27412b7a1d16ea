import ThaiText

extension Conversation {
  /// Shows parts to read, as many lines at a time as the screen holds, then awaits a line.
  ///
  /// - Parameters:
  ///   - parts: What is read.
  ///   - words: What is said below the end of it.
  /// - Returns: What was heard there.
  /// - Throws: When the person leaves, or no more will come.
  func read(_ parts: [ResultPart], then words: [String]) throws(Departure) -> Heard {
    try show(parts)
    say([""] + words)
    return try hear(again: {
      showEnd(of: parts)
      say([""] + words)
    })
  }

  /// Shows blocks to read, as many lines at a time as the screen holds; a menu follows.
  func read(_ blocks: [Page.Block]) throws(Departure) { try show([.blocks(blocks)]) }

  /// Shows parts, page by page.
  private func show(_ parts: [ResultPart]) throws(Departure) {
    var place = 0
    while true {
      let pages = pages(of: parts)
      show(pages[min(place, pages.count - 1)])
      guard place < pages.count - 1 else { return }
      say(["", ResultWords.more(place + 1, of: pages.count)])
      _ = try hear(again: { show(self.pages(of: parts)[place]) })
      place += 1
    }
  }

  private func showEnd(of parts: [ResultPart]) {
    if let page = pages(of: parts).last { show(page) }
  }

  private func show(_ page: [String]) { show("\n" + page.map { $0 + "\n" }.joined()) }

  /// The pages of parts on the screen as it is now, hidden numbers as dots; never empty.
  private func pages(of parts: [ResultPart]) -> [[String]] {
    let layout = console.layout
    let drawn = parts.map { $0.hidden(on: screen).lines(layout) }.filter { !$0.isEmpty }
    return ScreenPages(Array(drawn.joined(separator: [""])), height: height).pages
  }

  /// How many rows the screen has; nil where nothing scrolls away that is not read yet.
  private var height: Int? {
    takesKeys ? console.size()?.height : nil
  }
}

extension ResultPart {
  /// The part with dots for the numbers of informal debts, while they are hidden.
  fileprivate func hidden(on screen: Screen) -> ResultPart {
    if case .blocks(let blocks) = self { .blocks(blocks.map(screen.hidden)) } else { self }
  }
}

/// Lines in portions that fit on a screen.
struct ScreenPages {
  /// The portions, first first; never empty.
  let pages: [[String]]

  /// Rows that are needed below a portion.
  private static let rowsBelow = 4

  /// Parts lines at empty ones where that leaves half a screen or more.
  init(_ lines: [String], height: Int?) {
    var pages: [[String]] = []
    var rest = lines[...]
    let room = height.map { max(4, $0 - Self.rowsBelow) } ?? lines.count
    while rest.count > room {
      let whole = rest.prefix(room + 1)
      let gap =
        whole.indices.last { lines[$0].isEmpty && !Self.endsHeading(lines[..<$0]) }
        ?? rest.startIndex
      let end = gap - rest.startIndex >= room / 2 ? gap : rest.startIndex + room
      pages.append(Array(rest[..<end]))
      rest = rest[end...].drop { $0.isEmpty }
    }
    self.pages = pages + [Array(rest)]
  }

  /// Whether lines end in a heading, which belongs to what follows.
  private static func endsHeading(_ lines: ArraySlice<String>) -> Bool {
    guard let last = lines.last, let sign = last.first else { return false }
    return "─═-=".contains(sign) && last.allSatisfy { $0 == sign }
  }
}
