import HouseholdFile
import ThaiText

/// A game that another program plays: it types a line a turn, a number a table.
struct TypedTurns {
  private let world: World

  /// Lines that are read from the console of a world.
  init(in world: World) {
    self.world = world
  }

  /// Plays on as long as lines are typed; `0` is for a table that can choose nothing.
  ///
  /// - Throws: The first line that cannot be read, or whose choice cannot be taken; nothing of it is
  ///   played.
  func play(_ game: inout Game) throws(ProblemReport) {
    while !game.isOver, let line = nextLine() {
      var next = game
      next.choose(try choices(line, game))
      if let refused = next.refused {
        let words = refused.words(seats: game.seats)
        throw ProblemReport(.choiceRefused, words, file: nil, exitCode: .problemsInFile)
      }
      game = next
    }
  }

  private func nextLine() -> String? {
    while let line = world.console.readLine() {
      if line.contains(where: { !$0.isWhitespace }) { return line }
    }
    return nil
  }

  private func choices(_ line: String, _ game: Game) throws(ProblemReport) -> [Int?] {
    let most = game.story.turns[game.turn].choices.count
    let words = line.split { " ,\t".contains($0) }.map(String.init)
    let numbers = words.compactMap(WholeNumberReading.read)
    guard words.count == game.seats, numbers.count == words.count,
      numbers.allSatisfy((0...most).contains)
    else {
      let words = GameWords.lineUnreadable(
        line,
        turn: game.turn + 1,
        seats: game.seats,
        most: most
      )
      throw ProblemReport(.choiceRefused, words, file: nil, exitCode: .problemsInFile)
    }
    return numbers.map { $0 == 0 ? nil : $0 - 1 }
  }
}
