/// Text broken into lines that fit a terminal, in Thai as well as in Latin script.
public enum LineWrap {
  /// The lines of a text, none wider than `width` cells, spaces at line ends removed.
  ///
  /// Line ends in the text are kept. A piece that cannot be broken is split only when it is wider
  /// than a whole line, and then between grapheme clusters. A line ends at a space when that
  /// leaves it at least three quarters full.
  ///
  /// - Parameters:
  ///   - text: The text; each line in it is a paragraph, tabs count as a space.
  ///   - width: The widest a line may be, in cells, indent included; 1 or more.
  ///   - firstIndent: What stands before the first line of all.
  ///   - indent: What stands before every other line.
  /// - Returns: At least one line, without line ends.
  public static func wrap(
    _ text: String,
    width: Int,
    firstIndent: String = "",
    indent: String = ""
  ) -> [String] {
    var lines: [String] = []
    for paragraph in text.linesAsWritten {
      let clean = String(paragraph.map { $0 == "\t" ? " " : $0 })
      let opening = lines.isEmpty ? firstIndent : indent
      let (first, others) = (width - opening.displayWidth, width - indent.displayWidth)
      let bodies =
        clean.displayWidth <= first
        ? [clean] : ParagraphLines(clean).lines(first: first, others: others)
      for body in bodies {
        lines.append(((lines.isEmpty ? firstIndent : indent) + body).trimmingTrailingSpaces)
      }
    }
    return lines
  }
}

/// One paragraph being cut into lines.
private struct ParagraphLines {
  private let characters: [Character]
  /// Cells taken before each character; one element more than there are characters.
  private let cellsBefore: [Int]
  private let opportunities: [WordBreaks.Opportunity]

  init(_ paragraph: String) {
    characters = Array(paragraph)
    cellsBefore = characters.reduce(into: [0]) { $0.append($0[$0.count - 1] + $1.displayWidth) }
    opportunities = WordBreaks(in: paragraph).opportunities
  }

  func lines(first: Int, others: Int) -> [String] {
    var lines: [String] = []
    var start = 0
    repeat {
      let room = max(1, lines.isEmpty ? first : others)
      start = afterTooManySpaces(from: start, room: room)
      let end = endOfLine(from: start, room: room)
      lines.append(String(characters[start..<endOfText(before: end, from: start)]))
      start = end
      if start < characters.count { start = afterSpaces(from: start) }
    } while start < characters.count
    return lines
  }

  /// Where the line that begins at `start` ends.
  private func endOfLine(from start: Int, room: Int) -> Int {
    if fits(start, characters.count, room) { return characters.count }
    let fitting = opportunities.filter { $0.offset > start && fits(start, $0.offset, room) }
    if let best = fitting.last(where: { $0.strength > .reluctant }) {
      return preferredSpace(among: fitting, to: best, from: start, room: room)
    }
    return fitting.last?.offset ?? lastClusterThatFits(from: start, room: room)
  }

  /// The last space that leaves the line three quarters full, or else the last break.
  private func preferredSpace(
    among fitting: [WordBreaks.Opportunity],
    to best: WordBreaks.Opportunity,
    from start: Int,
    room: Int
  ) -> Int {
    let space = fitting.last {
      $0.strength == .space && textCells(start, $0.offset) * 4 >= room * 3
    }
    return space?.offset ?? best.offset
  }

  /// The end of an emergency line: as many clusters as fit, at least one, parting no syllable.
  private func lastClusterThatFits(from start: Int, room: Int) -> Int {
    let tooFar = (start + 1..<characters.count).first { !fits(start, $0, room) }
    let limit = max((tooFar ?? characters.count) - 1, start + 1)
    guard limit < characters.count else { return limit }
    let allowed = (start + 1...limit).last {
      !characters[$0].neverBeginsLine && !characters[$0 - 1].isThaiLeadingVowel
    }
    return allowed ?? limit
  }

  private func fits(_ start: Int, _ end: Int, _ room: Int) -> Bool {
    textCells(start, end) <= room
  }

  /// The cells of a line without the spaces at its end.
  private func textCells(_ start: Int, _ end: Int) -> Int {
    cells(start, endOfText(before: end, from: start))
  }

  private func cells(_ start: Int, _ end: Int) -> Int { cellsBefore[end] - cellsBefore[start] }

  private func endOfText(before end: Int, from start: Int) -> Int {
    characters[start..<end].lastIndex { !$0.isBreakingSpace }.map { $0 + 1 } ?? start
  }

  private func afterSpaces(from start: Int) -> Int {
    characters[start...].firstIndex { !$0.isBreakingSpace } ?? characters.count
  }

  /// Leaves out an opening indent that would take up half of the line or more.
  private func afterTooManySpaces(from start: Int, room: Int) -> Int {
    let text = afterSpaces(from: start)
    return cells(start, text) * 2 >= room ? text : start
  }
}
