import HouseholdFile
import ThaiText

extension AnswerKind {
  /// One thing of a list, by its number or its words.
  static func choice(
    _ text: String,
    among items: [String],
    _ alsoTyped: [[String]]
  ) -> Reading {
    if let place = ChoiceList(items).place(of: text) { return .answer(.choice(place)) }
    if let place = alsoTyped.firstIndex(where: { $0.contains(text) }) {
      return .answer(.choice(place))
    }
    return .problem([ConversationWords.noSuchChoice(text, most: items.count)])
  }

  /// Several things: numbers of the list, names parted by commas, or both.
  static func picks(
    _ text: String,
    among items: [String],
    naming: (String) -> String
  ) -> Reading {
    let unreadable = Reading.problem([ConversationWords.noSuchChoices(text, most: items.count)])
    if let places = places(text, among: items) {
      return places.isEmpty ? unreadable : .answer(.picks(places.map { .listed($0) }))
    }
    let names = text.split(separator: ",").map { $0.trimmingSpaces }
    var picks: [Pick] = []
    for name in names where !name.isEmpty {
      guard let pick = pick(name, among: items, naming: naming) else { return unreadable }
      if !picks.contains(pick) { picks.append(pick) }
    }
    return picks.isEmpty ? unreadable : .answer(.picks(picks))
  }

  /// A thing by its number, by its words on the list, or by a name of its own; nil when it is none.
  private static func pick(
    _ word: String,
    among items: [String],
    naming: (String) -> String
  ) -> Pick? {
    if let number = WholeNumberReading.read(word) {
      return items.indices.contains(number - 1) ? .listed(number - 1) : nil
    }
    if let place = items.firstIndex(of: word) { return .listed(place) }
    guard (try? ValueLimits.name(word)) != nil, !word.contains(where: \.isNumber) else {
      return nil
    }
    return .named(naming(word))
  }

  /// Several of the living costs.
  static func costs(_ text: String, among costs: [LivingCost]) -> Reading {
    let items = costs.map(\.thai)
    if let places = places(text, among: items), !places.isEmpty {
      return .answer(.costs(places.map { costs[$0] }))
    }
    guard let place = items.firstIndex(of: text) else {
      return .problem([ConversationWords.noSuchChoices(text, most: items.count)])
    }
    return .answer(.costs([costs[place]]))
  }

  /// The places of numbers, each once and in order; empty when one is not on the list, nil when
  /// something else than numbers was typed.
  private static func places(_ text: String, among items: [String]) -> [Int]? {
    let words = text.split { " ,+/".contains($0) }.map(String.init)
      .filter { !ConversationWords.joining.contains($0) }
    let numbers = words.compactMap(WholeNumberReading.read)
    guard !words.isEmpty, numbers.count == words.count else { return nil }
    let places = numbers.map { $0 - 1 }
    guard places.allSatisfy(items.indices.contains) else { return [] }
    return Set(places).sorted()
  }
}

extension Substring {
  /// The text without spaces at its ends.
  fileprivate var trimmingSpaces: String {
    String(drop { $0 == " " }.reversed().drop { $0 == " " }.reversed())
  }
}
