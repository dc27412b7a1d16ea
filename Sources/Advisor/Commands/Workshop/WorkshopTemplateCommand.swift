import HouseholdFile
import ThaiText

/// Gives a table to fill in, with an example.
struct WorkshopTemplateCommand: Command {
  private let file: String?
  private let isForMachines: Bool

  init(_ arguments: Arguments) throws(UsageProblem) {
    try arguments.expectOperands(atMost: 0)
    file = arguments.text(.out)
    isForMachines = arguments.has(.json)
    if isForMachines, file == nil { throw arguments.missing(of: [.out]) }
  }

  func run(in world: World) -> ExitCode {
    let template = TableText.template(today: world.today)
    guard let file else {
      world.console.show(template)
      return .done
    }
    do {
      try world.writeNew(template, to: file)
      return world.tell([WrittenFile(table: file, households: nil)], asJSON: isForMachines)
    } catch {
      return world.tell(error, asJSON: isForMachines)
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
