import Engine
import HouseholdFile
import LessonLibrary
import ThaiText

/// The end of a game: every table beside doing nothing and beside the recommended plan.
struct GameEnding: Sendable {
  let game: Game
  /// The tables, the last month lived through.
  let tables: [GamePath]
  /// A family that lets everything take its course.
  let idle: GamePath
  /// A family that follows the recommended plan.
  let planned: GamePath

  /// Reckons the end of a game whose turns were all played.
  init(_ game: Game) {
    self.game = game
    tables = game.paths.map { path in
      var path = path
      path.finish()
      return path
    }
    idle = .doingNothing(in: game.story)
    planned = .recommended(in: game.story)
  }

  /// The comparison.
  var comparison: [Page.Block] {
    let seats = tables.indices.map { Outcome(GameWords.seat($0 + 1, of: game.seats), tables[$0]) }
    let (nothing, plan) = (
      Outcome(GameWords.nothing, idle), Outcome(GameWords.recommended, planned)
    )
    let titles = GameWords.endTitles
    let columns =
      [TextTable.Column.words(titles[0])] + titles[1...].map { TextTable.Column.amounts($0) }
    let rows = ([nothing] + seats + [plan]).map(\.row)
    let compared =
      seats.flatMap { [$0.beside(nothing), $0.beside(plan)] } + [plan.beside(nothing)]
    return [
      .title(GameWords.endTitle(game.story.lastMonth)),
      .table(TextTable(columns: columns, rows: rows)), .paragraph(GameWords.debtFreeMeaning),
      .points(compared), .paragraph(GameWords.leftMeaning),
      .paragraph(GameWords.planBasis(hasSurprises: game.story.hasSurprises)),
    ] + soon(seats)
  }

  /// Tables whose money will not reach soon after the end, though nothing is overdue yet.
  private func soon(_ seats: [Outcome]) -> [Page.Block] {
    let points = seats.compactMap { seat -> Page.Point? in
      guard seat.standing.overdue == .zero, let short = seat.path.shortMonth(within: 3) else {
        return nil
      }
      return Page.Point(GameWords.shortSoon(seat.name, short.month, short.lacking))
    }
    return points.isEmpty ? [] : [.points(points)]
  }

  /// What was chosen and what befell the family, turn by turn.
  var recap: [Page.Block] {
    let shocks = game.story.shocks.map { Page.Point(ShockWords.sentence($0)) }
    return [.heading(GameWords.recapHeading)] + chosen
      + (shocks.isEmpty ? [] : [.heading(GameWords.shocksHeading), .points(shocks)])
  }

  private var chosen: [Page.Block] {
    guard game.seats > 1 else {
      let points = game.story.turns.enumerated().map { place, turn in
        Page.Point(
          GameWords.recap(turn.month, turn.title),
          detail: GameWords.recap(chose: game.title(ofChoice: 0, in: place))
        )
      }
      return [.points(points)]
    }
    return game.story.turns.enumerated().flatMap { place, turn -> [Page.Block] in
      let titles = (0..<game.seats).map { game.title(ofChoice: $0, in: place) }
      let points = GamePages.grouped(titles).map { title, seats in
        let names = seats.map { GameWords.seat($0 + 1, of: game.seats) }
        return Page.Point(GameWords.told(names, GameWords.recap(chose: title)))
      }
      return [.paragraph(GameWords.recap(turn.month, turn.title)), .points(points)]
    }
  }

  /// Questions to talk about, and the lessons.
  func talk(_ card: ScenarioCard, lessons: LessonCatalogue) -> [Page.Block] {
    let questions = card.questions.map { Page.Point($0.safeForTerminal) }
    let taught = card.teaches.map {
      Page.Point(ScenarioWords.lesson($0, title: lessons.lesson($0)?.title))
    }
    return
      (questions.isEmpty
      ? [] : [.heading(ScenarioWords.questionsHeading), .points(questions)])
      + (taught.isEmpty ? [] : [.heading(ScenarioWords.lessonsHeading), .points(taught)])
  }
}

/// How one path ended.
private struct Outcome {
  let name: String
  let path: GamePath
  let standing: GameStanding

  init(_ name: String, _ path: GamePath) {
    (self.name, self.path, standing) = (name, path, GameStanding(path))
  }

  /// Its line of the table.
  var row: [String] {
    [
      name, standing.owed.wholeThaiAmount, (standing.cash + standing.savings).wholeThaiAmount,
      standing.interest.wholeThaiAmount, String(standing.monthsShort),
      standing.debtFreeMonth?.thai(.short) ?? GameWords.notInSight,
    ]
  }

  /// How it ended beside another one.
  func beside(_ other: Outcome) -> Page.Point {
    let (verdict, but) = GameWords.beside(
      name,
      other.name,
      gains: standing.gains(over: other.standing),
      losses: other.standing.gains(over: standing),
      isBetter: standing.isBetter(than: other.standing)
    )
    return Page.Point(verdict, detail: but)
  }
}
