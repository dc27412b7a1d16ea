/// Something that a person can ask for, ready to run.
protocol Command: Sendable {
  /// A command as its words say it.
  init(_ arguments: Arguments) throws(UsageProblem)
  /// Does what was asked.
  func run(in world: World) -> ExitCode
}
