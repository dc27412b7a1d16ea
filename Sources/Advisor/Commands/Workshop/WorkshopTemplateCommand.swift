import HouseholdFile
import ThaiText

/// Gives a table to fill in, with an example.
struct WorkshopTemplateCommand: Command {
  private let file: String?

  init(_ arguments: Arguments) throws(UsageProblem) {
    try arguments.expectOperands(atMost: 0)
    file = arguments.text(.out)
  }

  func run(in world: World) -> ExitCode {
    guard let file else {
      world.console.show(TableText.template)
      return .done
    }
    do {
      try world.writeNew(TableText.template, to: file)
      world.console.show(world.console.layout.text(Page([.paragraph(TableSummary.written(file))])))
      return .done
    } catch {
      return world.tell(error, asJSON: false)
    }
  }
}

extension CommandForm {
  static let workshopTemplate = CommandForm(
    "workshop template",
    WorkshopTemplateCommand.self,
    .workshopTemplate,
    flags: [.out]
  )
}
