import HouseholdFile
import ThaiText

extension AnswerKind {
  /// One thing of a list, by its number or its words, also among others.
  static func choice(
    _ text: String,
    among items: [String],
    _ alsoTyped: [[String]],
    isLender: Bool = false
  ) -> Reading {
    if let place = ChoiceList(items).place(of: text) { return .answer(.choice(place)) }
    let names = ItemNames(items, alsoTyped)
    if let place = names.place(of: text) { return .answer(.choice(place)) }
    if isLender, let denials = Denials(in: text) {
      guard !denials.affirmed.isEmpty else { return .problem([DebtQuestionWords.denied]) }
      return choice(denials.affirmed, among: items, alsoTyped, isLender: true).repeatedBack
    }
    if names.tellsSeveral(text) {
      return .problem([isLender ? DebtQuestionWords.oneLender : ConversationWords.oneAtATime])
    }
    if let place = isLender ? names.firstPlace(in: text) : names.onlyPlace(in: text) {
      return .answer(.choice(place), repeatBack: true)
    }
    let isUnknownLender =
      isLender && items.last == DebtSource.other.thai && text.contains(where: \.isLetter)
    return .problem([
      isUnknownLender
        ? DebtQuestionWords.noSuchLender(text, other: items.count)
        : ConversationWords.noSuchChoice(text, most: items.count)
    ])
  }

  /// Several things: numbers of the list, words of it, names of others, or all of them.
  ///
  /// - Parameters:
  ///   - text: What was typed.
  ///   - items: The list.
  ///   - alsoTyped: Other words for each item.
  ///   - naming: How names of others stand in a plan; nil where only the list may be chosen from.
  ///   - example: An answer that can be copied, where things are told with numbers.
  /// - Returns: What was read.
  static func picks(
    _ text: String,
    among items: [String],
    _ alsoTyped: [[String]] = [],
    naming: ((String) -> String)?,
    example: String = ""
  ) -> Reading {
    guard let places = places(text, among: items) else {
      if let denials = Denials(in: text) {
        let rest = denials.affirmed
        let told = rest.isEmpty ? nil : picks(rest, among: items, alsoTyped, naming: naming)
        if let answer = told?.certain { return .answer(answer, repeatBack: true) }
        return rest.isEmpty && OwnThingWords.saysNone(text)
          ? .answer(.nothing, repeatBack: true) : unreadable(text, items, example)
      }
      if let things = OwnThingWords.withoutCounts(text),
        let told = PickReading(items, alsoTyped, naming: nil).read(things)
      {
        return .answer(.picks(told), repeatBack: true)
      }
      if let told = PickReading(items, alsoTyped, naming: naming).read(text) {
        return .answer(.picks(told))
      }
      return told(text, items, alsoTyped, isClosed: naming == nil)
        ?? unreadable(text, items, example)
    }
    return places.isEmpty ? unreadable(text, items) : .answer(.picks(places.map { .listed($0) }))
  }

  /// What is told beside the list: that there is none, or what stands within other words.
  private static func told(
    _ text: String,
    _ items: [String],
    _ alsoTyped: [[String]],
    isClosed: Bool
  ) -> Reading? {
    if OwnThingWords.saysNone(text) { return .answer(.nothing, repeatBack: true) }
    guard isClosed else { return nil }
    if ConversationWords.agrees(text) { return .problem([ConversationWords.whichOfThem]) }
    return ItemNames(items, alsoTyped).places(in: text).map {
      .answer(.picks($0.map { .listed($0) }), repeatBack: true)
    }
  }

  /// What is said of words that are no thing of the list, with an example where numbers stand
  /// beside them.
  private static func unreadable(
    _ text: String,
    _ items: [String],
    _ example: String = ""
  ) -> Reading {
    if ConversationWords.agrees(text) { return .problem([ConversationWords.whichOfThem]) }
    let no = ConversationWords.noSuchChoices(text, most: items.count)
    let hasLetters = text.contains { $0.isLetter }
    guard !example.isEmpty, hasLetters || text.contains(" "), text.contains(where: \.isNumber)
    else {
      return .problem([no])
    }
    return .problem([ConversationWords.unreadable(text), ConversationWords.tryLike(example)])
  }

  /// Several of the living costs.
  static func costs(_ text: String, among costs: [LivingCost]) -> Reading {
    let items = costs.map(\.thai)
    if let denials = Denials(in: text) {
      return denials.affirmed.isEmpty
        ? .answer(.nothing, repeatBack: true)
        : Self.costs(denials.affirmed, among: costs).repeatedBack
    }
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
