import Engine
import JSON5

/// The keys of a turn of the workshop game.
private enum TurnField {
  static let month = Field("month", .month, required: true)
  static let title = Field("title", .name)
  static let debt = Field("debt", .reference(to: .debt))
  static let situation = Field("situation", .passage, required: true)
  static let happens = Field("happens", .list(of: .action, most: 12))
  static let choices = Field("choices", .choices, required: true)
}

/// The keys of a choice.
private enum ChoiceField {
  static let title = Field("title", .name, required: true)
  static let outcome = Field("outcome", .passage)
  static let actions = Field("actions", .list(of: .action, most: 12))
}

extension Rule<[GameTurn]> {
  /// The turns of a game, in the order of their months.
  static var turns: Self {
    let list = Self.list(of: .turn, most: 24)
    return Self(list.schema) { value in
      value.collectNamesOfLoans()
      guard let turns = list.read(value) else { return nil }
      value.checkOrder(of: turns)
      return turns
    }
  }
}

extension Rule<GameTurn> {
  /// A decision.
  fileprivate static var turn: Self {
    .object([
      TurnField.month, TurnField.title, TurnField.debt, TurnField.situation, TurnField.happens,
      TurnField.choices,
    ]) { object in
      let (month, title) = (object.read(TurnField.month), object.read(TurnField.title))
      let debt = object.read(TurnField.debt)
      let (situation, happens) = (object.read(TurnField.situation), object.read(TurnField.happens))
      let choices = object.read(TurnField.choices)
      guard let month, let situation, let choices else { return nil }
      return GameTurn(
        month: month,
        title: title ?? "",
        debt: debt,
        situation: situation,
        happens: happens ?? [],
        choices: choices
      )
    }
  }
}

extension Rule<[GameChoice]> {
  /// Two to four choices.
  fileprivate static var choices: Self {
    let count = 2...4
    let list = Self.list(of: .choice, most: count.upperBound)
    return Self(.list(Rule<GameChoice>.choice.schema, count: count)) { value in
      guard case .array(let nodes) = value.node.value, nodes.count < count.lowerBound else {
        return list.read(value)
      }
      value.report(.value(.listTooShort(count: nodes.count, least: count.lowerBound)))
      return nil
    }
  }
}

extension Rule<GameChoice> {
  /// One of the things that can be chosen.
  fileprivate static var choice: Self {
    .object([ChoiceField.title, ChoiceField.outcome, ChoiceField.actions]) { object in
      let (title, outcome) = (object.read(ChoiceField.title), object.read(ChoiceField.outcome))
      let actions = object.read(ChoiceField.actions) ?? []
      return title.map { GameChoice(title: $0, outcome: outcome ?? "", actions: actions) }
    }
  }
}

extension ValueReader {
  /// Tells the context the names of debts that the game may bring, so that later turns can speak of
  /// them.
  fileprivate func collectNamesOfLoans() {
    let turns = node.elements
    let choices = turns.flatMap { $0.member("choices")?.elements ?? [] }
    let actions =
      turns.flatMap { $0.member("happens")?.elements ?? [] }
      + choices.flatMap { $0.member("actions")?.elements ?? [] }
    let loans = actions.compactMap { $0.member("loan")?.itemName }
    context.names[.debt, default: []] += loans
  }

  /// Notes a turn that comes before the one above it.
  fileprivate func checkOrder(of turns: [GameTurn]) {
    guard turns.count == node.elements.count else { return }
    for (index, pair) in zip(turns, turns.dropFirst()).enumerated()
    where pair.1.month < pair.0.month {
      guard let month = node.elements[index + 1].member("month") else { continue }
      let problem = Contradiction.turnsOutOfOrder(previous: pair.0.month, found: pair.1.month)
      let path = FieldPath.key("month", of: .element(index + 1, of: path))
      ValueReader(month, path: path, item: item, context: context)
        .report(.contradiction(problem))
    }
  }
}

extension JSON5Node {
  /// The elements of a list; none of anything else.
  var elements: [JSON5Node] {
    if case .array(let nodes) = value { nodes } else { [] }
  }
}
