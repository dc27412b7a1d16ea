import ThaiText

/// What was typed after the program's name.
public struct Invocation: Sendable {
  private let words: [String]

  /// The words, in order; may be empty.
  public init(_ words: [String]) {
    self.words = words
  }

  /// Does what the words ask for.
  ///
  /// - Parameter world: Everything outside the program that may be used.
  /// - Returns: What to tell the program that started this one.
  public func run(in world: World) -> ExitCode {
    var world = world
    if words.contains(Flag.plain.typed) { world.console.layout.style = .plain }
    var form: CommandForm?
    do {
      let match = try CommandCatalogue.match(words)
      form = match.form
      let arguments = try Arguments(match.rest, flags: match.form.allFlags)
      if arguments.has(.help) { return HelpCommand(about: match.form).run(in: world) }
      let command = try match.form.command(arguments)
      try world.adopt(arguments)
      return command.run(in: world)
    } catch let problem as UsageProblem {
      return world.tell(problem, of: form, asJSON: words.contains(Flag.json.typed))
    } catch let report as ProblemReport {
      return world.tell(report, asJSON: words.contains(Flag.json.typed))
    } catch {
      preconditionFailure("no other error is thrown: \(error)")
    }
  }
}
