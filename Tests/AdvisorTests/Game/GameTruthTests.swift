import Engine
import HouseholdFile
import Testing

@testable import Advisor

/// Plays bundled games in many ways and holds what is told against what the engine reckons.
@Suite("What games tell") struct GameTruthTests {
  /// Ways to play: every pair of first choices, then as a small number generator has it.
  private static func walks(_ story: GameStory) -> [GamePath] {
    var paths = [GamePath(story)]
    for turn in story.turns.indices {
      for index in paths.indices { paths[index].reachTurn() }
      paths = paths.enumerated().flatMap { number, path -> [GamePath] in
        let open = story.turns[turn].choices.indices.filter { path.accepts($0) }
        guard !open.isEmpty else { return [path.choosing(nil)] }
        guard turn > 1 else { return open.map { path.choosing($0) } }
        return [path.choosing(open[(7 * number + 3 * turn) % open.count])]
      }
    }
    for index in paths.indices { paths[index].finish() }
    return paths
  }

  @Test(arguments: BundledGamesTests.games.map(\.stem), [0, GameRecord.usualSeed])
  func `what was chosen is what happened, and every month adds up`(stem: String, seed: Int) throws {
    let story = try #require(BundledGamesTests.games.first { $0.stem == stem }).story(seed: seed)
    for path in Self.walks(story) {
      check(path, in: story)
      for (turn, choice) in path.choices.enumerated() {
        guard let choice else { continue }
        let told = story.turns[turn]
        for action in told.choices[choice].actions {
          #expect(path.shows(action, since: told.month), "\(stem) \(path.choices) turn \(turn + 1)")
        }
      }
    }
  }

  private func check(_ path: GamePath, in story: GameStory) {
    var owed = story.household.owed
    for (place, month) in path.lived.enumerated() {
      let flow = month.income + month.borrowed - month.living - month.paid - month.saved
      #expect(path.cash(before: place) + flow == month.next.cash, "\(month.month.iso)")
      let left = owed + month.interest + month.borrowed - month.paid
      #expect(left == month.next.owed, "\(month.month.iso) \(path.choices)")
      owed = month.next.owed
    }
    #expect(path.lived.allSatisfy { $0.next.cash >= .zero })
  }

  @Test(arguments: BundledGamesTests.games.map(\.stem))
  func `a turn about a debt is passed by those who have it no more, and by no others`(
    stem: String
  ) throws {
    let story = try #require(BundledGamesTests.games.first { $0.stem == stem }).story(seed: 0)
    for (turn, told) in story.turns.enumerated() {
      for walk in Self.walks(story) {
        var path = GamePath(story, choosing: Array(walk.choices.prefix(turn)))
        path.reachTurn()
        let has = told.debt.map { name in path.open.household.debts.contains { $0.name == name } }
        #expect((path.settledDebt == nil) == (has ?? true))
        #expect(path.settledDebt == nil || walk.choices[turn] == nil)
      }
    }
  }
}

extension GamePath {
  /// The path with one choice more.
  fileprivate func choosing(_ choice: Int?) -> GamePath {
    var path = self
    path.choose(choice)
    return path
  }

  /// Whether the months after a choice show what it was said to do.
  fileprivate func shows(_ action: GameAction, since month: YearMonth) -> Bool {
    guard let now = lived.first(where: { $0.month == month }) else { return false }
    switch action {
    case .renew(let debt, let amount) where amount > .zero:
      guard let next = lived.first(where: { $0.month == month.adding(months: 1) }) else {
        return now.next.debts.contains { $0.name == debt && $0.overdue == .zero }
      }
      return now.borrowed >= amount || next.borrowed >= amount
    case .repay(let debt, nil): return !now.next.debts.contains { $0.name == debt }
    case .skip(let debt): return now.next.debts.contains { $0.name == debt && $0.overdue > .zero }
    case .save(_, let amount): return now.saved >= amount
    case .spend(_, let amount): return now.living >= amount
    case .change(.sell(let asset)): return !now.next.assets.contains { $0.name == asset }
    default: return true
    }
  }
}
