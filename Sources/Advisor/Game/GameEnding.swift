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
  init(_ game: Game, in world: World) {
    self.game = game
    tables = game.paths.map { path in
      var path = path
      path.finish()
      return path
    }
    idle = .doingNothing(in: game.story)
    planned = .recommended(in: game.story, of: world)
  }

  /// The comparison.
  var comparison: [Page.Block] {
    let seats = tables.indices.map { (GameWords.seat($0 + 1, of: game.seats), tables[$0]) }
    let rows = [(GameWords.nothing, idle)] + seats + [(GameWords.recommended, planned)]
    let titles = GameWords.endTitles
    let columns =
      [TextTable.Column.words(titles[0])] + titles[1...].map { TextTable.Column.amounts($0) }
    let sentences = seats.map { seat, path in
      Page.Point(
        GameWords.besideNothing(seat, path.worth - idle.worth),
        detail: GameWords.besidePlan(path.worth - planned.worth)
      )
    }
    let later = whyPlanIsLater(than: [(GameWords.nothing, idle)] + seats)
    return [
      .title(GameWords.endTitle(game.story.lastMonth)),
      .table(TextTable(columns: columns, rows: rows.map(row))),
      .paragraph(GameWords.debtFreeMeaning), .points(sentences),
      .paragraph(GameWords.worthMeaning),
    ] + [later].compactMap(\.self).map(Page.Block.paragraph)
  }

  /// What the plan has bought where another path that is no better off is free of debt before it: the
  /// first of those; nil when there is none.
  private func whyPlanIsLater(than paths: [(name: String, path: GamePath)]) -> String? {
    let sooner = paths.first { _, path in
      guard let month = path.debtFreeMonth, path.worth <= planned.worth else { return false }
      return planned.debtFreeMonth.map { month < $0 } ?? true
    }
    guard let sooner else { return nil }
    let plan = GameStanding(planned, includingOpenMonth: false)
    let other = GameStanding(sooner.path, includingOpenMonth: false)
    return GameWords.planIsLater(than: sooner.name, bought: plan.gains(over: other))
  }

  private func row(_ name: String, _ path: GamePath) -> [String] {
    let standing = GameStanding(path, includingOpenMonth: false)
    return [
      name, standing.owed.wholeThaiAmount, (standing.cash + standing.savings).wholeThaiAmount,
      standing.interest.wholeThaiAmount, String(standing.monthsShort),
      path.debtFreeMonth?.thai(.short) ?? GameWords.notInSight,
    ]
  }

  /// What was chosen and what befell the family, turn by turn.
  var recap: [Page.Block] {
    let turns = game.story.turns.enumerated().map { place, turn in
      let chosen = (0..<game.seats).map { seat in
        GameWords.recap(
          seat: game.seats > 1 ? GameWords.seat(seat + 1, of: game.seats) : nil,
          chose: game.title(ofChoice: seat, in: place)
        )
      }
      return Page.Point(GameWords.recap(turn.month, turn.title, chosen: chosen))
    }
    let shocks = game.story.shocks.map { Page.Point(ShockWords.sentence($0)) }
    return [.heading(GameWords.recapHeading), .points(turns)]
      + (shocks.isEmpty ? [] : [.heading(GameWords.shocksHeading), .points(shocks)])
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
