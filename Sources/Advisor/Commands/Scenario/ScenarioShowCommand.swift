import Engine
import HouseholdFile
import LessonLibrary
import ThaiText

/// Shows a scenario to the trainer who may use it.
struct ScenarioShowCommand: Command {
  private let source: ScenarioSource
  private let isForMachines: Bool

  init(_ arguments: Arguments) throws(UsageProblem) {
    source = ScenarioSource(name: try arguments.onlyOperand())
    isForMachines = arguments.has(.json)
  }

  func run(in world: World) -> ExitCode {
    do {
      let scenario = try source.scenario(in: world)
      world.console.show(
        isForMachines
          ? scenario.json.line + "\n" : world.console.layout.text(page(scenario, in: world))
      )
      return .done
    } catch {
      return world.tell(error, of: .scenarioShow, asJSON: isForMachines)
    }
  }

  private func page(_ scenario: ScenarioDocument, in world: World) -> Page {
    let card = scenario.card
    return Page(
      [
        .title(card.title.safeForTerminal),
        .paragraph(ScenarioWords.use(audience: card.audience, minutes: card.minutes)),
        .paragraph(card.summary.safeForTerminal),
      ]
        + family(scenario.document.household)
        + points(ScenarioWords.questionsHeading, card.questions.map(\.safeForTerminal))
        + points(ScenarioWords.variationsHeading, variations(of: scenario))
        + (scenario.document.turns.isEmpty
          ? []
          : [
            .paragraph(ScenarioWords.turns(scenario.document.turns.count)),
            .verbatim(["plodnee scenario play \(scenario.stem)"]),
          ])
        + points(
          ScenarioWords.lessonsHeading,
          card.teaches.map { ScenarioWords.lesson($0, title: world.lessons.lesson($0)?.title) }
        )
        + [.paragraph(ScenarioWords.howToPlan), .verbatim(["plodnee plan \(scenario.stem)"])]
    )
  }

  /// The household in short: who, what comes in and what is owed.
  private func family(_ household: Household) -> [Page.Block] {
    let titles = ScenarioWords.debtTitles
    let columns: [TextTable.Column] = [
      .words(titles[0]), .words(titles[1]), .words(titles[2]), .amounts(titles[3]),
    ]
    let today = Timeline(household).project(paying: .minimum)
    let rows = household.debts.enumerated().map { index, debt in
      [
        debt.name.safeForTerminal, debt.lender.thai, debt.contract.thai,
        today.debt(index, in: 0).opening.wholeThaiAmount,
      ]
    }
    let heading = Page.Block.heading(household.name.safeForTerminal)
    let income = Page.Block.points(
      household.incomes.map { Page.Point(ScenarioWords.income($0)) }
    )
    let debts = Page.Block.table(TextTable(columns: columns, rows: rows))
    return [heading] + (household.incomes.isEmpty ? [] : [income]) + (rows.isEmpty ? [] : [debts])
  }

  private func variations(of scenario: ScenarioDocument) -> [String] {
    scenario.document.variations.map { variation in
      ScenarioWords.variation(
        variation.title,
        summary: variation.summary,
        command: "plodnee plan \(scenario.stem):\(variation.id)"
      )
    }
  }

  private func points(_ heading: String, _ texts: [String]) -> [Page.Block] {
    texts.isEmpty ? [] : [.heading(heading), .points(texts.map { Page.Point($0) })]
  }
}

extension CommandForm {
  static let scenarioShow = CommandForm(
    "scenario show",
    ScenarioShowCommand.self,
    .scenarioShow,
    operand: .scenario
  )
}
