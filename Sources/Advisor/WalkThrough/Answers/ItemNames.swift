import ThaiText

/// Everything that the items of a list are called.
struct ItemNames {
  /// Every name with the place of its item, the longest first.
  private let names: [(name: String, place: Int)]

  /// The names of items, and other words that are typed for them.
  init(_ items: [String], _ alsoTyped: [[String]]) {
    let listed = items.enumerated().map { (name: $1, place: $0) }
    let others = alsoTyped.enumerated().flatMap { place, words in
      words.map { (name: $0, place: place) }
    }
    names = (listed + others).sorted { $0.name.count > $1.name.count }
  }

  /// The place of the item that is called so.
  func place(of text: String) -> Int? {
    names.first { $0.name == text }?.place
  }

  /// The place of the only item whose name stands somewhere in a text; nil when there is none, or
  /// more than one.
  func onlyPlace(in text: String) -> Int? {
    guard let places = places(in: text), places.count == 1 else { return nil }
    return places[0]
  }

  /// Whether several things are told, joined by words, commas or blanks, of which the list knows one
  /// at least.
  func tellsSeveral(_ text: String) -> Bool {
    guard place(of: text) == nil, places(in: text) != nil else { return false }
    let joined = ConversationWords.joining.reduce(text) { text, word in
      text.split(separator: " ").map { $0 == word ? "," : String($0) }.joined(separator: " ")
    }
    let parts = joined.split { ",;+".contains($0) }.filter { $0.contains(where: \.isLetter) }
    if parts.count > 1 { return true }
    let words = text.split(separator: " ").compactMap { place(of: String($0)) }
    return Set(words).count > 1
  }

  /// The place of the item whose name stands first in a text; nil when there is none.
  func firstPlace(in text: String) -> Int? {
    let starts = text.indices.lazy.filter { start in
      names.contains { $0.name.count > 1 && text[start...].hasPrefix($0.name) }
    }
    return starts.first.flatMap { start in
      names.first { text[start...].hasPrefix($0.name) }?.place
    }
  }

  /// The places of all items whose names stand somewhere in a text, each once and in order; nil when
  /// there are none.
  ///
  /// A name within a longer one does not count: "ข้าวโพด" is not "ข้าว".
  func places(in text: String) -> [Int]? {
    var places: Set<Int> = []
    var rest = text[...]
    while !rest.isEmpty {
      if let found = names.first(where: { $0.name.count > 1 && rest.hasPrefix($0.name) }) {
        places.insert(found.place)
        rest = rest.dropFirst(found.name.count)
      } else {
        rest = rest.dropFirst()
      }
    }
    return places.isEmpty ? nil : places.sorted()
  }

  /// The place and the length of the name at the front of a text that ends there, or where a word
  /// may end; nil when there is none.
  func place(atFrontOf text: Substring) -> (place: Int, length: Int)? {
    for (name, place) in names where text.hasPrefix(name) {
      let next = text.dropFirst(name.count)
      if next.isEmpty || next.first.map({ $0 == " " || $0.isNumber }) == true {
        return (place, name.count)
      }
    }
    return nil
  }

  /// The parts of a text between commas that are not within a number, and before each name behind a
  /// blank.
  func parts(of text: String) -> [String] {
    var parts: [String] = []
    var part = ""
    for place in text.indices {
      let next = text.index(after: place)
      let isWithinNumber =
        part.last?.isNumber == true && next < text.endIndex && text[next].isNumber
      if ",;+".contains(text[place]), !isWithinNumber {
        parts.append(part)
        part = ""
      } else if text[place] == " ", part.contains(where: \.isNumber),
        self.place(atFrontOf: text[next...]) != nil
      {
        parts.append(part)
        part = ""
      } else {
        part.append(text[place])
      }
    }
    return (parts + [part]).map(\.trimmingSpaces).filter { !$0.isEmpty }
  }
}
