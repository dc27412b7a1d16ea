import ThaiText

/// Shows what was recorded beside the plan.
struct ProgressCommand: Command {
  private let file: String
  private let isForMachines: Bool

  init(_ arguments: Arguments) throws(UsageProblem) {
    file = try arguments.onlyOperand()
    isForMachines = arguments.has(.json)
  }

  func run(in world: World) -> ExitCode {
    do {
      try world.requireRecordsInPlace(of: file)
      let open = try OpenRecords(reading: file, in: world)
      if !isForMachines { world.tellFound(in: open) }
      world.console.show(text(Progress(open, in: world), in: world))
      return .done
    } catch {
      return world.tell(error, asJSON: isForMachines)
    }
  }

  private func text(_ progress: Progress?, in world: World) -> String {
    guard let progress else {
      let command = CommandForm.checkIn.command(on: file)
      let page = Page([.paragraph(ProgressWords.nothingYetTyped), .verbatim([command])])
      return isForMachines
        ? JSONText.object([("plodnee", .integer(1)), ("months", .array([]))]).line + "\n"
        : world.console.layout.text(page)
    }
    if isForMachines { return ProgressJSON(progress: progress).text + "\n" }
    return world.console.layout.text(ProgressPage(progress, in: world).page)
  }
}

extension CommandForm {
  static let progress = CommandForm(
    "progress",
    ProgressCommand.self,
    .progress,
    operand: .household
  )
}
