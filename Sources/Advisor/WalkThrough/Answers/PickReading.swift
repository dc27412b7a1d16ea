import HouseholdFile
import ThaiText

/// Reads several things of a list that are told in words, in numbers of the list, or in both.
///
/// Example: "1 3 ขายกล้วย", "ข้าวกับอ้อย", "ข้าว, ปลา".
struct PickReading {
  let names: ItemNames
  let count: Int
  private let naming: ((String) -> String)?

  /// The reading of a list; without a naming nothing else than the list may be told.
  init(_ items: [String], _ alsoTyped: [[String]], naming: ((String) -> String)?) {
    names = ItemNames(items, alsoTyped)
    count = items.count
    self.naming = naming
  }

  /// The things, each once and in the order of telling; nil when one cannot be read.
  func read(_ text: String) -> [Pick]? {
    var picks: [Pick] = []
    for part in parts(of: text) {
      guard let told = thing(part) ?? things(part) else { return nil }
      for pick in told where !picks.contains(pick) { picks.append(pick) }
    }
    return picks.isEmpty ? nil : picks
  }

  /// The parts of a text between commas, and between words that join.
  private func parts(of text: String) -> [String] {
    text.split { ",;+".contains($0) }.map { String($0).trimmingSpaces }.filter { !$0.isEmpty }
      .flatMap { part in
        names.place(of: part) != nil
          ? [part]
          : part.split(separator: " ").map(String.init)
            .split { ConversationWords.joining.contains($0) }.map { $0.joined(separator: " ") }
      }
  }

  /// A part that is one thing as a whole, by its name or its number.
  private func thing(_ part: String) -> [Pick]? {
    if let place = names.place(of: part) ?? names.place(of: OwnThingWords.bareName(part)) {
      return [.listed(place)]
    }
    return WholeNumberReading.read(part).flatMap { number in
      (1...count).contains(number) ? [.listed(number - 1)] : nil
    }
  }

  /// Numbers and names of the list at the front of a part, and a name of its own behind them.
  private func things(_ part: String) -> [Pick]? {
    var rest = part[...]
    var picks: [Pick] = []
    var isNamed = false
    while !rest.isEmpty {
      if let (place, length) = names.place(atFrontOf: rest) {
        picks.append(.listed(place))
        isNamed = true
        rest = rest.dropFirst(length)
      } else if let number = WholeNumberReading.read(String(rest.prefix { $0 != " " })) {
        // Behind a name a number counts something else: people, tons.
        guard (1...count).contains(number), !isNamed else { return nil }
        picks.append(.listed(number - 1))
        rest = rest.drop { $0 != " " }
      } else if let place = names.place(ofWordAtFrontOf: rest) {
        picks.append(.listed(place))
        isNamed = true
        rest = rest.drop { $0 != " " }
      } else {
        return ownName(rest).map { picks + $0 }
      }
      rest = rest.drop { $0 == " " }
    }
    return picks
  }

  /// A thing by a name of its own; two listed ones that are joined without blanks.
  private func ownName(_ text: Substring) -> [Pick]? {
    for word in ConversationWords.joining {
      guard let (place, length) = names.places(joinedBy: word, in: text) else { continue }
      return things(String(text.dropFirst(length))).map { [.listed(place)] + $0 }
    }
    let name = String(text)
    guard let naming, (try? ValueLimits.name(name)) != nil, !name.contains(where: \.isNumber),
      OwnThingWords.mayName(name)
    else { return nil }
    return [.named(naming(name))]
  }
}

extension ItemNames {
  /// The place of what the first word of a text names, told with what is done with it: "ปลูกอ้อย".
  fileprivate func place(ofWordAtFrontOf text: Substring) -> Int? {
    place(of: OwnThingWords.bareName(String(text.prefix { $0 != " " })))
  }

  /// The place of the name at the front of a text before a word that joins, and the length of both.
  fileprivate func places(joinedBy word: String, in text: Substring) -> (place: Int, length: Int)? {
    guard let end = text.indices.first(where: { text[$0...].hasPrefix(word) }),
      let place = place(of: OwnThingWords.bareName(String(text[..<end])))
    else { return nil }
    return (place, text[..<end].count + word.count)
  }
}
