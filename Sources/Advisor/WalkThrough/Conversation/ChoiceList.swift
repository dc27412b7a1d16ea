import ThaiText

extension MenuChoice {
  /// The two cells before an entry: where the arrow keys stand, and what is marked.
  func sign(at entry: Int, _ style: DrawingStyle) -> String {
    let (here, marked) = style == .normal ? ("▸", "●") : (">", "*")
    return (place == entry ? here : " ") + (self.marked.contains(entry) ? marked : " ")
  }
}

/// A numbered list to choose from.
struct ChoiceList: Sendable {
  /// What can be chosen, first number first.
  let items: [String]
  /// What is said beside other keys, such as `q`; may be empty.
  var keys: [(key: String, item: String)] = []

  /// What the first items are called in short, where they say more than their names; may be empty.
  var names: [String] = []

  /// A list of items, numbered from one.
  init(
    _ items: [String],
    keys: [(key: String, item: String)] = [],
    names: [String] = []
  ) {
    (self.items, self.keys, self.names) = (items, keys, names)
  }

  /// Whether the words leave, where leaving is on the list: 0 does as well as its key.
  func isLeaving(_ words: String) -> Bool { !keys.isEmpty && WholeNumberReading.read(words) == 0 }

  /// The lines of the list, in two columns where it is long and the screen wide.
  ///
  /// - Parameters:
  ///   - width: The widest a line may be, in cells.
  ///   - choice: What the arrow keys stand on, which a sign of the style shows.
  ///   - style: Signs of any kind, or of the keyboard only.
  /// - Returns: The lines, top first.
  func lines(
    width: Int,
    choice: MenuChoice = MenuChoice(),
    style: DrawingStyle = .normal
  ) -> [String] {
    let numbered = items.enumerated().map { (String($0 + 1), $1) } + keys.map { ($0, $1) }
    let mark = numbered.map(\.0.count).max() ?? 1
    let entries = numbered.enumerated().map { place, entry in
      choice.sign(at: place, style) + entry.0.padded(to: mark, .right) + "  " + entry.1
    }
    let widest = entries.map(\.displayWidth).max() ?? 0
    guard items.count > 8, 2 * widest + 2 <= width else {
      let indent = String(repeating: " ", count: mark + 4)
      return entries.flatMap { LineWrap.wrap($0, width: width, indent: indent) }
    }
    return Self.inTwoColumns(entries, of: widest)
  }

  private static func inTwoColumns(_ entries: [String], of widest: Int) -> [String] {
    let height = (entries.count + 1) / 2
    return (0..<height).map { row in
      let second = row + height < entries.count ? "  " + entries[row + height] : ""
      return second.isEmpty ? entries[row] : entries[row].padded(to: widest) + second
    }
  }

  /// The place of what was typed, from zero: its number, the item's own words, its name, or a part of
  /// the name that no other has.
  func place(of words: String) -> Int? {
    if let number = WholeNumberReading.read(words) {
      return items.indices.contains(number - 1) ? number - 1 : nil
    }
    if let place = items.firstIndex(of: words) ?? place(named: words) { return place }
    return ThaiKeyboard.digits(words).flatMap(WholeNumberReading.read).flatMap { number in
      items.indices.contains(number - 1) ? number - 1 : nil
    }
  }

  private func place(named words: String) -> Int? {
    if let place = names.firstIndex(of: words) { return place }
    let places = names.indices.filter { names[$0].contains(words) }
    return places.count == 1 && words.count > 1 ? places[0] : nil
  }
}
