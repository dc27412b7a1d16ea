import Engine
import HouseholdFile

/// Which choices of a game can never be taken, found by playing it in many ways.
struct ChoiceSurvey {
  /// A choice that no way of playing leads to.
  struct Impossible {
    /// The turn, from zero.
    let turn: Int
    /// The choice, from zero.
    let choice: Int
    /// What stands in the way: the money, of families that could choose it otherwise.
    let obstacle: Obstacle
  }

  /// The choices, first turn first.
  private(set) var impossible: [Impossible] = []

  /// The most ways of playing that are followed at once.
  private static let mostPaths = 32

  /// Plays the game of a scenario without shocks; finds nothing where there is no game.
  init(_ document: HouseholdDocument) {
    guard !document.turns.isEmpty else { return }
    let story = GameStory(document.household, turns: document.turns, seed: 0)
    var paths = [GamePath(story)]
    for turn in story.turns.indices {
      for index in paths.indices { paths[index].reachTurn() }
      survey(turn, of: story, on: paths)
      paths = Self.followed(paths, choices: story.turns[turn].choices.count)
    }
  }

  private mutating func survey(_ turn: Int, of story: GameStory, on paths: [GamePath]) {
    for choice in story.turns[turn].choices.indices {
      let obstacles = paths.map { $0.obstacle(to: choice) }
      guard !obstacles.contains(nil) else { continue }
      let found = obstacles.compactMap(\.self)
      guard let obstacle = found.first(where: \.isOfMoney) ?? found.first else { continue }
      impossible.append(Impossible(turn: turn, choice: choice, obstacle: obstacle))
    }
  }

  /// Every path with every choice that it can take, as many as are followed.
  private static func followed(_ paths: [GamePath], choices: Int) -> [GamePath] {
    let all = paths.flatMap { path in
      (0..<choices).compactMap { path.obstacle(to: $0) == nil ? path.choosing($0) : nil }
    }
    return all.isEmpty ? paths.map { $0.choosing(nil) } : mostDifferent(all)
  }

  /// The richest of all families with the same debts and belongings, for what is there and what money
  /// there is decides what can be chosen; then the richest of the others.
  private static func mostDifferent(_ paths: [GamePath]) -> [GamePath] {
    let ranked = paths.sorted { $0.open.household.cash > $1.open.household.cash }
    var seen: Set<[String]> = []
    let first = ranked.indices.filter { seen.insert(ranked[$0].open.household.belongings).inserted }
    let rest = ranked.indices.filter { !first.contains($0) }
    return (first + rest).prefix(mostPaths).map { ranked[$0] }
  }
}

extension GamePath {
  /// The path with one choice more.
  fileprivate func choosing(_ choice: Int?) -> GamePath {
    var path = self
    path.choose(choice)
    return path
  }
}

extension Household {
  /// What is owed and owned, by name.
  fileprivate var belongings: [String] { debts.map(\.name) + [""] + assets.map(\.name) }
}

extension Obstacle {
  /// Whether only money is lacking.
  fileprivate var isOfMoney: Bool { if case .moneyShort = self { true } else { false } }
}
