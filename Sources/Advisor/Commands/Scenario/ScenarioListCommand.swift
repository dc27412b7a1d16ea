import Engine
import HouseholdFile
import ThaiText

/// Lists the scenarios at hand.
struct ScenarioListCommand: Command {
  private let isForMachines: Bool

  init(_ arguments: Arguments) throws(UsageProblem) {
    try arguments.expectOperands(atMost: 0)
    isForMachines = arguments.has(.json)
  }

  func run(in world: World) -> ExitCode {
    let scenarios = world.scenarioDocuments
    world.console.show(
      isForMachines
        ? JSONText.object([("scenarios", .array(scenarios.map(\.json)))]).line + "\n"
        : world.console.layout.text(page(scenarios))
    )
    return .done
  }

  private func page(_ scenarios: [ScenarioDocument]) -> Page {
    let titles = ScenarioWords.titles
    let columns: [TextTable.Column] = [
      .words(titles[0]), .amounts(titles[1]),
      TextTable.Column(titles[2], alignment: .left, overflow: .keepWhole),
    ]
    let rows = scenarios.map { scenario in
      [
        scenario.card.title.safeForTerminal, scenario.card.minutes.map(String.init) ?? "",
        scenario.stem.safeForTerminal,
      ]
    }
    return Page(
      [
        .title(ScenarioWords.title),
        .table(TextTable(columns: columns, rows: rows)),
        .paragraph(ScenarioWords.howToUse),
        .verbatim([CommandForm.scenarioShow.words.example, CommandForm.plan.words.example]),
      ] + games(of: scenarios)
    )
  }

  private func games(of scenarios: [ScenarioDocument]) -> [Page.Block] {
    let ids = scenarios.filter { !$0.document.turns.isEmpty }.map(\.stem)
    guard let first = ids.first else { return [] }
    return [
      .paragraph(ScenarioWords.withGames(ids)),
      .verbatim(["plodnee \(CommandForm.scenarioPlay.name) \(first)"]),
    ]
  }
}

extension ScenarioDocument {
  /// The scenario for other programs.
  var json: JSONText {
    .object([
      ("id", .string(stem)), ("title", .string(card.title)),
      ("summary", .string(card.summary)), ("audience", .string(card.audience)),
      ("minutes", card.minutes.map(JSONText.integer) ?? .null),
      ("teaches", .array(card.teaches.map(JSONText.string))),
      ("questions", .array(card.questions.map(JSONText.string))),
      ("household", .string(document.household.name)), ("file", .string(file)),
      ("variations", .array(document.variations.map { .string($0.id) })),
      ("turns", .integer(document.turns.count)),
    ])
  }
}

extension CommandForm {
  static let scenarioList = CommandForm("scenario list", ScenarioListCommand.self, .scenarioList)
}
