import Engine
import HouseholdFile
import Testing

@testable import Advisor

@Suite("Shocks of a game") struct ShockDrawTests {
  @Test(arguments: BundledGamesTests.games.map(\.stem))
  func `every seed brings something within the game, the same every time`(stem: String) throws {
    let game = try #require(BundledGamesTests.games.first { $0.stem == stem })
    for seed in 1...60 {
      let story = game.story(seed: seed)
      #expect(!story.shocks.isEmpty, "\(stem) \(seed)")
      #expect(story.shocks.allSatisfy { $0.month <= story.lastMonth })
      #expect(story.shocks == game.story(seed: seed).shocks)
    }
    #expect(game.story(seed: 0).shocks.isEmpty)
  }

  @Test func `other stories have other shocks with the same seed`() {
    let told = BundledGamesTests.games.map { game in
      game.story(seed: GameRecord.usualSeed).shocks.map { [$0.kind.rawValue, $0.month.iso] }
    }
    #expect(Set(told).count == told.count)
  }
}

extension ScenarioDocument {
  /// The story of its game.
  func story(seed: Int) -> GameStory {
    GameStory(document.household, turns: document.turns, seed: seed, of: card.id)
  }
}
