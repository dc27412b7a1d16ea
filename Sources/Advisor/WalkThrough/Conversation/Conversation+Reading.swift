import ThaiText

extension Conversation {
  /// Shows parts to read, as many lines at a time as the screen holds.
  ///
  /// - Throws: When the person leaves, or no more will come.
  func read(_ parts: [ResultPart]) throws(Departure) {
    let layout = console.layout
    let lines = Array(parts.map { $0.lines(layout) }.filter { !$0.isEmpty }.joined(separator: [""]))
    let pages = ScreenPages(lines, height: height).pages
    for (place, page) in pages.enumerated() {
      show("\n" + page.map { $0 + "\n" }.joined())
      guard place < pages.count - 1 else { continue }
      say(["", ResultWords.more(place + 1, of: pages.count)])
      _ = try hear()
    }
  }

  /// Shows blocks to read, as many lines at a time as the screen holds.
  func read(_ blocks: [Page.Block]) throws(Departure) { try read([.blocks(blocks)]) }

  /// How many rows the screen has; nil where nothing scrolls away that is not read yet.
  private var height: Int? {
    takesKeys ? console.size()?.height : nil
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
