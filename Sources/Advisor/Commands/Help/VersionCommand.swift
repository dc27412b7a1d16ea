import ThaiText

/// Tells which version of the program this is.
struct VersionCommand: Command {
  /// The version, by the rules of semantic versioning.
  static let version = "0.1.0"

  init(_ arguments: Arguments) throws(UsageProblem) {
    try arguments.expectOperands(atMost: 0)
  }

  func run(in world: World) -> ExitCode {
    world.console.show("plodnee \(Self.version)\n")
    return .done
  }
}

extension CommandForm {
  static let version = CommandForm("version", VersionCommand.self, .version)
}
