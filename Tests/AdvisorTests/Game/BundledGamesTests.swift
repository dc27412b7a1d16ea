import Engine
import Foundation
import HouseholdFile
import Testing
import ThaiText

@testable import Advisor

@Suite("Bundled games") struct BundledGamesTests {
  static let games = ScriptedWorld().world.scenarioDocuments.filter { !$0.document.turns.isEmpty }

  @Test func `at least six scenarios have a game of six to ten turns`() {
    #expect(Self.games.count >= 6)
    for game in Self.games { #expect((6...10).contains(game.document.turns.count), "\(game.stem)") }
  }

  @Test(arguments: games.map(\.stem))
  func `a game can be played with any habit of choosing`(stem: String) throws {
    let document = try #require(Self.games.first { $0.stem == stem }).document
    for habit in 0..<4 {
      var game = Game(
        document.household,
        turns: document.turns,
        record: GameRecord(scenario: stem, seed: habit, seats: 1),
        of: stem
      )
      while !game.isOver {
        var path = game.paths[0]
        path.reachTurn()
        let count = document.turns[game.turn].choices.count
        let possible = (0..<count).filter { path.obstacle(to: $0) == nil }
        #expect(
          !possible.isEmpty || path.settledDebt != nil,
          "\(stem), turn \(game.turn + 1), habit \(habit)"
        )
        game.choose([possible.isEmpty ? nil : possible[habit % possible.count]])
      }
      let months = game.paths[0].lived
      #expect(months.allSatisfy { $0.next.cash >= .zero })
    }
  }

  @Test(arguments: games.map(\.stem))
  func `on the first turn every choice but dear ones can be taken`(stem: String) throws {
    let document = try #require(Self.games.first { $0.stem == stem }).document
    let story = GameStory(document.household, turns: document.turns, seed: 0)
    var path = GamePath(story)
    path.reachTurn()
    for choice in document.turns[0].choices.indices {
      if let obstacle = path.obstacle(to: choice) {
        guard case .moneyShort = obstacle else {
          Issue.record("\(stem): choice \(choice + 1) can never be taken: \(obstacle)")
          continue
        }
      }
    }
  }

  @Test(arguments: games.map(\.stem), [80, 40])
  func `every screen of a game fits a projector`(stem: String, width: Int) throws {
    let lines = Array(repeating: ["1", "2", "3", "", ""], count: 60).flatMap(\.self)
    let world = ScriptedWorld(typed: lines, width: width)
    #expect(world.run(["scenario", "play", stem]) == .done)
    let screens = world.shown.components(separatedBy: "› ").map { screen in
      screen.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    }
    #expect(screens.allSatisfy { $0.allSatisfy { $0.displayWidth <= width } })
    guard width == 80 else { return }
    // The opening and the end are read page by page on a terminal of 24 rows.
    let turns = screens.dropFirst().prefix { !$0.joined().contains("จบเกม สิ้น") }
    for screen in turns {
      #expect(screen.count <= 24, "\(screen.joined(separator: "\n"))")
    }
  }
}
