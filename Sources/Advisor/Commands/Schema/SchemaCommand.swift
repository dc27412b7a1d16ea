import HouseholdFile
import ThaiText

/// Prints what may stand in a file, for editors.
struct SchemaCommand: Command {
  private let kind: HouseholdSchema.Kind

  init(_ arguments: Arguments) throws(UsageProblem) {
    kind = try arguments.onlyChoice()
  }

  func run(in world: World) -> ExitCode {
    world.console.show(HouseholdSchema.text(of: kind))
    return .done
  }
}

extension CommandForm {
  static let schema = CommandForm(
    "schema",
    SchemaCommand.self,
    .schema,
    operand: .choice(HouseholdSchema.Kind.allCases.map(\.rawValue))
  )
}
