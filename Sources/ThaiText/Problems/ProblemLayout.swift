/// How a problem's parts are laid out: what and code in the first line, the others under labels.
struct ProblemLayout {
  /// The widest a line may be, in cells.
  let width: Int

  private static let (place, why, mend) = ("ที่ไหน", "ทำไม", "แก้ได้โดย")
  /// The labels and the space after them, in cells.
  private static let indent = [place, why, mend].map(\.displayWidth).max().map { $0 + 2 } ?? 0

  init(width: Int) {
    self.width = max(PageLayout.narrowest, width)
  }

  func lines(_ text: ProblemText, quoted: QuotedLine?) -> [String] {
    heading(text.what, code: text.code)
      + (text.place.isEmpty ? [] : part(Self.place, text.place))
      + (quoted.map { [Self.spaces + $0.text(width: width - Self.indent)] } ?? [])
      + part(Self.why, text.why)
      + part(Self.mend, text.mend, example: text.example)
  }

  /// A problem of which three parts are told.
  func lines(_ what: String, code: String, place: String, mend: String) -> [String] {
    heading(what, code: code) + (place.isEmpty ? [] : part(Self.place, place))
      + part(Self.mend, mend)
  }

  private static var spaces: String { String(repeating: " ", count: indent) }

  /// What is the matter, with the code at the right edge of its last line.
  private func heading(_ what: String, code: String) -> [String] {
    let code = "(\(code))"
    var lines = LineWrap.wrap(what, width: width)
    let last = lines.removeLast()
    let room = width - last.displayWidth
    guard room >= code.displayWidth + 2 else {
      return lines + [last, code.padded(to: width, .right)]
    }
    return lines + [last + code.padded(to: room, .right)]
  }

  private func part(_ label: String, _ text: String) -> [String] {
    LineWrap.wrap(
      text,
      width: width,
      firstIndent: label.padded(to: Self.indent),
      indent: Self.spaces
    )
  }

  /// What to do, with the example behind it or, when there is no room, below.
  private func part(_ label: String, _ text: String, example: String) -> [String] {
    let lines = part(label, text)
    let joined = "\(lines.last ?? "")   \(example)"
    if joined.displayWidth <= width { return lines.dropLast() + [joined] }
    let below = LineWrap.wrap(
      example,
      width: width,
      firstIndent: Self.spaces + "  ",
      indent: Self.spaces + "  "
    )
    return lines + below
  }
}
