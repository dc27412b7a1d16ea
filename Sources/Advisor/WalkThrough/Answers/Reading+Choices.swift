import HouseholdFile
import ThaiText

extension AnswerKind {
  /// One thing of a list, by its number or its words, also among others.
  static func choice(
    _ text: String,
    among items: [String],
    _ alsoTyped: [[String]]
  ) -> Reading {
    if let place = ChoiceList(items).place(of: text) { return .answer(.choice(place)) }
    let names = ItemNames(items, alsoTyped)
    if let place = names.place(of: text) { return .answer(.choice(place)) }
    if let place = names.onlyPlace(in: text) { return .answer(.choice(place), repeatBack: true) }
    return .problem([ConversationWords.noSuchChoice(text, most: items.count)])
  }

  /// Several things: numbers of the list, words of it, names of others, or all of them.
  static func picks(
    _ text: String,
    among items: [String],
    _ alsoTyped: [[String]] = [],
    naming: @escaping (String) -> String
  ) -> Reading {
    let unreadable = Reading.problem([ConversationWords.noSuchChoices(text, most: items.count)])
    guard let places = places(text, among: items) else {
      let told = PickReading(items, alsoTyped, naming: naming).read(text)
      return told.map { .answer(.picks($0)) } ?? unreadable
    }
    return places.isEmpty ? unreadable : .answer(.picks(places.map { .listed($0) }))
  }

  /// Several of the living costs.
  static func costs(_ text: String, among costs: [LivingCost]) -> Reading {
    let items = costs.map(\.thai)
    let told =
      places(text, among: items) ?? ItemNames(items, costs.map(\.alsoTyped)).places(in: text)
    guard let told, !told.isEmpty else {
      return .problem([ConversationWords.noSuchChoices(text, most: items.count)])
    }
    return .answer(.costs(told.map { costs[$0] }))
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
