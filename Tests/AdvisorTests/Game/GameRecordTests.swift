import Engine
import HouseholdFile
import Testing

@testable import Advisor

@Suite("Game in a file") struct GameRecordTests {
  private var record: GameRecord {
    var record = GameRecord(scenario: "x", seed: 3, seats: 2)
    record.turns = [[0, 2], [nil, 1]]
    return record
  }

  private let turn = GameTurn(
    month: .init(year: 2027, month: 1),
    situation: "x",
    choices: [GameChoice(title: "ก"), GameChoice(title: "ข"), GameChoice(title: "ค")]
  )

  @Test func `a game that was kept is read as it was`() {
    #expect(GameRecord(Array(record.text.utf8)) == record)
    #expect(record.text.contains(#""turns":[[1,3],[null,2]]"#))
  }

  @Test(arguments: [
    "", "{", "[]", "{}", #"{"plodnee":1,"game":"x","seed":1,"seats":2,"turns":[[1]]}"#,
    #"{"plodnee":2,"game":"x","seed":1,"seats":1,"turns":[]}"#,
    #"{"plodnee":1,"game":"x","seed":-1,"seats":1,"turns":[]}"#,
    #"{"plodnee":1,"game":"x","seed":1,"seats":900,"turns":[]}"#,
    #"{"plodnee":1,"game":"x","seed":1,"seats":1,"turns":[["x"]]}"#,
    #"{"plodnee":1,"game":"x","seed":1,"seats":1,"turns":[[1.5]]}"#,
  ])
  func `what is no game is none`(text: String) {
    #expect(GameRecord(Array(text.utf8)) == nil)
  }

  @Test func `a game fits the turns that it was played with`() {
    #expect(record.fits([turn, turn]) && record.fits([turn, turn, turn]))
    #expect(!record.fits([turn]))
    var strange = record
    strange.turns[1][0] = 3
    #expect(!strange.fits([turn, turn]))
  }
}
