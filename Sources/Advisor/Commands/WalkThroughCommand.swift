import ThaiText

/// Talks with a family question by question; where nobody sits, tells what to type instead.
struct WalkThroughCommand: Command {
  init(_ arguments: Arguments) throws(UsageProblem) {
    try arguments.expectOperands(atMost: 0)
  }

  func run(in world: World) -> ExitCode { WalkThrough(world).run() }
}

extension CommandForm {
  static let walkThrough = CommandForm("", WalkThroughCommand.self, .walkThrough)
}
