import ThaiText

/// Prints a script that lets a shell complete commands, flags and names.
struct CompletionCommand: Command {
  /// The shells that are known; the raw values are the names people type.
  enum Shell: String, CaseIterable, Sendable {
    case bash
    case zsh
  }

  private let shell: Shell

  init(_ arguments: Arguments) throws(UsageProblem) {
    shell = try arguments.onlyChoice()
  }

  func run(in world: World) -> ExitCode {
    let words = CompletionWords(world)
    world.console.show(shell == .bash ? BashCompletion.script(words) : ZshCompletion.script(words))
    return .done
  }
}

extension CommandForm {
  static let completion = CommandForm(
    "completion",
    CompletionCommand.self,
    .completion,
    operand: .choice(CompletionCommand.Shell.allCases.map(\.rawValue))
  )
}
