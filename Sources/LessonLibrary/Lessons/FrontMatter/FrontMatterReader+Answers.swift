import JSON5

extension FrontMatterReader {
  /// A key of an object in `answers`; the raw values are what lessons write.
  private enum AnswerKey: String, CaseIterable {
    case observation, lender, kind, owes, with, without, least
  }

  /// The observations that the lesson answers, with their conditions.
  mutating func answers() -> [LessonAnswer] {
    (elements(.answers) ?? []).compactMap { node in
      guard case .object(let members) = node.value else { return plainAnswer(node) }
      return answer(members, at: node.span)
    }
  }

  private mutating func plainAnswer(_ node: JSON5Node) -> LessonAnswer? {
    guard let id = text(node, of: FrontMatter.Key.answers.rawValue) else { return nil }
    checkObservation(id, at: node.span)
    return LessonAnswer(id)
  }

  private mutating func answer(_ members: [JSON5Member], at span: SourceSpan) -> LessonAnswer? {
    guard let named = members.first(where: { $0.key == AnswerKey.observation.rawValue }) else {
      note(.missingKey(AnswerKey.observation.rawValue), at: span)
      return nil
    }
    guard var answer = plainAnswer(named.value) else { return nil }
    for member in members {
      guard let key = AnswerKey(rawValue: member.key) else {
        let nearest = Spelling.nearest(to: member.key, among: AnswerKey.allCases.map(\.rawValue))
        note(.unknownKey(member.key, nearest: nearest), at: member.keySpan)
        continue
      }
      read(key, member.value, into: &answer)
    }
    return answer
  }

  private mutating func read(_ key: AnswerKey, _ node: JSON5Node, into answer: inout LessonAnswer) {
    switch key {
    case .observation: break
    case .lender: answer.lenders = words(key, node, among: vocabulary.lenders)
    case .kind: answer.kinds = words(key, node, among: vocabulary.kinds)
    case .owes: answer.owes = words(key, node, among: vocabulary.lenders)
    case .with: answer.with = observations(key, node)
    case .without: answer.without = observations(key, node)
    case .least: answer.leastTenThousandths = least(node)
    }
  }

  /// One text, or a list of them.
  private mutating func texts(
    _ key: AnswerKey,
    _ node: JSON5Node
  ) -> [(text: String, span: SourceSpan)] {
    let nodes = if case .array(let elements) = node.value { elements } else { [node] }
    return nodes.compactMap { node in text(node, of: key.rawValue).map { ($0, node.span) } }
  }

  private mutating func words(
    _ key: AnswerKey,
    _ node: JSON5Node,
    among known: Set<String>?
  ) -> [String] {
    texts(key, node).map { text, span in
      if let known, !known.contains(text) {
        note(.unknownWord(key: key.rawValue, found: text, allowed: known.sorted()), at: span)
      }
      return text
    }
  }

  private mutating func observations(_ key: AnswerKey, _ node: JSON5Node) -> [String] {
    texts(key, node).map { text, span in
      if !vocabulary.circumstances.contains(text) { checkObservation(text, at: span) }
      return text
    }
  }

  private mutating func checkObservation(_ id: String, at span: SourceSpan) {
    guard let known = vocabulary.observations, !known.contains(id) else { return }
    note(
      .unknownObservation(id, nearest: Spelling.nearest(to: id, among: known.sorted())),
      at: span
    )
  }

  private mutating func least(_ node: JSON5Node) -> Int? {
    if case .number(let number) = node.value,
      case .exact(let value) = number.scaled(byPowerOfTen: 4),
      value >= 0
    {
      return value
    }
    note(.wrongKind(key: AnswerKey.least.rawValue, expected: .number), at: node.span)
    return nil
  }
}
